import Audit
import Mentoring

extension Mutation {
  /// Persons who may not work together.
  static let persons: [Mutation] = [
    Mutation("a mentor of themselves", [.ownSelf]) {
      $0.teacher("T07") { $0.mentoringTime = Minutes(660) }
      $0.tandem(of: "T02") {
        $0.mentor = "T07"
        $0.items = [.plain("T07", "C2", .inPerson, 420)]
      }
    },
    // T10 has 7 less 1 for the step from C1 to C11.
    Mutation("a level one too low", [.level]) { $0.deficit("T04", "C11") { $0.levelNeeded = 7 } },
    Mutation("no competency at all", [.level]) {
      $0.contents.mentors.removeAll { $0.teacher == "T02" }
    },
    // Three others fall short of it no more than in their scores.
    Mutation(
      "a margin that three have not", [.level, .level, .level, .score, .score, .score]
    ) {
      $0.contents.rules.mentors.levelMargin = 1
    },
    Mutation("a greater discount", [.level, .level, .score]) {
      $0.contents.rules.mentors.discountPerStep = 2
    },
    Mutation("two persons forbidden", [.ban]) {
      $0.forbid(.tandem(mentor: "T14", mentee: "T09", competency: nil))
    },
    Mutation("two persons forbidden on this competency", [.ban]) {
      $0.forbid(.tandem(mentor: "T02", mentee: "T07", competency: "C2"))
    },
    Mutation("two persons forbidden on another competency", []) {
      $0.forbid(.tandem(mentor: "T14", mentee: "T12", competency: "C11"))
    },
    Mutation("a mentor without consent", [.mentorConsent]) {
      $0.teacher("T02") { $0.mentorConsent = .none }
    },
    Mutation("two rules against the same tandem", [.ban, .mentorConsent]) {
      $0.forbid(.tandem(mentor: "T02", mentee: "T07", competency: "C2"))
      $0.teacher("T02") { $0.mentorConsent = .none }
    },
    // T02 as mentor; every mentee is only willing, T07 among them.
    Mutation(
      "willing is not enough", [.mentorConsent] + Array(repeating: .menteeConsent, count: 10)
    ) { $0.contents.rules.consent.willingIsEnough = false },
    Mutation("a mentee who refused", [.menteeConsent]) {
      $0.teacher("T11") { $0.menteeConsent = .refused }
    },
    Mutation("a mentee who refuses the mentor's school", [.refusal]) {
      $0.refuse(.teacher("T11"), .school("S2"))
    },
    Mutation("a school that refuses the mentee", [.refusal]) {
      $0.refuse(.school("P1"), .teacher("T12"))
    },
    Mutation("a mentor above the load", [.mentorLoad]) {
      $0.teacher("T02") { $0.weeklyLoad = Minutes(2161) }
    },
    Mutation("a mentor at the load", []) { $0.teacher("T02") { $0.weeklyLoad = Minutes(2160) } },
    Mutation("a mentee above the load", [.menteeLoad]) {
      $0.teacher("T09") { $0.weeklyLoad = Minutes(2161) }
    },
    // Nine items between schools, and the group at another school.
    Mutation("no work between schools", Array(repeating: .network, count: 10)) {
      $0.contents.rules.network.allowed = false
    },
  ]

  /// Persons who cannot meet in this way.
  static let ways: [Mutation] = [
    Mutation("a mentor who works in person only", [.mentorRemote]) {
      $0.teacher("T02") { $0.mode = .inPerson }
    },
    Mutation("a mentor who works remotely only", [.mentorInPerson]) {
      $0.teacher("T03") { $0.mode = .remote }
    },
    Mutation("a mentee who works in person only", [.menteeRemote]) {
      $0.teacher("T07") { $0.mode = .inPerson }
    },
    Mutation("a member who works remotely only", [.menteeInPerson]) {
      $0.teacher("T08") { $0.mode = .remote }
    },
    Mutation("a member without a road", [.noRoad]) {
      $0.contents.travel.removeAll { $0.from == .settlement("Alpha") && $0.time == Minutes(40) }
    },
    Mutation("a member whose road is closed", [.season]) {
      for index in $0.contents.travel.indices
      where $0.contents.travel[index].from == .settlement("Alpha")
        && $0.contents.travel[index].time == Minutes(40)
      {
        $0.contents.travel[index].seasons = [.summer]
      }
    },
    Mutation("a mentor's own travel limit", [.mentorTravelLimit]) {
      $0.teacher("T03") { $0.travelLimit = Minutes(44) }
    },
    Mutation("a mentor's own travel limit, just enough", []) {
      $0.teacher("T03") { $0.travelLimit = Minutes(45) }
    },
    Mutation("a member's own travel limit", [.menteeTravelLimit]) {
      $0.teacher("T08") { $0.travelLimit = Minutes(39) }
    },
    Mutation("a group too far for its mentor", [.mentorTravelLimit]) {
      $0.teacher("T01") { $0.travelLimit = Minutes(29) }
    },
    Mutation("a remote pair in one school", [.remoteInSchool]) {
      $0.tandem(of: "T07") { $0.items[0].mode = .remote }
    },
    // T02's pair and T14's group.
    Mutation("remote work not allowed", [.remoteRule, .remoteRule]) {
      $0.contents.rules.remote.allowed = false
    },
    // T02's pair, T14's group and its three members.
    Mutation(
      "a competency not for remote work", Array(repeating: .remoteCompetency, count: 5)
    ) { $0.competency("C2") { $0.remote = false } },
    Mutation("groups not allowed", [.groupsRule, .groupsRule]) {
      $0.contents.rules.groups.allowed = false
    },
    Mutation("a group's competency that its mentor has in parts only", [.groupRow]) {
      $0.contents.mentors[0] = MentorCompetency(
        teacher: "T01", competency: "C11", level: 9, evidence: "course")
      $0.contents.mentors.append(
        MentorCompetency(teacher: "T01", competency: "C12", level: 9, evidence: "course"))
      for index in $0.plan.tandems[0].items.indices {
        $0.plan.tandems[0].items[index].score = nil
      }
    },
    Mutation("a group on a competency without groups", [.groupHours]) {
      $0.competency("C1") { $0.groupTime = nil }
    },
    Mutation("a group at another school", [.groupElsewhere]) {
      $0.contents.rules.groups.atOtherSchools = false
    },
    Mutation("a member with another deficit", [.groupCompetency]) {
      $0.contents.mentors.append(
        MentorCompetency(teacher: "T01", competency: "C2", level: 9))
      $0.plan.tandems[5].items.remove(at: 0)
      $0.plan.tandems[0].items.append(.plain("T05", "C2", .inPerson, 600))
    },
    Mutation("a member in another mode than the group", [.meetingMode]) {
      $0.plan.tandems[5].items[0].mode = .inPerson
    },
    Mutation("a pair's time", [.itemTime]) {
      $0.plan.tandems[1].items[0].time = Minutes(423)
    },
    Mutation("the deficit's time where an estimate stands", [.itemTime]) {
      $0.plan.tandems[2].items[0].time = Minutes(400)
    },
    Mutation("a member's time", [.itemTime]) { $0.plan.tandems[0].items[0].time = Minutes(0) },
    Mutation("a group's time", [.groupTime]) {
      $0.tandem(of: "T14") {
        $0.form = .group(competency: "C2", place: nil, time: Minutes(483))
        for index in $0.items.indices { $0.items[index].time = Minutes(483) }
      }
    },
  ]
}
