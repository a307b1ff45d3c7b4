// Tutors for pupils.
extension Rules {
  public struct Tutoring: Sendable, Hashable {
    /// What becomes of brothers and sisters.
    public enum Siblings: String, Sendable, CaseIterable {
      /// Those who have a tutor have the same one, in every plan.
      case together
      /// The same one is a goal (`siblings_apart`).
      case preferred
    }

    /// Default of a tutor's work with a pupil in the period.
    public var time = Minutes(18 * 60)
    /// Default limit of a tutor's pupils.
    public var maxPupils = 5
    /// Whether pupils who may be tutored remotely have tutors of other schools.
    public var remote = true
    public var siblings = Siblings.preferred
    /// Whether a tutor must speak one of the pupil's languages, and meet one of the needs.
    public var languageRequired = true
    public var needRequired = true
    /// Worth of a pupil on each list in the goal `untutored`, 1 or more.
    public var supportWeight = 1
    public var newWeight = 1
    /// Weights of the criteria in the quality of tutoring; 0 or more, not all 0.
    public var quality: [Criterion: Int] = [.needs: 4, .languages: 2, .wish: 2]
    public init() {}

    /// Worth of a pupil in the goal `untutored`.
    public func weight(of list: Pupil.List) -> Int {
      switch list {
      case .support: supportWeight
      case .new: newWeight
      }
    }
  }
}
