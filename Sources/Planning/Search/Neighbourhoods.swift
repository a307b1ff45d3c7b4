import IntegerProgramming
import Mentoring

/// Parts of a plan that are freed together while the rest stays as it is.
///
/// A neighbourhood is a set of deficits and a set of schools: the choices for those deficits, and
/// the help and curators of those schools, may change; what follows from them changes with them.
struct Neighbourhoods: Sendable {
  /// What a neighbourhood is drawn around.
  enum Kind: Int, CaseIterable, Sendable {
    /// Schools near each other.
    case district
    /// One competency and its relatives.
    case competency
    /// One mentor, and the others who could serve the same deficits.
    case mentor
    /// One school as giver and receiver: its contracts may all change.
    case contracts
    /// Some schools with all that they receive and give, so that each of their contracts may go.
    case network
    /// Deficits anywhere.
    case scattered
    /// Pupils of schools near each other, with what their tutors mentor.
    case pupils
  }

  private let formulation: Formulation
  private let deficitsOfSchool: [[Int]]
  private let deficitsOfMentor: [Int: [Int]]
  private let mentorsOfDeficit: [[Int]]
  private let mentors: [Int]
  private let nearest: [[Int]]
  /// By school, those that it could sign a contract with.
  private let possiblePartners: [[Int]]
  private let servable: [Int]
  /// By school, the tutor choices of its pupils; the teachers of all tutor choices.
  private let tutorChoicesOfSchool: [[Int]]
  private let tutors: Set<Int>
  /// Whether tutors are looked at: not before a goal asks for some.
  private var looksAtTutors = true
  /// For each variable, the dependent variables that follow from it directly.
  private let dependents: [[Int32]]

  init(_ formulation: Formulation) {
    self.formulation = formulation
    let candidates = formulation.candidates
    let programme = candidates.programme
    var mentorsOfDeficit = Array(repeating: Set<Int>(), count: programme.deficits.count)
    for (index, choice) in candidates.serves.enumerated()
    where formulation.choices.serve[index] != nil {
      mentorsOfDeficit[choice.deficit].insert(choice.mentor)
    }
    for (index, joins) in formulation.choices.joins.enumerated() {
      for join in joins { mentorsOfDeficit[join.deficit].insert(candidates.groups[index].mentor) }
    }
    self.mentorsOfDeficit = mentorsOfDeficit.map { $0.sorted() }
    servable = programme.deficits.indices.filter { !mentorsOfDeficit[$0].isEmpty }
    var deficitsOfSchool = Array(repeating: [Int](), count: programme.schools.count)
    var deficitsOfMentor: [Int: [Int]] = [:]
    for deficit in servable {
      deficitsOfSchool[candidates.schoolOfDeficit(deficit)].append(deficit)
      for mentor in mentorsOfDeficit[deficit].sorted() {
        deficitsOfMentor[mentor, default: []].append(deficit)
      }
    }
    self.deficitsOfSchool = deficitsOfSchool
    self.deficitsOfMentor = deficitsOfMentor
    mentors = deficitsOfMentor.keys.sorted()
    nearest = programme.schools.indices.map { school in
      programme.schools.indices.map { other in
        (candidates.legs.leg(from: school, to: other)?.time.value ?? Int.max, other)
      }.sorted { $0 < $1 }.map(\.1)
    }
    var partners = Array(repeating: Set<Int>(), count: programme.schools.count)
    for deficit in servable {
      let receiver = candidates.schoolOfDeficit(deficit)
      for mentor in self.mentorsOfDeficit[deficit] {
        let giver = candidates.schoolOfTeacher[mentor]
        guard giver != receiver else { continue }
        partners[giver].insert(receiver)
        partners[receiver].insert(giver)
      }
    }
    possiblePartners = partners.map { $0.sorted() }
    var tutorChoices = Array(repeating: [Int](), count: programme.schools.count)
    for (index, choice) in candidates.tutorChoices.enumerated() {
      tutorChoices[programme.schoolIndex[programme.pupils[choice.pupil].school]!].append(index)
    }
    tutorChoicesOfSchool = tutorChoices
    tutors = Set(candidates.tutorChoices.map(\.tutor))
    dependents = formulation.dependents()
  }

  /// Whether there is anything to choose for deficits or pupils at all.
  var isEmpty: Bool { servable.isEmpty && (tutors.isEmpty || !looksAtTutors) }

