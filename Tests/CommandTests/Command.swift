import Foundation

/// What the built command said, and how it ended.
struct Transcript {
  let arguments: [String]
  let output: Data
  let errors: String
  let status: Int32

  var outputText: String { String(decoding: output, as: UTF8.self) }

  /// The whole, as the golden files hold it.
  var text: String {
    var text = "$ tandem " + arguments.joined(separator: " ") + "\n" + outputText
    if !errors.isEmpty { text += "--- stderr\n" + errors }
    return text + "--- exit \(status)\n"
  }
}

/// Runs the built `tandem`, which stands beside the test bundle, or the one that `TANDEM_BINARY` names.
struct Command {
  /// Where it runs.
  let folder: URL
  /// Added to a bare environment without any locale.
  var environment: [String: String] = [:]

  static let executable =
    ProcessInfo.processInfo.environment["TANDEM_BINARY"].map { URL(filePath: $0) }
    ?? Bundle.main.executableURL!.resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("tandem")

  func run(_ arguments: String...) throws -> Transcript { try run(arguments) }

  func run(_ arguments: [String]) throws -> Transcript {
    let running = try start(arguments)
    running.process.waitUntilExit()
    return try running.transcript()
  }

  /// Starts it without waiting.
  func start(_ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let running = try Running(process: process, arguments: arguments)
    try process.run()
    return running
  }

  /// A run that may still go on; its output goes to files, so that it never waits for a reader.
  final class Running {
    let process: Process
    private let arguments: [String]
    private let files: [URL]

    init(process: Process, arguments: [String]) throws {
      self.process = process
      self.arguments = arguments
      files = (0..<2).map { _ in
        FileManager.default.temporaryDirectory.appendingPathComponent("tandem-\(UUID()).out")
      }
      for file in files { try Data().write(to: file) }
      process.standardOutput = try FileHandle(forWritingTo: files[0])
      process.standardError = try FileHandle(forWritingTo: files[1])
    }

    deinit { for file in files { try? FileManager.default.removeItem(at: file) } }

    func transcript() throws -> Transcript {
      Transcript(
        arguments: arguments, output: try Data(contentsOf: files[0]),
        errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
        status: process.terminationReason == .exit
          ? process.terminationStatus : -process.terminationStatus)
    }
  }
}
