/// A value an indicator should reach.
public struct Target: Sendable, Hashable {
  public var indicator: Indicator
  /// The least share, in thousandths of the indicator's denominator.
  public var share: Thousandths

  public init(indicator: Indicator, share: Thousandths) {
    self.indicator = indicator
    self.share = share
  }
}

/// A share by which a programme is judged; Docs/Plan.md gives each numerator and denominator.
public enum Indicator: String, Sendable, CaseIterable {
  case schoolsAnalysed = "schools_analysed"
  case recipientsWithCurator = "recipients_with_curator"
  case schoolsInNetwork = "schools_in_network"
  case recipientsInNetwork = "recipients_in_network"
  case schoolsGiving = "schools_giving"
  case schoolsReceiving = "schools_receiving"
  case weaknessesAnswered = "weaknesses_answered"
  case deficitsCovered = "deficits_covered"
  case pointsCovered = "points_covered"
  case teachersWithMentor = "teachers_with_mentor"
  case recipientTeachersWithMentor = "recipient_teachers_with_mentor"
  case mentorsEngaged = "mentors_engaged"
  // Of programmes with pupils alone.
  case pupilsWithTutor = "pupils_with_tutor"
  case supportPupilsWithTutor = "support_pupils_with_tutor"
  case newPupilsWithTutor = "new_pupils_with_tutor"

  /// Whether it counts pupils, and stands only where there are some.
  public var concernsPupils: Bool {
    switch self {
    case .pupilsWithTutor, .supportPupilsWithTutor, .newPupilsWithTutor: true
    default: false
    }
  }
}