  /// The same for one stage: with tutors where its goal, a decision or the plan so far has any.
  func forStage(_ formulation: Formulation, from values: [Int]) -> Neighbourhoods {
    let variables = Set(formulation.choices.tutor.compactMap { $0 })
    var own = self
    let isPinned = formulation.candidates.programme.decisions.contains { decision in
      guard decision.kind == .pinned, case .tutoring = decision.subject else { return false }
      return true
    }
    own.looksAtTutors =
      isPinned || variables.contains { values[$0.index] > 0 }
      || formulation.program.objective.expression.terms.contains { variables.contains($0.variable) }
    return own
  }

  /// How often each kind is drawn at first; 0: there is nothing of the kind.
  var firstWeights: [Int] {
    Kind.allCases.map { kind in
      if kind == .pupils { return tutors.isEmpty || !looksAtTutors ? 0 : 2 }
      return servable.isEmpty ? 0 : 2
    }
  }

  /// The variables to free around a school, to build a first plan step by step.
  func around(school: Int, in values: [Int]) -> [Bool] {
    marks(deficits: deficitsOfSchool[school], schools: [school], values)
  }

  /// Every school's help and curators, and no deficit.
  func schoolsOnly(in values: [Int]) -> [Bool] {
    marks(
      deficits: [], schools: Array(formulation.candidates.programme.schools.indices), values)
  }

  /// A neighbourhood of about `size` deficits.
  func draw(_ kind: Kind, size: Int, using random: inout RandomSource, in values: [Int]) -> [Bool] {
    let schoolCount = formulation.candidates.programme.schools.count
    switch kind {
    case .district:
      let centre = random.position(below: schoolCount)
      var deficits: [Int] = []
      var schools: [Int] = []
      for school in nearest[centre] where deficits.count < size || schools.isEmpty {
        schools.append(school)
        deficits += deficitsOfSchool[school]
      }
      return marks(deficits: sample(deficits, size, &random), schools: schools, values)
    case .competency:
      let seed = servable[random.position(below: servable.count)]
      let competency = formulation.candidates.competencyOfDeficit[seed]
      let mentors = Set(mentorsOfDeficit[seed])
      let deficits = servable.filter { deficit in
        formulation.candidates.competencyOfDeficit[deficit] == competency
          || mentorsOfDeficit[deficit].contains { mentors.contains($0) }
      }
      return marks(deficits: sample(deficits, size, &random), schools: [], values)
    case .mentor:
      return marks(deficits: aroundMentor(size, &random), schools: [], values)
    case .contracts:
      let school = random.position(below: schoolCount)
      let deficits = servable.filter { deficit in
        formulation.candidates.schoolOfDeficit(deficit) == school
          || mentorsOfDeficit[deficit].contains {
            formulation.candidates.schoolOfTeacher[$0] == school
          }
      }
      return marks(deficits: sample(deficits, size, &random), schools: [school], values)
    case .network:
      let (deficits, schools) = aroundNetwork(size, &random, values)
      return marks(deficits: deficits, schools: schools, values)
    case .pupils:
      let centre = random.position(below: schoolCount)
      var schools: [Int] = []
      var count = 0
      for school in nearest[centre] where count < size {
        schools.append(school)
        count += tutorChoicesOfSchool[school].count
      }
      let deficits = tutors.sorted().filter {
        schools.contains(formulation.candidates.schoolOfTeacher[$0])
      }.flatMap { deficitsOfMentor[$0] ?? [] }
      return marks(
        deficits: sample(Set(deficits).sorted(), size, &random), schools: schools, values)
    case .scattered:
      let schools = (0..<3).map { _ in random.position(below: schoolCount) }
      return marks(deficits: sample(servable, size, &random), schools: schools, values)
    }
  }

  private func aroundMentor(_ size: Int, _ random: inout RandomSource) -> [Int] {
    let centre = mentors[random.position(below: mentors.count)]
    var chosen = deficitsOfMentor[centre] ?? []
    var seen = Set(chosen)
    var mentorQueue = Array(Set(chosen.flatMap { mentorsOfDeficit[$0] })).sorted()
    while chosen.count < size, !mentorQueue.isEmpty {
      let mentor = mentorQueue.remove(at: random.position(below: mentorQueue.count))
      for deficit in deficitsOfMentor[mentor] ?? [] where seen.insert(deficit).inserted {
        chosen.append(deficit)
      }
    }
    return Array(chosen.prefix(size))
  }

