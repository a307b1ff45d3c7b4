import Mentoring

/// Where the rows of the programme's own tables stand, for reports that name the rows of their figures.
public struct ProgrammeSources: Sendable {
  public var schools: [School.ID: RowReference] = [:]
  public var teachers: [Teacher.ID: RowReference] = [:]
  public var deficits: [Deficit.ID: RowReference] = [:]
  public var pupils: [Pupil.ID: RowReference] = [:]
  public var swot: [SWOTKey: RowReference] = [:]

  public init() {}

  /// What tells items of a SWOT apart.
  public struct SWOTKey: Sendable, Hashable {
    public let school: School.ID
    public let quadrant: SWOTItem.Quadrant
    public let topic: Topic.ID

    public init(_ item: SWOTItem) {
      self.init(item.school, item.quadrant, item.topic)
    }

    public init(_ school: School.ID, _ quadrant: SWOTItem.Quadrant, _ topic: Topic.ID) {
      (self.school, self.quadrant, self.topic) = (school, quadrant, topic)
    }
  }
}
