import BranchAndCut
import Foundation
import GLPKSolver
import IntegerProgramming

let lines = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
  .split(separator: "\n")
let head = lines[0].split(separator: " ").map { Int($0)! }
var program = IntegerProgram()
var objective = LinearExpression()
for j in 0..<head[0] {
  let part = lines[1 + j].split(separator: " ").map { Int($0)! }
  let variable = program.addVariable(lower: part[0], upper: part[1])
  if part[2] != 0 { objective.add(part[2], variable) }
}
program.objective = Objective(.minimize, objective)
for i in 0..<head[1] {
  let part = lines[1 + head[0] + i].split(separator: " ")
  var row = LinearExpression()
  for k in stride(from: 2, to: part.count, by: 2) {
    row.add(Int(part[k + 1])!, Variable(index: Int(part[k])!))
  }
  program.addConstraint(
    row, lower: part[0] == "x" ? nil : Int(part[0])!, upper: part[1] == "x" ? nil : Int(part[1])!)
}
let clock = ContinuousClock()
let begin = clock.now
let arguments = CommandLine.arguments
try lab(
  program, start: nil, incumbent: Int(arguments[2]), threads: Int(arguments[3])!, ranks: [],
  limit: Int(arguments[4])!
) { text in
  FileHandle.standardOutput.write(Data((String(format: "%.2f ", (clock.now - begin) / .seconds(1)) + text + "\n").utf8))
}
