import Audit
import Mentoring

extension Mutation {
  /// Codes that the programme does not have, and things said twice.
  static let keys: [Mutation] = [
    Mutation("a curator school that does not exist", [.unknownSchool]) {
      $0.plan.curatorPairs[1].curator = "S99"
    },
    Mutation("help for a school that does not exist", [.unknownSchool]) {
      $0.plan.help[0].receiver = "S99"
    },
    Mutation("help on a topic that does not exist", [.unknownTopic]) {
      $0.plan.help[0].topic = "K9"
    },
    Mutation("a mentor who does not exist", [.unknownTeacher]) {
      $0.tandem(of: "T02") { $0.mentor = "T99" }
    },
    Mutation("a deficit that does not exist", [.unknownDeficit]) {
      $0.tandem(of: "T02") { $0.items.append(.plain("T07", "C11", .remote, 60)) }
    },
    Mutation("a mentee who does not exist", [.unknownDeficit]) {
      $0.tandem(of: "T02") { $0.items = [.plain("T99", "C2", .remote, 420)] }
    },
    Mutation("a group on a competency that does not exist", [.unknownCompetency]) {
      $0.tandem(of: "T14") {
        $0.form = .group(competency: "C9", place: nil, time: Minutes(480))
      }
    },
    Mutation("a group at a school that does not exist", [.unknownSchool]) {
      $0.tandem(of: "T14") {
        $0.form = .group(competency: "C2", place: "S99", time: Minutes(480))
      }
    },
    Mutation("a partnership with a school that does not exist", stating: .all, [.unknownSchool]) {
      $0.plan.partnerships.append(
        Partnership(first: "S1", second: "S99", mode: .remote, purposes: []))
    },
    Mutation("trips to a school that does not exist", stating: .all, [.unknownSchool]) {
      $0.plan.trips.append(
        Trip(from: "S1", to: "S99", distance: Hectometres(1), time: Minutes(1)))
    },
    Mutation("visits of somebody who does not exist", stating: .all, [.unknownTeacher]) {
      $0.plan.visits.append(Visit(mentor: "T99", school: "S1", time: Minutes(1)))
    },
    Mutation("an open deficit that does not exist", stating: .all, [.unknownDeficit]) {
      $0.plan.openDeficits.append(
        OpenDeficit(
          deficit: Deficit.ID(teacher: "T01", competency: "C3"), reason: .nobodyQualified))
    },
    Mutation(
      "attainable points of a school that does not exist", stating: .all, [.unknownSchool]
    ) { $0.plan.attainable["S99"] = Points(1) },

    Mutation("a curator pair twice", [.duplicateCuratorPair]) {
      $0.plan.curatorPairs.append($0.plan.curatorPairs[0])
    },
    Mutation("help twice", [.duplicateHelp]) { $0.plan.help.append($0.plan.help[0]) },
    // T07 has 300 minutes; twice 240 are more.
    Mutation("a pair twice", [.duplicateTandem, .deficit, .mentorHours]) {
      $0.plan.tandems.append($0.plan.tandems[3])
    },
    Mutation("one pair's work in two tandems", [.duplicateTandem]) {
      $0.contents.deficits.append(
        Deficit(
          teacher: "T07", competency: "C12", levelFound: 0, levelNeeded: 1, points: Points(1),
          time: Minutes(60)))
      $0.contents.mentors.append(
        MentorCompetency(teacher: "T02", competency: "C12", level: 1))
      $0.competency("C12") { $0.remote = true }
      $0.plan.tandems.append(
        Tandem(mentor: "T02", form: .pair, items: [.plain("T07", "C12", .remote, 60)]))
    },
    // Three deficits served twice; T14's 480 minutes and one group, T05's 1080 minutes and the pay
    // run out.
    Mutation(
      "a group twice",
      [
        .duplicateGroup, .deficit, .deficit, .deficit, .mentorHours, .mentorGroups, .menteeHours,
        .payBudget,
      ]
    ) { $0.plan.tandems.append($0.plan.tandems[5]) },
    Mutation("a pair without deficits", [.emptyTandem]) {
      $0.plan.tandems.append(Tandem(mentor: "T02", form: .pair, items: []))
    },
    Mutation("a pair of three persons", [.pairOfSeveral]) {
      $0.tandem(of: "T03") { $0.items.append(.plain("T04", "C3", .inPerson, 300)) }
    },
  ]
}
