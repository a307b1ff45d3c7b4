import Foundation
import IntegerProgramming

/// Published problems from the folder that `TANDEM_INSTANCES` names.
enum PublishedInstances {
  static let folder = ProcessInfo.processInfo.environment["TANDEM_INSTANCES"]
  static let absence = "TANDEM_INSTANCES does not name the folder of published instances"

  /// Names of the generalised assignment problems of the OR-Library with their proven optima.
  static func assignmentOptima() throws -> [(name: String, sense: Sense, optimum: Int)] {
    try text("gap/optima.tsv").split(separator: "\n").compactMap { line in
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard fields.count == 3, let lower = Int(fields[1]), let upper = Int(fields[2]),
        lower == upper
      else { return nil }
      let name = fields[0].dropLast(4)
      return (String(name), fields[0].hasSuffix("Min") ? .minimize : .maximize, lower)
    }
  }

  /// Every job to one agent, within the agents' capacities.
  static func assignment(_ name: String, _ sense: Sense) throws -> IntegerProgram {
    var numbers = try numbers("gap/\(name)")
    let (agents, jobs) = (numbers.next()!, numbers.next()!)
    let costs = (0..<agents).map { _ in (0..<jobs).map { _ in numbers.next()! } }
    let resources = (0..<agents).map { _ in (0..<jobs).map { _ in numbers.next()! } }
    var program = IntegerProgram()
    let gives = costs.map { $0.map { _ in program.addBinary() } }
    for job in 0..<jobs {
      let once = LinearExpression(sumOf: (0..<agents).map { gives[$0][job] })
      program.addConstraint(once, lower: 1, upper: 1)
    }
    var objective = LinearExpression()
    for agent in 0..<agents {
      var load = LinearExpression()
      for job in 0..<jobs {
        load.add(resources[agent][job], gives[agent][job])
        objective.add(costs[agent][job], gives[agent][job])
      }
      program.addConstraint(load, lower: nil, upper: numbers.next()!)
    }
    program.objective = Objective(sense, objective)
    return program
  }

  /// Optima of Holmberg's single-source facility location problems p1, p2, ...
  static func locationOptima() throws -> [Int] {
    try Array(numbers("sscflp/optima.txt"))
  }

  /// Every customer to one open facility, with the strong links `serves <= open`.
  static func location(_ name: String) throws -> IntegerProgram {
    var numbers = try numbers("sscflp/\(name)")
    let (facilities, customers) = (numbers.next()!, numbers.next()!)
    let capacities = (0..<facilities).map { _ in numbers.next()! }
    let fixedCosts = (0..<facilities).map { _ in numbers.next()! }
    let demands = (0..<customers).map { _ in numbers.next()! }
    var program = IntegerProgram()
    let opens = capacities.map { _ in program.addBinary() }
    var loads = zip(capacities, opens).map { LinearExpression([.init(-$0, $1)]) }
    var objective = LinearExpression(zip(fixedCosts, opens).map { .init($0, $1) })
    for customer in 0..<customers {
      let serves = opens.map { _ in program.addBinary() }
      program.addConstraint(LinearExpression(sumOf: serves), lower: 1, upper: 1)
      for (facility, serve) in serves.enumerated() {
        objective.add(numbers.next()!, serve)
        loads[facility].add(demands[customer], serve)
        let link = LinearExpression([.init(1, serve), .init(-1, opens[facility])])
        program.addConstraint(link, lower: nil, upper: 0)
      }
    }
    for load in loads { program.addConstraint(load, lower: nil, upper: 0) }
    program.objective = Objective(.minimize, objective)
    return program
  }

  private static func text(_ path: String) throws -> String {
    let folder = URL(fileURLWithPath: folder ?? "")
    return try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  private static func numbers(_ path: String) throws -> IndexingIterator<[Int]> {
    try text(path).split(whereSeparator: \.isWhitespace).map { field in
      guard let number = Int(field) ?? Double(field).flatMap({ Int(exactly: $0) }) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return number
    }.makeIterator()
  }
}
