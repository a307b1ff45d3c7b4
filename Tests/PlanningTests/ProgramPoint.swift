import Audit
import Mentoring

/// A plan as values of a program's variables, by what their names mean (Docs/Formulation.md, section 4).
struct ProgramPoint {
  private let record: ProgramOfRecord
  private(set) var values: [Int]
  /// Names of choices that the plan makes and the program has no variable for.
  let foreign: Set<String>

  /// - Parameter worst: the least share of attainable points covered, in thousandths.
  init(_ plan: Plan, _ programme: Programme, _ record: ProgramOfRecord, worst: Int) {
    self.record = record
    let facts = PlanFacts(plan, programme)
    let known = Set(record.variables.map(\.name))
    foreign = facts.choices.subtracting(known)
    values = record.variables.map {
      $0.name == "worst" ? worst : facts.choices.union(facts.consequences).contains($0.name) ? 1 : 0
    }
    let slacks = ["shortfall[", "lacksGiving[", "lacksReceiving[", "leftOut["]
    for (position, variable) in record.variables.enumerated()
    where slacks.contains(where: { variable.name.hasPrefix($0) }) {
      let row = record.rows.first { $0.terms.contains { $0.variable == position } }!
      values[position] = max(0, row.lower! - value(row.terms))
    }
  }

  func value(_ terms: [ProgramOfRecord.Term]) -> Int {
    terms.reduce(0) { $0 + $1.coefficient * values[$1.variable] }
  }

  /// The first variable or row that does not hold; nil: the point is in the program.
  var broken: String? {
    if let choice = foreign.min() { return choice }
    for (variable, value) in zip(record.variables, values)
    where value < variable.lower || value > variable.upper {
      return variable.name
    }
    return record.rows.first { row in
      let value = value(row.terms)
      return value < row.lower ?? .min || value > row.upper ?? .max
    }?.name
  }
}

/// Names of the variables that are 1 in a plan.
private struct PlanFacts {
  var choices: Set<String> = []
  var consequences: Set<String> = []
  private let programme: Programme

  init(_ plan: Plan, _ programme: Programme) {
    self.programme = programme
    for pair in plan.curatorPairs {
      choices.insert("curate[\(pair.recipient),\(pair.curator)]")
      consequences.insert("use[\(pair.curator)]")
      sign(pair.recipient, pair.curator)
      if pair.mode == .inPerson, programme.rules.curators.teamVisits {
        travel(pair.curator, pair.recipient)
      }
    }
    for help in plan.help {
      choices.insert("help[\(help.giver),\(help.receiver),\(help.topic)]")
      consequences.insert("answered[\(help.receiver),\(help.topic)]")
      sign(help.giver, help.receiver)
    }
    for tandem in plan.tandems { add(tandem) }
    for assignment in plan.tutoring {
      choices.insert("tutor[\(assignment.tutor),\(assignment.pupil)]")
      guard let family = programme.pupil(assignment.pupil).family else { continue }
      consequences.insert("family[\(assignment.tutor),\(family)]")
      consequences.insert("tutored[\(family)]")
    }
  }

  private mutating func add(_ tandem: Tandem) {
    let mentor = tandem.mentor
    let home = programme.teacher(mentor).school
    consequences.insert("mentoring[\(mentor)]")
    var group = ""
    if case .group(let competency, let place, _) = tandem.form {
      group = "\(mentor),\(competency),\(place?.text ?? "remote")"
      choices.insert("group[\(group)]")
      if let place { visit(mentor, home, place) }
    }
    for item in tandem.items {
      let mentee = item.deficit.teacher
      let school = programme.teacher(mentee).school
      consequences.insert("relation[\(mentor),\(mentee)]")
      sign(home, school)
      switch tandem.form {
      case .pair:
        choices.insert("serve[\(mentor),\(item.deficit),\(item.mode.rawValue)]")
        consequences.insert("pair[\(mentor),\(mentee)]")
        if item.mode == .inPerson { visit(mentor, home, school) }
      case .group(_, let place, _):
        choices.insert("join[\(group),\(item.deficit)]")
        consequences.insert("member[\(group),\(mentee)]")
        if let place { travel(school, place) }
      }
    }
  }

  private mutating func visit(_ mentor: Teacher.ID, _ home: School.ID, _ place: School.ID) {
    consequences.insert("visit[\(mentor),\(place)]")
    travel(home, place)
  }

  private mutating func travel(_ from: School.ID, _ to: School.ID) {
    consequences.insert("trip[\(from),\(to)]")
  }

  private mutating func sign(_ one: School.ID, _ other: School.ID) {
    consequences.insert("partner[\(min(one, other)),\(max(one, other))]")
  }
}
