import Matching
import Mentoring

/// Says what bars the choices that decisions pin, each by itself; made once for many decisions.
public final class PinRejections {
  private let candidates: Candidates
  private let index: ChoiceIndex
  private let curatorRules: [DirectedPair: String]
  /// Made for the first choice that is none.
  private lazy var barring = BarringRules(candidates)

  public init(_ candidates: Candidates) {
    self.candidates = candidates
    index = ChoiceIndex(candidates)
    curatorRules = Dictionary(
      candidates.rejections.curators.map {
        (DirectedPair(from: $0.giver, to: $0.receiver), $0.rule)
      }
    ) { first, _ in first }
  }

  /// Why what a decision pins is barred by itself; nil where it is a candidate.
  public func rejection(of subject: Decision.Subject) -> Rejection? {
    let programme = candidates.programme
    switch subject {
    case .curatorPair(let recipient, let curator):
      return curatorRules[
        DirectedPair(
          from: programme.schoolIndex[curator]!, to: programme.schoolIndex[recipient]!)
      ]
      .map { .rule($0) }
    case .tutoring(let tutor, let pupil):
      return candidates.tutorRejection(tutor: tutor, pupil: pupil).map { .tutor($0) }
    case .tandem(let mentor, let mentee, let competency):
      let (mentor, mentee) = (programme.teacherIndex[mentor]!, programme.teacherIndex[mentee]!)
      let deficits = index.deficits(
        of: mentee, competency.map { programme.competencyIndex[$0]! }, candidates)
      let isPossible =
        (index.servesOfMentor[mentor] ?? []).contains {
          deficits.contains(candidates.serves[$0].deficit)
        }
        || (index.groupsOfMentor[mentor] ?? []).contains {
          candidates.groups[$0].joins.contains { deficits.contains($0.deficit) }
        }
      return isPossible ? nil : barring.rejection(mentor: mentor, deficits: deficits)
    }
  }
}

extension Candidates {
  /// Why what one decision pins is barred by itself; nil where it is a candidate.
  public func rejection(of subject: Decision.Subject) -> Rejection? {
    PinRejections(self).rejection(of: subject)
  }
}
