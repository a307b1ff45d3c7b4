import Audit
import Mentoring

extension Mutation {
  /// One limit of each constraint, drawn tighter than the plan, or just as tight.
  static let limits: [Mutation] = [
    Mutation("a second curator", [.curators]) {
      $0.contents.curators.append(Curator(school: "P1", person: "HP", capacity: 1))
      $0.plan.curatorPairs.append(
        CuratorPair(recipient: "S4", curator: "P1", mode: .inPerson, score: nil))
      $0.contents.rules.contracts = Rules.Contracts()
      $0.contents.rules.budgets.tripDistance = nil
    },
    // S3 weighs 2.
    Mutation("a curator's capacity", [.curatorCapacity]) { $0.contents.curators[0].capacity = 1 },
    Mutation("too few curators", [.curatorsUsed]) { $0.contents.rules.curators.minUsed = 3 },
    Mutation("too many curators", [.curatorsUsed]) { $0.contents.rules.curators.maxUsed = 1 },
    Mutation("as many curators as asked", []) {
      $0.contents.rules.curators.minUsed = 2
      $0.contents.rules.curators.maxUsed = 2
    },
    Mutation("a deficit served twice in one pair", [.deficit]) {
      $0.contents.rules.budgets.pay = nil
      $0.tandem(of: "T02") { $0.items.append($0.items[0]) }
    },
    // T10: 360 of work and 8 × 45 on the road.
    Mutation("a mentor's time", [.mentorHours]) {
      $0.teacher("T10") { $0.mentoringTime = Minutes(719) }
    },
    // T01: 600 and 240, half of 1679 rounded down being 839.
    Mutation("a mentor's reduced time", [.mentorHours]) {
      $0.teacher("T01") { $0.mentoringTime = Minutes(1679) }
    },
    Mutation("a mentor's time where travel does not count", []) {
      $0.contents.rules.mentors.travelCounts = false
      $0.teacher("T10") { $0.mentoringTime = Minutes(360) }
    },
    Mutation("a mentor's mentees", [.mentorMentees]) { $0.teacher("T02") { $0.maxMentees = 0 } },
    Mutation("a mentor's groups", [.mentorGroups]) { $0.teacher("T14") { $0.maxGroups = 0 } },
    Mutation("two groups of three where two are the limit", [.groupSize, .groupSize]) {
      $0.contents.rules.groups.maxSize = 2
    },
    Mutation("a group of one", [.groupSize]) { $0.tandem(of: "T14") { $0.items.removeLast(2) } },
    Mutation("a group of nobody", [.groupSize]) { $0.tandem(of: "T14") { $0.items = [] } },
    Mutation("a group at a third school", [.groupPlace]) {
      $0.contents.rules.budgets.tripDistance = nil
      $0.tandem(of: "T01") {
        $0.form = .group(competency: "C1", place: "S2", time: Minutes(600))
        for index in $0.items.indices { $0.items[index].score = nil }
      }
    },
    Mutation("a mentee's mentors", [.menteeMentors]) { $0.teacher("T05") { $0.maxMentors = 1 } },
    Mutation("a mentee's time", [.menteeHours]) {
      $0.teacher("T05") { $0.learningTime = Minutes(1079) }
    },
    Mutation("the rules' learning time", [.menteeHours, .menteeHours]) {
      // T06: 600 and 240. T05 has a time of their own.
      $0.contents.rules.mentees.learningTime = Minutes(599)
    },
    // T07 leads T06 and learns from T02.
    Mutation("one role", [.oneRole]) { $0.contents.rules.mentors.mayBeMentees = false },
    Mutation("two helpers of one weakness", [.weakness]) {
      $0.contents.rules.help.perWeakness = 1
      $0.plan.help.append(
        HelpRelation(giver: "S2", receiver: "S5", topic: "K2", mode: .inPerson, score: nil))
    },
    Mutation("a strength that helps two", [.strength]) { $0.contents.rules.help.perStrength = 1 },
    Mutation("a school's own contracts", [.contracts]) {
      $0.school("S5") { $0.contractLimit = 2 }
    },
    Mutation("a partner organisation's contracts", [.contracts]) {
      $0.contents.rules.contracts.perPartnerOrganisation = 3
    },
    // S4 and S5 have three, S6 a limit of its own.
    Mutation("the schools' contracts", [.contracts, .contracts]) {
      $0.contents.rules.contracts.perSchool = 2
    },
    // 8 × (250 + 500 + 400 + 300 + 400) = 14 800.
    Mutation("the budget of trips", [.tripBudget]) {
      $0.contents.rules.budgets.tripDistance = Hectometres(14_799)
    },
    Mutation("the budget of trips, just enough", []) {
      $0.contents.rules.budgets.tripDistance = Hectometres(14_800)
    },
    // 5 × (600 + 420 + 300 + 240 + 360 + 480) = 12 000.
    Mutation("the budget of pay", [.payBudget]) {
      $0.contents.rules.budgets.pay = Roubles(11_999)
    },
    Mutation("the budget of pay, just enough", []) {
      $0.contents.rules.budgets.pay = Roubles(12_000)
    },
    // S7 covers 30 of the 34 asked.
    Mutation("a hard floor", stating: [.attainable], [.floor]) {
      $0.contents.rules.floor?.isHard = true
    },
    // S2 and S3 could give, S4 could receive; S6 could neither.
    Mutation("hard reciprocity", [.gives, .gives, .receives]) {
      $0.contents.rules.reciprocity?.isHard = true
    },
    Mutation("a pinned curator pair left out", [.pin]) { $0.plan.curatorPairs.remove(at: 0) },
    Mutation("a pinned tandem left out", [.pin]) { $0.plan.tandems.remove(at: 4) },
    Mutation("a tandem pinned on another deficit", [.pin]) {
      $0.contents.decisions[2].subject = .tandem(
        mentor: "T14", mentee: "T12", competency: "C11")
    },
    Mutation("a tandem pinned on any deficit", []) {
      $0.contents.decisions[2].subject = .tandem(mentor: "T14", mentee: "T12", competency: nil)
    },
  ]
}
