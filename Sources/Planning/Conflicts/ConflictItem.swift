import IntegerProgramming
import Mentoring

/// One rule, pin or fact that a plan must keep and that somebody could give up.
public enum ConflictItem: Sendable, Hashable {
  case pin(Decision.Subject)
  case floor(School.ID)
  case leastCurators
  case mostCurators
  case gives(School.ID)
  case receives(School.ID)
  /// What a question asks, by its position.
  case demand(Int)
  case curatorsPerRecipient(School.ID)
  case curatorCapacity(School.ID)
  case mentorHours(Teacher.ID)
  case mentees(Teacher.ID)
  case groups(Teacher.ID)
  case groupSize
  case mentors(Teacher.ID)
  case learningHours(Teacher.ID)
  case oneRole
  case helpersOfWeakness(School.ID, Topic.ID)
  case schoolsOfStrength(School.ID, Topic.ID)
  case contracts(School.ID)
  case tripBudget
  case payBudget
  case tutorPupils(Teacher.ID)
  case tutorHours(Teacher.ID)
  /// Brothers and sisters with one tutor, by the family's code.
  case siblings(String)

  /// Whether it holds or does not, by no amount.
  public var isPin: Bool { if case .pin = self { true } else { false } }

  /// How much giving it up asks of people, to rank repairs: what the group decides itself costs
  /// least, money and everybody's rules most.
  public var weight: Int {
    switch self {
    case .pin, .demand: 2
    case .curatorsPerRecipient, .curatorCapacity, .mentees, .groups, .mentors: 3
    case .tutorPupils, .tutorHours, .siblings: 3
    case .mentorHours, .learningHours, .contracts, .helpersOfWeakness, .schoolsOfStrength: 3
    case .gives, .receives, .floor: 4
    case .leastCurators, .mostCurators, .groupSize: 5
    case .oneRole, .tripBudget, .payBudget: 6
    }
  }
}

extension Formulation {
  /// The item that a row belongs to; nil: it is what words mean, not what anybody could give up.
  func item(ofRow row: Int) -> ConflictItem? {
    let meaning = rowMeanings[row]
    let programme = candidates.programme
    func school(_ index: Int) -> School.ID { programme.schools[index].id }
    func teacher(_ index: Int) -> Teacher.ID { programme.teachers[index].id }
    switch (meaning.family, meaning.subject) {
    case (.curators, .school(let index)): return .curatorsPerRecipient(school(index))
    case (.curatorCapacity, .school(let index)): return .curatorCapacity(school(index))
    case (.curatorsUsed, _):
      return program.constraint(at: row).upper == nil ? nil : .mostCurators
    case (.mentorHours, .teacher(let index)): return .mentorHours(teacher(index))
    case (.visitHours, .variable(.visit(let mentor, _))): return .mentorHours(teacher(mentor))
    case (.mentorMentees, .teacher(let index)): return .mentees(teacher(index))
    case (.mentorGroups, .teacher(let index)): return .groups(teacher(index))
    case (.groupSize, _): return .groupSize
    case (.menteeMentors, .teacher(let index)): return .mentors(teacher(index))
    case (.menteeHours, .teacher(let index)): return .learningHours(teacher(index))
    case (.oneRole, .deficit): return .oneRole
    case (.weakness, .schoolTopic(let index, let topic)):
      return .helpersOfWeakness(school(index), programme.topics[topic].id)
    case (.strength, .schoolTopic(let index, let topic)):
      return .schoolsOfStrength(school(index), programme.topics[topic].id)
    case (.contracts, .school(let index)): return .contracts(school(index))
    case (.tutorPupils, .teacher(let index)): return .tutorPupils(teacher(index))
    case (.tutorHours, .teacher(let index)): return .tutorHours(teacher(index))
    case (.siblings, .family(let family)):
      return programme.rules.tutoring.siblings == .together ? .siblings(family) : nil
    case (.tripBudget, _): return .tripBudget
    case (.payBudget, _): return .payBudget
    default: return nil
    }
  }

  /// The item that a hard slack belongs to.
  func item(ofSlack variable: Variable) -> ConflictItem? {
    let programme = candidates.programme
    switch variableMeanings[variable.index] {
    case .unmetPin(let index): return .pin(programme.decisions[index].subject)
    case .shortfall(let index): return .floor(programme.schools[index].id)
    case .lacksCurators: return .leastCurators
    case .lacksGiving(let index): return .gives(programme.schools[index].id)
    case .lacksReceiving(let index): return .receives(programme.schools[index].id)
    case .demand(let index, _): return .demand(index)
    default: return nil
    }
  }
}
