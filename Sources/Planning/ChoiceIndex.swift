import Matching
import Mentoring

/// The candidates by whom they concern, made once where many decisions are looked up.
struct ChoiceIndex {
  private(set) var deficitsOfTeacher: [Int: [Int]] = [:]
  private(set) var servesOfMentor: [Int: [Int]] = [:]
  private(set) var groupsOfMentor: [Int: [Int]] = [:]
  private(set) var choicesOfRecipient: [Int: [Int]] = [:]

  init(_ candidates: Candidates) {
    for (deficit, teacher) in candidates.teacherOfDeficit.enumerated() {
      deficitsOfTeacher[teacher, default: []].append(deficit)
    }
    for (index, serve) in candidates.serves.enumerated() {
      servesOfMentor[serve.mentor, default: []].append(index)
    }
    for (index, group) in candidates.groups.enumerated() {
      groupsOfMentor[group.mentor, default: []].append(index)
    }
    for (index, choice) in candidates.curatorChoices.enumerated() {
      choicesOfRecipient[choice.recipient, default: []].append(index)
    }
  }

  /// The deficits of a mentee that a decision on a tandem means.
  func deficits(of mentee: Int, _ competency: Int?, _ candidates: Candidates) -> [Int] {
    (deficitsOfTeacher[mentee] ?? []).filter {
      competency == nil || competency == candidates.competencyOfDeficit[$0]
    }
  }
}
