import Foundation
import TestSupport
import Testing

/// A page of the documents whose console blocks show commands and what they print.
struct ConsolePage {
  /// A command with the lines that its output must have in this order; between lines that an ellipsis
  /// separates there may be others.
  struct Step {
    var arguments: [String]
    var output: [String] = []
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let steps: [Step]

  /// - Parameter path: seen from the repository, such as `Docs/HowToDecide.md`.
  init(_ path: String) throws {
    let file = Self.root.appending(path: path)
    var steps: [Step] = []
    var isConsole = false
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ tandem ") {
        steps.append(Step(arguments: Self.words(line.dropFirst(9))))
      } else if isConsole, !line.isEmpty {
        steps[steps.count - 1].output.append(String(line))
      }
    }
    self.steps = steps
  }

  /// Words of a command line, in which quotation marks hold words together.
  private static func words(_ line: Substring) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted: words.append("")
      default: words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Runs a step and compares what it prints.
  static func run(_ step: Step, in folder: URL) throws {
    let ended = try Command(folder: folder).run(step.arguments)
    let command = step.arguments.joined(separator: " ")
    #expect(ended.status == 0, "\(command): \(ended.errors)")
    let lines = ended.outputText.split(separator: "\n").map(String.init)
    var next = lines.startIndex
    var maySkip = false
    for expected in step.output {
      if expected == "…" {
        maySkip = true
        continue
      }
      let found = lines[next...].firstIndex(of: expected)
      guard let found, maySkip || found == next else {
        Issue.record("\(command) does not say here:\n\(expected)")
        break
      }
      next = found + 1
      maySkip = false
    }
  }
}
