import Mentoring

/// The indicators of Docs/Plan.md, computed anew, and the stated ones against them.
extension Audit {
  /// All of them, those of pupils where there are some, in the order of `Indicator.allCases`.
  var indicators: [IndicatorValue] {
    let schools = programme.schools.indices.filter { !facts.isPartner[$0] }
    let recipients = programme.schools.indices.filter { facts.isRecipient[$0] }
    let network = tally.partners.keys.reduce(into: Set<Int>()) { $0.formUnion([$1.from, $1.to]) }
    let links = crossings
    let learners = learners
    return programme.indicators.map { indicator in
      let (part, whole): (Int, Int) =
        switch indicator {
        case .schoolsAnalysed: (count(schools) { facts.analysis.isAnalysed[$0] }, schools.count)
        case .recipientsWithCurator:
          (
            count(recipients) {
              tally.curators[$0, default: []].count >= rules.curators.perRecipient
            }, recipients.count
          )
        case .schoolsInNetwork: (count(schools, network.contains), schools.count)
        case .recipientsInNetwork: (count(recipients, network.contains), recipients.count)
        case .schoolsGiving: (count(schools, links.giving.contains), schools.count)
        case .schoolsReceiving: (count(schools, links.receiving.contains), schools.count)
        case .weaknessesAnswered:
          (
            count(Array(tally.helpers.keys)) {
              facts.analysis.weight(.weakness, $0.from, $0.to) > 0
            }, programme.swot.count { $0.quadrant == .weakness }
          )
        case .deficitsCovered: (tally.served.count { $0 > 0 }, tally.served.count)
        case .pointsCovered: points
        case .teachersWithMentor:
          (learners.count { $0.value }, learners.count)
        case .recipientTeachersWithMentor:
          (
            learners.count { $0.value && facts.isRecipient[facts.people[$0.key].school] },
            learners.count { facts.isRecipient[facts.people[$0.key].school] }
          )
        case .mentorsEngaged: (tally.mentors.count, admittedMentors)
        case .pupilsWithTutor: pupils([.support, .new])
        case .supportPupilsWithTutor: pupils([.support])
        case .newPupilsWithTutor: pupils([.new])
        }
      return IndicatorValue(
        indicator: indicator, numerator: part, denominator: whole, target: target(indicator))
    }
  }

  private func count<Element>(_ all: [Element], _ isMeant: (Element) -> Bool) -> Int {
    all.count(where: isMeant)
  }

  private func pupils(_ lists: Set<Pupil.List>) -> (Int, Int) {
    let meant = programme.pupils.indices.filter { lists.contains(programme.pupils[$0].list) }
    return (count(meant) { tally.tutorsOfPupil[$0] != nil }, meant.count)
  }

  private func target(_ indicator: Indicator) -> Thousandths? {
    rules.targets.first { $0.indicator == indicator }?.share
  }

  /// Schools that give to, and that receive from, another school: help, curating or mentoring.
  private var crossings: (giving: Set<Int>, receiving: Set<Int>) {
    var giving: Set<Int> = []
    var receiving: Set<Int> = []
    func cross(_ giver: Int, _ receiver: Int) {
      guard giver != receiver else { return }
      giving.insert(giver)
      receiving.insert(receiver)
    }
    for pair in choices.curating { cross(pair.curator, pair.recipient) }
    for relation in choices.help { cross(relation.giver, relation.receiver) }
    for (mentor, load) in tally.mentors {
      for mentee in load.mentees { cross(facts.people[mentor].school, facts.people[mentee].school) }
    }
    return (giving, receiving)
  }

  /// Teachers with deficits, and whether one of these is served.
  private var learners: [Int: Bool] {
    var learners: [Int: Bool] = [:]
    for (index, need) in facts.needs.enumerated() {
      learners[need.teacher] = learners[need.teacher, default: false] || tally.served[index] > 0
    }
    return learners
  }

  private var points: (Int, Int) {
    facts.needs.indices.reduce((0, 0)) { sum, index in
      let points = facts.needs[index].points
      return (sum.0 + (tally.served[index] > 0 ? points : 0), sum.1 + points)
    }
  }

  private var admittedMentors: Int {
    programme.teachers.indices.count { index in
      !facts.skills[index].isEmpty && facts.people[index].consentsToMentor
    }
  }

  mutating func checkIndicators() {
    guard states(.indicators) else { return }
    var seen: Set<Indicator> = []
    let due = Dictionary(uniqueKeysWithValues: indicators.map { ($0.indicator, $0) })
    for stated in plan.indicators {
      if !seen.insert(stated.indicator).inserted {
        findings.add(.indicatorTwice(stated.indicator))
        continue
      }
      let value = due[stated.indicator]!
      if (stated.numerator, stated.denominator) != (value.numerator, value.denominator) {
        findings.add(.indicatorValue(stated, due: value))
      }
      if stated.target != value.target { findings.add(.indicatorTarget(stated, due: value)) }
    }
    for indicator in programme.indicators where !seen.contains(indicator) {
      findings.add(.indicatorMissing(indicator))
    }
  }
}
