/// A way that somebody of `from` travels regularly to `to`.
public struct Trip: Sendable, Hashable {
  public var from: School.ID
  public var to: School.ID
  /// One way.
  public var distance: Hectometres
  public var time: Minutes

  public init(from: School.ID, to: School.ID, distance: Hectometres, time: Minutes) {
    self.from = from
    self.to = to
    self.distance = distance
    self.time = time
  }
}

/// A mentor who works in person at another school.
public struct Visit: Sendable, Hashable {
  public var mentor: Teacher.ID
  public var school: School.ID
  /// Travel of the period, out and back, all visits.
  public var time: Minutes

  public init(mentor: Teacher.ID, school: School.ID, time: Minutes) {
    self.mentor = mentor
    self.school = school
    self.time = time
  }
}
