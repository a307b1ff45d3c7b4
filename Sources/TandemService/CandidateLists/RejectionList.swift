import Matching
import Mentoring

/// What the rules turn down among the choices that a filter admits.
///
/// Of mentors only those count who have the deficit's competency, or a more general one, at all; of
/// tutors those of the pupil's school or who could work remotely, unless both a tutor and a pupil
/// are asked for.
public struct RejectionList {
  private let candidates: Candidates
  private let filter: CandidateFilter
  /// Mentors with a row for a competency or one above it, in the order of teachers.
  private let holders: [[Int]]

  private var programme: Programme { candidates.programme }

  public init(_ candidates: Candidates, filter: CandidateFilter = CandidateFilter()) {
    self.candidates = candidates
    self.filter = filter
    let programme = candidates.programme
    var rows: [Competency.ID: [Int]] = [:]
    for row in programme.mentors {
      rows[row.competency, default: []].append(programme.teacherIndex[row.teacher]!)
    }
    holders = programme.competencies.map { competency in
      var found: Set<Int> = []
      var current: Competency.ID? = competency.id
      while let id = current {
        found.formUnion(rows[id] ?? [])
        current = programme.competency(id).parent
      }
      return found.sorted()
    }
  }

  // MARK: One by one

  /// Every choice that is turned down: curators, help, mentors by deficit, then tutors by pupil.
  public func rows() -> [RejectedRow] { schoolRows + personRows() + tutorRows }

  private var tutorRows: [RejectedRow] {
    let rejections = candidates.tutorRejections()
    return rejections.compactMap { item in
      guard item.rule != .otherSchool || filter.isAboutOnePair,
        filter.admits(tutor: item.tutor, pupil: item.pupil, of: candidates)
      else { return nil }
      return RejectedRow(
        sides: candidates.sides(tutor: item.tutor, pupil: item.pupil), rejection: .tutor(item.rule))
    }
  }

  private var schoolRows: [RejectedRow] {
    func rows(_ kind: CandidateKind, _ pairs: [Rejections.SchoolPair]) -> [RejectedRow] {
      pairs.filter { filter.admits(giver: $0.giver, receiver: $0.receiver, of: candidates) }.map {
        RejectedRow(
          sides: candidates.sides(kind, from: $0.giver, to: $0.receiver, topic: $0.topic),
          rejection: .rule($0.rule))
      }
    }
    return rows(.curator, candidates.rejections.curators) + rows(.help, candidates.helpRejections())
  }

  private func personRows() -> [RejectedRow] {
    let servers = self.servers
    var barring = BarringRules(candidates)
    var rows: [RejectedRow] = []
    for deficit in programme.deficits.indices {
      for mentor in holders[candidates.competencyOfDeficit[deficit]]
      where mentor != candidates.teacherOfDeficit[deficit] && !servers[deficit].contains(mentor)
        && filter.admits(mentor: mentor, deficit: deficit, of: candidates)
      {
        guard let rejection = barring.rejection(mentor: mentor, deficits: [deficit]) else {
          continue
        }
        rows.append(
          RejectedRow(
            sides: candidates.sides(.pair, mentor: mentor, deficit: deficit), rejection: rejection))
      }
    }
    return rows
  }

  /// For each deficit, the mentors that are candidates for it in a pair or a group.
  private var servers: [Set<Int>] {
    var servers = Array(repeating: Set<Int>(), count: programme.deficits.count)
    for serve in candidates.serves { servers[serve.deficit].insert(serve.mentor) }
    for group in candidates.groups {
      for join in group.joins { servers[join.deficit].insert(group.mentor) }
    }
    return servers
  }

  // MARK: Counts

  /// How many choices of a kind are turned down alike.
  public struct Count: Sendable, Hashable {
    public let kind: CandidateKind
    public let rejection: Rejection
    public var count: Int
  }

  /// By kind, the most frequent first; what turns nothing down is left out.
  ///
  /// Without a filter by mentor the counts that the candidates keep are enough, and only mentors whom
  /// no rule bars are gone through.
  public func counts() -> [Count] {
    let isCounted = filter.mentor == nil && filter.school == nil && !filter.isAboutPupils
    let persons = isCounted ? countedVerdicts : [:]
    let rows = isCounted ? schoolRows + tutorRows : self.rows()
    var counts: [CandidateKind: [Rejection: Int]] = [.pair: persons]
    for row in rows { counts[row.sides.kind, default: [:]][row.rejection, default: 0] += 1 }
    return CandidateKind.allCases.flatMap { kind in
      (counts[kind] ?? [:]).map { Count(kind: kind, rejection: $0.key, count: $0.value) }
        .filter { $0.count > 0 }
        .sorted { ($1.count, $0.rejection.code) < ($0.count, $1.rejection.code) }
    }
  }

  /// Rejections of mentors, added up over the deficits that the filter admits.
  private var countedVerdicts: [Rejection: Int] {
    let servers = self.servers
    var barring = BarringRules(candidates)
    var counts: [Rejection: Int] = [:]
    for (deficit, need) in programme.deficits.enumerated()
    where filter.mentee == nil || filter.mentee == need.teacher {
      let verdict = candidates.rejections.deficits[deficit]
      let holders = holders[candidates.competencyOfDeficit[deficit]]
        .count { $0 != candidates.teacherOfDeficit[deficit] }
      counts[.rule("level"), default: 0] += holders - verdict.qualified
      for (rule, count) in zip(Rejections.personRules, verdict.barred) {
        counts[.rule(rule), default: 0] += count
      }
      guard verdict.admitted > servers[deficit].count else { continue }
      for (noWay, count) in barring.outOfReach(ofDeficit: deficit, except: servers[deficit]) {
        counts[.noWay(noWay), default: 0] += count
      }
    }
    return counts
  }
}
