import Mentoring
import TestSupport

/// Programmes in which one limit alone decides.
enum TightProgrammes {
  /// M has time for groups on C and on D, but may lead one; pairs are not allowed.
  static var twoGroups: ProgrammeContents {
    var contents = bare(schools: ["S1"])
    contents.competencies = ["C", "D"].map {
      Competency(id: .init($0), name: $0, block: .subject, groupTime: Minutes(120))
    }
    contents.teachers = [mentor("M", "S1", mentees: 0)]
    contents.mentors = ["C", "D"].map {
      MentorCompetency(teacher: "M", competency: .init($0), level: 5)
    }
    for (index, competency) in ["C", "C", "D", "D"].enumerated() {
      contents.teachers.append(Teacher(id: .init("T\(index)"), school: "S1"))
      contents.deficits.append(deficit("T\(index)", competency))
    }
    return contents
  }

  /// M of S2 could lead a group at S1 for two teachers of S3, who can come there but not to S2; the
  /// only teacher of S1 who lacks C has one mentor already, by decision, and can be no host.
  static var hostAway: ProgrammeContents {
    var contents = bare(schools: ["S1", "S2", "S3"])
    contents.competencies = [
      Competency(id: "C", name: "C", block: .subject, groupTime: Minutes(120)),
      Competency(id: "D", name: "D", block: .subject),
    ]
    contents.teachers = [
      mentor("M", "S2"), mentor("N", "S1"), Teacher(id: "T1", school: "S1", maxMentors: 1),
      Teacher(id: "T2", school: "S3"), Teacher(id: "T3", school: "S3"),
    ]
    contents.mentors = [
      MentorCompetency(teacher: "M", competency: "C", level: 5),
      MentorCompetency(teacher: "N", competency: "D", level: 5),
    ]
    contents.deficits = [
      deficit("T1", "C"), deficit("T1", "D"), deficit("T2", "C"), deficit("T3", "C"),
    ]
    contents.decisions = [
      Decision(
        kind: .pinned, subject: .tandem(mentor: "N", mentee: "T1", competency: "D"), reason: "order"
      )
    ]
    contents.travel = ["S2", "S3"].map { school in
      TravelRow(
        from: .school(.init(school)), to: .school("S1"), time: Minutes(10),
        distance: Hectometres(50))
    }
    return contents
  }

  /// M of S2 has 10 hours, travels 8 of them to S1 in the period, and could work 2 with each of two
  /// teachers there.
  static var farAway: ProgrammeContents {
    var contents = bare(schools: ["S1", "S2"])
    contents.rules.mentors.travelCounts = true
    contents.rules.groups.allowed = false
    contents.competencies = [Competency(id: "C", name: "C", block: .subject)]
    contents.teachers = [
      mentor("M", "S2"), Teacher(id: "T1", school: "S1"), Teacher(id: "T2", school: "S1"),
    ]
    contents.teachers[0].mentoringTime = Minutes(600)
    contents.mentors = [MentorCompetency(teacher: "M", competency: "C", level: 5)]
    contents.deficits = [deficit("T1", "C"), deficit("T2", "C")]
    for index in contents.deficits.indices { contents.deficits[index].time = Minutes(120) }
    contents.travel = [
      TravelRow(
        from: .school("S2"), to: .school("S1"), time: Minutes(30), distance: Hectometres(200))
    ]
    return contents
  }

  private static func bare(schools: [String]) -> ProgrammeContents {
    var contents = TinyProgramme.contents(seed: 0, flavour: .people)
    contents.rules = Rules()
    contents.rules.mentors.travelCounts = false
    contents.rules.remote.allowed = false
    contents.rules.travel.estimates = false
    contents.rules.goals = [Stage(.coverage)]
    contents.schools = schools.map {
      School(id: .init($0), name: $0, kind: .basic, settlement: "Place \($0)", status: .ordinary)
    }
    (contents.curators, contents.topics, contents.swot) = ([], [], [])
    (contents.estimates, contents.travel, contents.wishes) = ([], [], [])
    (contents.decisions, contents.deficits) = ([], [])
    return contents
  }

  private static func mentor(_ id: String, _ school: String, mentees: Int? = nil) -> Teacher {
    Teacher(
      id: .init(id), school: .init(school), mentoringTime: Minutes(2400), maxMentees: mentees,
      mentorConsent: .signed)
  }

  private static func deficit(_ teacher: String, _ competency: String) -> Deficit {
    Deficit(
      teacher: .init(teacher), competency: .init(competency), levelFound: 1, levelNeeded: 3,
      points: Points(10), time: Minutes(60))
  }
}
