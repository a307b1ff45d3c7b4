import Foundation

/// Published problems with known optima as programme folders.
public struct PublishedProgrammes: Sendable {
  /// One problem and its optimum.
  public struct Problem: Sendable {
    /// Such as `c0515_1 min` or `p3`.
    public let name: String
    /// The programme's files, by name.
    public let files: [String: String]
    public let optimum: Int
    /// From the value of the last goal of a plan to the problem's own.
    public let value: @Sendable (Int) -> Int
  }

  public static let variable = "TANDEM_INSTANCES"
  public static let absence = "\(variable) does not name the folder of published instances"

  let folder: URL

  /// - Parameter folder: has `gap` and `sscflp`.
  public init(folder: URL) { self.folder = folder }

  /// The folder that `TANDEM_INSTANCES` names; nil: it names none.
  public static func named(by environment: [String: String]) -> PublishedProgrammes? {
    environment[variable].map {
      PublishedProgrammes(folder: URL(fileURLWithPath: $0, isDirectory: true))
    }
  }

  /// Generalised assignment (OR-Library), smallest first, each to be minimised and to be maximised.
  public func assignments() throws -> [Problem] {
    try text("gap/optima.tsv").split(separator: "\n").sorted().map { line in
      let fields = line.split(whereSeparator: \.isWhitespace)
      let (name, isMinimised) = (fields[0].dropLast(4), fields[0].hasSuffix("Min"))
      let jobs = Int(name.dropFirst(3).prefix(2))!
      return Problem(
        name: "\(name) \(isMinimised ? "min" : "max")",
        files: try assignment(String(name), isMinimised: isMinimised), optimum: Int(fields[1])!,
        value: { isMinimised ? jobs * 1000 - $0 : $0 })
    }
  }

  /// Single-source location (Holmberg).
  public func locations() throws -> [Problem] {
    try numbers("sscflp/optima.txt").enumerated().map { index, optimum in
      Problem(
        name: "p\(index + 1)", files: try location("p\(index + 1)"), optimum: optimum,
        value: { $0 })
    }
  }

  private static let identity = """
    programme: {id: x, name: "x", municipality: "x"}
    period: {from: 2026-09-01, to: 2027-05-31}

    """

  /// Generalised assignment (OR-Library): jobs are deficits, agents mentors with their hours, and
  /// estimates say what each pair costs and yields.
  ///
  /// - Parameter isMinimised: costs are turned into yields of 1000 less the cost.
  func assignment(_ name: String, isMinimised: Bool) throws -> [String: String] {
    var numbers = try numbers("gap/\(name)")
    let (agents, jobs) = (numbers.next()!, numbers.next()!)
    let costs = (0..<agents).map { _ in (0..<jobs).map { _ in numbers.next()! } }
    let resources = (0..<agents).map { _ in (0..<jobs).map { _ in numbers.next()! } }
    let capacities = (0..<agents).map { _ in numbers.next()! }
    let pairs = (0..<agents).flatMap { agent in (0..<jobs).map { (agent, $0) } }
    return [
      "programme.yaml": Self.identity + """
        rules:
          recipients: nobody
          groups: {allowed: no}
          help: {allowed: no}
          mentors: {max_mentees: 10000}
        goals: {order: [coverage, quality]}

        """,
      "schools.csv": "school,name,kind,settlement\nS,S,secondary,A\n",
      "competencies.csv": Self.table(
        "competency,name,block", (0..<jobs).map { "J\($0),J\($0),subject" }),
      "teachers.csv": Self.table(
        "teacher,school,mentoring_hours,consent,mentee_consent",
        (0..<agents).map { "A\($0),S,\(capacities[$0]),signed,none" }
          + (0..<jobs).map { "T\($0),S,0,none,signed" }),
      "deficits.csv": Self.table(
        "teacher,competency,level_found,level_needed,points,hours",
        (0..<jobs).map { "T\($0),J\($0),0,1,1,1" }),
      "mentors.csv": Self.table(
        "teacher,competency,level", pairs.map { "A\($0.0),J\($0.1),1" }),
      "estimates.csv": Self.table(
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
  func location(_ name: String) throws -> [String: String] {
    var numbers = try numbers("sscflp/\(name)")
    let (facilities, customers) = (numbers.next()!, numbers.next()!)
    let capacities = (0..<facilities).map { _ in numbers.next()! }
    let fixedCosts = (0..<facilities).map { _ in numbers.next()! }
    let demands = (0..<customers).map { _ in numbers.next()! }
    let ways = (0..<customers).flatMap { customer in
      (0..<facilities).map { "F\($0),C\(customer),1,\(Double(numbers.next()!) / 2)" }
    }
    return [
      "programme.yaml": Self.identity + """
        rules:
          help: {allowed: no}
          travel: {visits: 1, estimates: no}
          burden: {per_kilometre: 1, per_contract: 0, per_opening_rouble: 1}
        goals: {order: [curators, burden]}

        """,
      "schools.csv": Self.table(
        "school,name,kind,settlement,status,recipient_load",
        (0..<facilities).map { "F\($0),F\($0),secondary,F\($0),leader," }
          + (0..<customers).map { "C\($0),C\($0),secondary,C\($0),low_results,\(demands[$0])" }),
      "curators.csv": Self.table(
        "school,person,capacity,opening_cost",
        (0..<facilities).map { "F\($0),P\($0),\(capacities[$0]),\(fixedCosts[$0])" }),
      "competencies.csv": "competency,name,block\n",
      "teachers.csv": "teacher,school\n",
      "deficits.csv": "teacher,competency,level_found,level_needed,points,hours\n",
      "mentors.csv": "teacher,competency,level\n",
      "travel.csv": Self.table("from,to,minutes,kilometres", ways),
    ]
  }

  private func numbers(_ path: String) throws -> IndexingIterator<[Int]> {
    try text(path).split(whereSeparator: \.isWhitespace).map { Int(Double($0)!) }.makeIterator()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  private static func table(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).map { $0 + "\n" }.joined()
  }
}
