/// A tutor and a pupil.
public struct TutorAssignment: Sendable, Hashable {
  public var pupil: Pupil.ID
  public var tutor: Teacher.ID
  /// In person in one school, else remote.
  public var mode: MeetingMode
  /// Work in the period.
  public var time: Minutes
  /// nil: the plan has none.
  public var score: Score?

  public init(
    pupil: Pupil.ID, tutor: Teacher.ID, mode: MeetingMode, time: Minutes, score: Score?
  ) {
    self.pupil = pupil
    self.tutor = tutor
    self.mode = mode
    self.time = time
    self.score = score
  }
}

/// Why a teacher cannot tutor a pupil (Docs/Formulation.md, section 2.5), in the order in which the
/// rules are tried.
public enum TutorRule: String, Sendable, CaseIterable, Comparable {
  /// Another school, and remote work is not possible.
  case otherSchool = "other_school"
  /// A decision forbids it.
  case ban
  /// The teacher does not want to tutor.
  case wish
  case grade, language, need
  /// The pupil takes more time than the tutor has, or the tutor may have no pupils.
  case hours

  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }

  /// The rule that says most about a pupil whom everybody is kept from: of those who could meet the
  /// pupil, the one that keeps most; ties go to the rule that is tried first.
  ///
  /// - Parameter counts: how many tutors each rule keeps, each counted under the first that holds.
  public static func mostTelling(_ counts: [TutorRule: Int]) -> TutorRule {
    let near = counts.filter { $0.key != .otherSchool && $0.value > 0 }
    return near.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .otherSchool
  }
}

/// A pupil without a tutor, and the first reason that holds.
public struct OpenPupil: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// Nobody is in the table of tutors.
    case nobodyOffers
    /// Every tutor is kept from the pupil by a rule; the one that says most.
    case allRejected(rule: TutorRule)
    /// Every tutor who could is full, with the rest of the plan fixed.
    case tutorsFull
    /// Somebody has room, but brothers or sisters have another tutor.
    case siblings
    /// It could be added alone, but costs more in this stage's goal than it brings.
    case outweighed(stage: String)

    public static let unknown = Reason.outweighed(stage: "")
  }

  /// The reason without the details.
  public enum Code: String, Sendable, CaseIterable {
    case nobodyOffers, allRejected, tutorsFull, siblings, outweighed
  }

  public var pupil: Pupil.ID
  public var reason: Reason

  public init(pupil: Pupil.ID, reason: Reason) {
    self.pupil = pupil
    self.reason = reason
  }

  public var code: Code {
    switch reason {
    case .nobodyOffers: .nobodyOffers
    case .allRejected: .allRejected
    case .tutorsFull: .tutorsFull
    case .siblings: .siblings
    case .outweighed: .outweighed
    }
  }
}