  /// Schools that could be partners, until there are about `size` deficits that they have or serve.
  private func aroundNetwork(
    _ size: Int, _ random: inout RandomSource, _ values: [Int]
  ) -> (deficits: [Int], schools: [Int]) {
    let served = servedBySchool(values)
    var deficits = Set<Int>()
    var schools: [Int] = []
    var school = random.position(below: possiblePartners.count)
    var around: [Int] = []
    while true {
      schools.append(school)
      deficits.formUnion(deficitsOfSchool[school])
      deficits.formUnion(served[school])
      if deficits.count >= size { break }
      around += possiblePartners[school]
      around.removeAll { schools.contains($0) }
      if around.isEmpty { break }
      school = around[random.position(below: around.count)]
    }
    return (deficits.sorted(), schools)
  }

  /// By school, the deficits that its mentors serve.
  private func servedBySchool(_ values: [Int]) -> [[Int]] {
    let candidates = formulation.candidates
    var served = Array(repeating: [Int](), count: candidates.programme.schools.count)
    for (index, choice) in candidates.serves.enumerated() {
      guard let variable = formulation.choices.serve[index], values[variable.index] > 0 else {
        continue
      }
      served[candidates.schoolOfTeacher[choice.mentor]].append(choice.deficit)
    }
    for (index, joins) in formulation.choices.joins.enumerated() {
      let school = candidates.schoolOfTeacher[candidates.groups[index].mentor]
      for join in joins where values[join.variable.index] > 0 {
        served[school].append(join.deficit)
      }
    }
    return served
  }

  /// `size` of the items, drawn without replacement, in order.
  private func sample(_ items: [Int], _ size: Int, _ random: inout RandomSource) -> [Int] {
    guard items.count > size else { return items }
    var pool = items
    for position in 0..<size {
      pool.swapAt(position, position + random.position(below: pool.count - position))
    }
    return pool.prefix(size).sorted()
  }

  /// Marks the choices of some deficits and schools, and everything that follows from them. A group
  /// that has members outside stays a group.
  private func marks(deficits: [Int], schools: [Int], _ values: [Int]) -> [Bool] {
    let candidates = formulation.candidates
    let choices = formulation.choices
    var isFree = Array(repeating: false, count: formulation.program.variableCount)
    var isFreeDeficit = Array(repeating: false, count: candidates.programme.deficits.count)
    for deficit in deficits { isFreeDeficit[deficit] = true }
    let freeSchools = Set(schools)
    for (index, choice) in candidates.serves.enumerated() where isFreeDeficit[choice.deficit] {
      if let variable = choices.serve[index] { isFree[variable.index] = true }
    }
    for (index, joins) in choices.joins.enumerated() {
      guard let group = choices.group[index] else { continue }
      var hasFree = false
      var isHeld = false
      for join in joins {
        if isFreeDeficit[join.deficit] {
          isFree[join.variable.index] = true
          hasFree = true
        } else if values[join.variable.index] > 0 {
          isHeld = true
        }
      }
      if hasFree, !isHeld { isFree[group.index] = true }
    }
    for (index, choice) in candidates.helpChoices.enumerated()
    where freeSchools.contains(choice.giver) || freeSchools.contains(choice.receiver) {
      if let variable = choices.help[index] { isFree[variable.index] = true }
    }
    for (index, choice) in candidates.curatorChoices.enumerated()
    where freeSchools.contains(choice.recipient) || freeSchools.contains(choice.curator) {
      if let variable = choices.curate[index] { isFree[variable.index] = true }
    }
    if looksAtTutors, !tutors.isEmpty {
      for school in freeSchools.union(deficits.map { candidates.schoolOfDeficit($0) }) {
        for index in tutorChoicesOfSchool[school] {
          if let variable = choices.tutor[index] { isFree[variable.index] = true }
        }
      }
    }
    freeDependents(&isFree)
    return isFree
  }

  /// Marks of some choices and everything that follows from them.
  func withDependents(of choices: [Variable]) -> [Bool] {
    var isFree = Array(repeating: false, count: formulation.program.variableCount)
    for choice in choices { isFree[choice.index] = true }
    freeDependents(&isFree)
    return isFree
  }

  private func freeDependents(_ isFree: inout [Bool]) {
    var queue = isFree.indices.filter { isFree[$0] }
    while let variable = queue.popLast() {
      for dependent in dependents[variable] where !isFree[Int(dependent)] {
        isFree[Int(dependent)] = true
        queue.append(Int(dependent))
      }
    }
  }
}
