import Mentoring

/// Full scores with their parts, for the choices of a plan and for explanations.
public struct CandidateScores {
  private let candidates: Candidates
  private var scoring: Scoring
  private let qualifications: QualificationTable
  private let estimates: [Int: Thousandths]

  public init(_ candidates: Candidates) {
    self.candidates = candidates
    let surroundings = Surroundings(candidates.programme)
    scoring = Scoring(surroundings)
    qualifications = QualificationTable(
      surroundings, bars: PersonRules(surroundings).mentorBars)
    let programme = candidates.programme
    var estimates: [Int: Thousandths] = [:]
    for estimate in programme.estimates {
      let mentor = programme.teacherIndex[estimate.mentor]!
      let deficit = programme.deficitIndex[estimate.deficit]!
      estimates[mentor * programme.deficits.count + deficit] = estimate.quality
    }
    self.estimates = estimates
  }

  public mutating func score(of choice: Candidates.CuratorChoice) -> Score {
    let rules = candidates.programme.rules.curators
    return scoring.curatorScore(
      of: match(choice.curator, choice.recipient, nil, choice.mode, rules.travelLimit))
  }

  public mutating func score(of choice: Candidates.HelpChoice) -> Score {
    let rules = candidates.programme.rules.help
    return scoring.helpScore(
      of: match(choice.giver, choice.receiver, choice.topic, choice.mode, rules.travelLimit))
  }

  /// The score of a tandem item; an expert's estimate stands in place of the parts.
  public mutating func score(mentor: Int, deficit: Int, mode: MeetingMode, place: Int?) -> Score {
    let programme = candidates.programme
    let need = programme.deficits[deficit]
    if let known = estimates[mentor * programme.deficits.count + deficit] {
      return Score(parts: [], estimate: known)
    }
    let holder = qualifications.holders(of: candidates.competencyOfDeficit[deficit])
      .first { $0.mentor == mentor }
    guard let holder else { return Score(parts: []) }
    return scoring.score(
      of: TandemItem(
        mentor: mentor, mentee: candidates.teacherOfDeficit[deficit],
        surplus: holder.level - need.levelNeeded - programme.rules.mentors.levelMargin,
        hasEvidence: holder.hasEvidence, mode: mode, place: place))
  }

  private mutating func match(
    _ giver: Int, _ receiver: Int, _ topic: Int?, _ mode: MeetingMode, _ limit: Minutes
  ) -> SchoolMatch {
    SchoolMatch(
      giver: giver, receiver: receiver, topic: topic, mode: mode,
      time: mode == .remote ? nil : scoring.legs.find(from: giver, to: receiver)?.time,
      travelLimit: limit)
  }
}
