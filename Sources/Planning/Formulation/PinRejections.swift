import Matching
import Mentoring

extension Candidates {
  /// The rule that bars what a decision pins by itself; nil where it is a candidate.
  public func ruleAgainst(_ subject: Decision.Subject) -> String? {
    switch subject {
    case .curatorPair(let recipient, let curator):
      let (recipient, curator) = (
        programme.schoolIndex[recipient]!, programme.schoolIndex[curator]!
      )
      return rejections.curators.first { $0.receiver == recipient && $0.giver == curator }?.rule
    case .tandem(let mentor, let mentee, let competency):
      let (mentor, mentee) = (programme.teacherIndex[mentor]!, programme.teacherIndex[mentee]!)
      let deficits = programme.deficits.indices.filter { deficit in
        teacherOfDeficit[deficit] == mentee
          && (competency.map { programme.competencyIndex[$0]! == competencyOfDeficit[deficit] }
            ?? true)
      }
      let isPossible =
        serves.contains { $0.mentor == mentor && deficits.contains($0.deficit) }
        || groups.contains { group in
          group.mentor == mentor && group.joins.contains { deficits.contains($0.deficit) }
        }
      return isPossible ? nil : barringRule(mentor: mentor, deficits: deficits)
    }
  }
}
