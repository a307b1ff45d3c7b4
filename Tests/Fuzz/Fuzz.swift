import CFuzzer
import Foundation

/// Gives every reader of what comes from outside the inputs that libFuzzer makes up: Docs/Fuzzing.md.
///
/// `Fuzz --seeds FOLDER` writes inputs to begin from; all other arguments are libFuzzer's.
@main
enum Fuzz {
  static func main() throws {
    if CommandLine.arguments.dropFirst().first == "--seeds", CommandLine.arguments.count == 3 {
      try FuzzSeeds.write(to: URL(fileURLWithPath: CommandLine.arguments[2], isDirectory: true))
      return
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, fuzzOneInput))
  }
}

/// What libFuzzer calls with every input: the first byte names the reader, the rest is what it reads.
///
/// Nothing is asserted: a reader has failed if it traps, hangs or takes memory without end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 1 else { return 0 }
  let readers = FuzzedReader.allCases
  readers[Int(bytes[0]) % readers.count].read(Data(bytes: bytes + 1, count: count - 1))
  return 0
}
