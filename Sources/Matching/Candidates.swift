import Mentoring

/// Everything the plan may consist of, and how good each choice would be.
///
/// Positions refer to the programme's arrays. Lists stand in the order that their doc comments name,
/// so that nothing depends on the order of rows in the files.
public struct Candidates: Sendable {
  /// A curator for a recipient.
  public struct CuratorChoice: Sendable {
    public let recipient: Int
    public let curator: Int
    public let mode: MeetingMode
    public let quality: Int
  }

  /// A school that answers another's weakness on a topic.
  public struct HelpChoice: Sendable {
    public let giver: Int
    public let receiver: Int
    public let topic: Int
    public let mode: MeetingMode
    public let quality: Int
  }

  /// A mentor for a deficit in a pair.
  public struct Serve: Sendable {
    public let mentor: Int
    public let deficit: Int
    public let mode: MeetingMode
    public let time: Minutes
    public let quality: Int
  }

  /// A group that a mentor could lead, with the deficits that could be worked on in it.
  public struct Group: Sendable {
    public let mentor: Int
    public let competency: Int
    /// nil: remote.
    public let place: Int?
    public let time: Minutes
    /// In the order of deficits.
    public let joins: [Join]

    public var mode: MeetingMode { place == nil ? .remote : .inPerson }
  }

  /// A deficit in a group.
  public struct Join: Sendable {
    public let deficit: Int
    public let quality: Int
  }

  public let programme: Programme
  /// Position of each teacher's school, each deficit's teacher and each deficit's competency.
  public let schoolOfTeacher: [Int]
  public let teacherOfDeficit: [Int]
  public let competencyOfDeficit: [Int]
  /// By recipient, then curator.
  public let curatorChoices: [CuratorChoice]
  /// By giver, receiver, topic.
  public let helpChoices: [HelpChoice]
  /// By deficit, mentor, in person before remote.
  public let serves: [Serve]
  /// By mentor, competency, place (remote last).
  public let groups: [Group]
  /// By pupil, tutor.
  public let tutorChoices: [TutorChoice]
  public let rejections: Rejections
  public let legs: LegTable

  public init(for programme: Programme) {
    let surroundings = Surroundings(programme)
    var schools = SchoolChoices(surroundings)
    curatorChoices = schools.curatorChoices()
    helpChoices = schools.helpChoices()
    var people = PeopleChoices(surroundings, scoring: schools.scoring)
    people.findPairs()
    people.findGroups()
    people.findObstacles()
    self.programme = programme
    schoolOfTeacher = surroundings.schoolOfTeacher
    teacherOfDeficit = surroundings.teacherOfDeficit
    competencyOfDeficit = surroundings.competencyOfDeficit
    serves = people.serves
    groups = people.groups
    tutorChoices = TutorChoices(surroundings).choices()
    rejections = Rejections(
      curators: schools.curatorRejections, deficits: people.verdicts)
    legs = people.scoring.legs
  }

  /// The part of the candidates that some purpose looks at.
  init(
    _ whole: Candidates, curatorChoices: [CuratorChoice], helpChoices: [HelpChoice],
    serves: [Serve], groups: [Group]
  ) {
    programme = whole.programme
    schoolOfTeacher = whole.schoolOfTeacher
    teacherOfDeficit = whole.teacherOfDeficit
    competencyOfDeficit = whole.competencyOfDeficit
    rejections = whole.rejections
    legs = whole.legs
    self.curatorChoices = curatorChoices
    self.helpChoices = helpChoices
    self.serves = serves
    self.groups = groups
    tutorChoices = []
  }

  /// Every answer to a weakness that is turned down, with the rule: by giver, receiver, topic. Found
  /// when it is asked for, since it is as long as there are pairs of schools.
  public func helpRejections() -> [Rejections.SchoolPair] {
    var schools = SchoolChoices(Surroundings(programme))
    return schools.helpRejections()
  }

  public func schoolOfDeficit(_ deficit: Int) -> Int { schoolOfTeacher[teacherOfDeficit[deficit]] }
}
