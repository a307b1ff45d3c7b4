import Foundation

/// Published problems with known optima as programme folders, from the folder that `TANDEM_INSTANCES`
/// names.
enum PublishedProgrammes {
  static let folder = ProcessInfo.processInfo.environment["TANDEM_INSTANCES"]
  static let absence = "TANDEM_INSTANCES does not name the folder of published instances"

  private static let identity = """
    programme: {id: x, name: "x", municipality: "x"}
    period: {from: 2026-09-01, to: 2027-05-31}

    """

  /// Generalised assignment (OR-Library): jobs are deficits, agents mentors with their hours, and
  /// estimates say what each pair costs and yields.
  ///
  /// - Parameter isMinimised: costs are turned into yields of 1000 less the cost.
  static func assignment(_ name: String, isMinimised: Bool) throws -> [String: String] {
    var numbers = try numbers("gap/\(name)")
    let (agents, jobs) = (numbers.next()!, numbers.next()!)
    let costs = (0..<agents).map { _ in (0..<jobs).map { _ in numbers.next()! } }
    let resources = (0..<agents).map { _ in (0..<jobs).map { _ in numbers.next()! } }
    let capacities = (0..<agents).map { _ in numbers.next()! }
    let pairs = (0..<agents).flatMap { agent in (0..<jobs).map { (agent, $0) } }
    return [
      "programme.yaml": identity + """
        rules:
          recipients: nobody
          groups: {allowed: no}
          help: {allowed: no}
          mentors: {max_mentees: 10000}
        goals: {order: [coverage, quality]}

        """,
      "schools.csv": "school,name,kind,settlement\nS,S,secondary,A\n",
      "competencies.csv": table(
        "competency,name,block", (0..<jobs).map { "J\($0),J\($0),subject" }),
      "teachers.csv": table(
        "teacher,school,mentoring_hours,consent,mentee_consent",
        (0..<agents).map { "A\($0),S,\(capacities[$0]),signed,none" }
          + (0..<jobs).map { "T\($0),S,0,none,signed" }),
      "deficits.csv": table(
        "teacher,competency,level_found,level_needed,points,hours",
        (0..<jobs).map { "T\($0),J\($0),0,1,1,1" }),
      "mentors.csv": table(
        "teacher,competency,level", pairs.map { "A\($0.0),J\($0.1),1" }),
      "estimates.csv": table(
        "mentor,mentee,competency,hours,quality",
        pairs.map { agent, job in
          let cost = costs[agent][job]
          let quality = isMinimised ? 1000 - cost : cost
          return "A\(agent),T\(job),J\(job),\(resources[agent][job]),\(quality)"
        }),
    ]
  }

  /// Single-source location (Holmberg): facilities are curators with capacities and opening costs,
  /// customers recipients with loads, and the cost of serving is the length of the way, there and back.
  static func location(_ name: String) throws -> [String: String] {
    var numbers = try numbers("sscflp/\(name)")
    let (facilities, customers) = (numbers.next()!, numbers.next()!)
    let capacities = (0..<facilities).map { _ in numbers.next()! }
    let fixedCosts = (0..<facilities).map { _ in numbers.next()! }
    let demands = (0..<customers).map { _ in numbers.next()! }
    let ways = (0..<customers).flatMap { customer in
      (0..<facilities).map { "F\($0),C\(customer),1,\(Double(numbers.next()!) / 2)" }
    }
    return [
      "programme.yaml": identity + """
        rules:
          help: {allowed: no}
          travel: {visits: 1, estimates: no}
          burden: {per_kilometre: 1, per_contract: 0, per_opening_rouble: 1}
        goals: {order: [curators, burden]}

        """,
      "schools.csv": table(
        "school,name,kind,settlement,status,recipient_load",
        (0..<facilities).map { "F\($0),F\($0),secondary,F\($0),leader," }
          + (0..<customers).map { "C\($0),C\($0),secondary,C\($0),low_results,\(demands[$0])" }),
      "curators.csv": table(
        "school,person,capacity,opening_cost",
        (0..<facilities).map { "F\($0),P\($0),\(capacities[$0]),\(fixedCosts[$0])" }),
      "competencies.csv": "competency,name,block\n",
      "teachers.csv": "teacher,school\n",
      "deficits.csv": "teacher,competency,level_found,level_needed,points,hours\n",
      "mentors.csv": "teacher,competency,level\n",
      "travel.csv": table("from,to,minutes,kilometres", ways),
    ]
  }

  static func numbers(_ path: String) throws -> IndexingIterator<[Int]> {
    try text(path).split(whereSeparator: \.isWhitespace).map { Int(Double($0)!) }.makeIterator()
  }

  static func text(_ path: String) throws -> String {
    let folder = URL(fileURLWithPath: folder ?? "")
    return try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  private static func table(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).map { $0 + "\n" }.joined()
  }
}
