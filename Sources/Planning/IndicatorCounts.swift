import Mentoring

/// Numerators and denominators of the indicators (Docs/Plan.md, Indicators).
struct IndicatorCounts {
  private let plan: Plan
  private let programme: Programme
  private let schools: [School.ID]
  private let recipients: [School.ID]
  private let partners: Set<School.ID>
  private let giving: Set<School.ID>
  private let receiving: Set<School.ID>
  private let served: Set<Deficit.ID>

  init(_ plan: Plan, partnerships: [Partnership], _ programme: Programme) {
    self.plan = plan
    self.programme = programme
    schools = programme.schools.filter { $0.kind != .partner }.map(\.id)
    recipients = programme.recipients.map(\.id)
    partners = Set(partnerships.flatMap { [$0.first, $0.second] })
    var giving = Set(plan.help.map(\.giver) + plan.curatorPairs.map(\.curator))
    var receiving = Set(plan.help.map(\.receiver) + plan.curatorPairs.map(\.recipient))
    for tandem in plan.tandems {
      let home = programme.school(of: tandem.mentor).id
      for mentee in tandem.mentees {
        let school = programme.school(of: mentee).id
        guard school != home else { continue }
        giving.insert(home)
        receiving.insert(school)
      }
    }
    self.giving = giving
    self.receiving = receiving
    served = Set(plan.tandems.flatMap(\.items).map(\.deficit))
  }

  func value(of indicator: Indicator) -> (numerator: Int, denominator: Int) {
    switch indicator {
    case .schoolsAnalysed: share(of: schools, in: Set(programme.swot.map(\.school)))
    case .recipientsWithCurator: share(of: recipients, in: curated)
    case .schoolsInNetwork: share(of: schools, in: partners)
    case .recipientsInNetwork: share(of: recipients, in: partners)
    case .schoolsGiving: share(of: schools, in: giving)
    case .schoolsReceiving: share(of: schools, in: receiving)
    case .weaknessesAnswered: weaknesses
    case .deficitsCovered: (served.count, programme.deficits.count)
    case .pointsCovered: points
    case .teachersWithMentor: mentees { _ in true }
    case .recipientTeachersWithMentor:
      mentees { [programme] in programme.isRecipient(programme.school(of: $0)) }
    case .mentorsEngaged: mentors
    case .pupilsWithTutor: pupils { _ in true }
    case .supportPupilsWithTutor: pupils { $0.list == .support }
    case .newPupilsWithTutor: pupils { $0.list == .new }
    }
  }

  private func share(of all: [School.ID], in some: Set<School.ID>) -> (Int, Int) {
    (all.count { some.contains($0) }, all.count)
  }

  private var curated: Set<School.ID> {
    let counts = Dictionary(grouping: plan.curatorPairs, by: \.recipient)
    return Set(
      counts.filter { $0.value.count >= programme.rules.curators.perRecipient }.keys)
  }

  private var weaknesses: (Int, Int) {
    let answered = Set(plan.help.map { "\($0.receiver)\t\($0.topic)" })
    let all = programme.swot.filter { $0.quadrant == .weakness }
    return (all.count { answered.contains("\($0.school)\t\($0.topic)") }, all.count)
  }

  private var points: (Int, Int) {
    var covered = 0
    var all = 0
    for deficit in programme.deficits {
      all += deficit.points.value
      if served.contains(deficit.id) { covered += deficit.points.value }
    }
    return (covered, all)
  }

  private func mentees(_ isCounted: (Teacher.ID) -> Bool) -> (Int, Int) {
    let all = Set(programme.deficits.map(\.teacher)).filter(isCounted)
    return (all.intersection(served.map(\.teacher)).count, all.count)
  }

  private func pupils(_ isCounted: (Pupil) -> Bool) -> (Int, Int) {
    let all = programme.pupils.filter(isCounted)
    let tutored = Set(plan.tutoring.map(\.pupil))
    return (all.count { tutored.contains($0.id) }, all.count)
  }

  private var mentors: (Int, Int) {
    let bank = Set(programme.mentors.map(\.teacher)).filter {
      programme.rules.consent.suffices(programme.teacher($0).mentorConsent)
    }
    return (Set(plan.tandems.map(\.mentor)).count, bank.count)
  }
}
