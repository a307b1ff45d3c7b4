import Advice
import Matching
import Mentoring
import TestSupport
import Testing

/// What became of every relation, with its reason, in the district of the tests.
@Suite struct SuccessionTests {
  private static func tandem(_ mentor: Teacher.ID, _ deficit: Deficit.ID) -> Tandem {
    Tandem(
      mentor: mentor, form: .pair,
      items: [.init(deficit: deficit, mode: .inPerson, time: Minutes(60), score: nil)])
  }

  private func fates(
    _ earlier: Plan, _ now: Plan, _ contents: ProgrammeContents = SmallProgrammes.district
  ) throws -> [String: Succession.Fate] {
    let succession = Succession(
      from: earlier, to: now, Candidates(for: try Programme(contents)))
    return Dictionary(
      uniqueKeysWithValues: succession.entries.map { ("\($0.giver)>\($0.receiver)", $0.fate) })
  }

  @Test func everyNewRelationSaysWhyItBegins() throws {
    let contents = SmallProgrammes.district
    let deficit = try #require(contents.deficits.first).id
    let (mentor, other): (Teacher.ID, Teacher.ID) = ("OLD", contents.mentors[0].teacher)
    let now = Plan(status: .unsolved, tandems: [Self.tandem(other, deficit)], stated: [])
    let key = "\(other)>\(deficit.teacher)"
    let taken = Plan(status: .unsolved, tandems: [Self.tandem(mentor, deficit)], stated: [])
    let replaced = try fates(taken, now)
    #expect(replaced[key] == .new(.replaces(["OLD"])))
    #expect(replaced["OLD>\(deficit.teacher)"] == .ended(.left("OLD")))
    let open = OpenDeficit(deficit: deficit, reason: .unknown)
    let idle = Plan(status: .unsolved, openDeficits: [open], stated: [])
    #expect(try fates(idle, now)[key] == .new(.leftOut))
    let elsewhere = Deficit.ID(teacher: deficit.teacher, competency: "ELSE")
    let busy = Plan(
      status: .unsolved, tandems: [Self.tandem(mentor, elsewhere), Self.tandem(other, elsewhere)],
      openDeficits: [open], stated: [])
    var both = now
    both.tandems.append(Self.tandem(mentor, elsewhere))
    #expect(try fates(busy, both)[key] == .kept(.turned))
    let nothing = Plan(status: .unsolved, stated: [])
    #expect(try fates(nothing, now)[key] == .new(.needIsNew))
    var pinned = contents
    pinned.decisions = [
      Decision(
        kind: .pinned,
        subject: .tandem(mentor: other, mentee: deficit.teacher, competency: nil), reason: "r")
    ]
    #expect(try fates(taken, now, pinned)[key] == .new(.pinned))
  }

  @Test func aRelationGoesOnForWhatIsNotClosedYet() throws {
    let contents = SmallProgrammes.district
    let deficit = try #require(contents.deficits.first).id
    let mentor = contents.mentors[0].teacher
    var earlier = Plan(status: .unsolved, tandems: [Self.tandem(mentor, deficit)], stated: [])
    let key = "\(mentor)>\(deficit.teacher)"
    #expect(try fates(earlier, earlier)[key] == .kept(.needed(closed: [])))
    let closed = Deficit.ID(teacher: deficit.teacher, competency: "CLOSED")
    let now = earlier
    earlier.tandems.append(Self.tandem(mentor, closed))
    #expect(try fates(earlier, now)[key] == .kept(.needed(closed: ["CLOSED"])))
  }

  @Test func thePapersOfAReplacementAreNamed() throws {
    let contents = SmallProgrammes.district
    let programme = try Programme(contents)
    let deficit = try #require(contents.deficits.first).id
    let home = programme.school(of: deficit.teacher).id
    let mentors = Set(programme.mentors.map(\.teacher)).sorted().filter {
      $0 != deficit.teacher && programme.school(of: $0).id != home
    }
    let (one, other) = (mentors[0], try #require(mentors.last))
    let earlier = Plan(status: .unsolved, tandems: [Self.tandem(one, deficit)], stated: [])
    let now = Plan(status: .unsolved, tandems: [Self.tandem(other, deficit)], stated: [])
    let papers = PapersTouched(from: earlier, to: now, of: programme).papers
    #expect(papers.contains(.tandemOrder(new: 1, ended: 1)))
    #expect(papers.contains(.notice(mentor: one, mentee: deficit.teacher)))
    #expect(papers.contains(.route(deficit.teacher)))
    let needsConsent = programme.teacher(other).mentorConsent != .signed
    #expect(
      papers.contains(
        .agreement(mentor: other, mentee: deficit.teacher, needsConsent: needsConsent)))
    let (old, new) = (programme.school(of: one).id, programme.school(of: other).id)
    if old != new {
      #expect(papers.contains(.endedContract(min(home, old), max(home, old))))
      #expect(papers.contains(.newContract(min(home, new), max(home, new))))
    }
    #expect(PapersTouched(from: now, to: now, of: programme).papers == [])
  }
}
