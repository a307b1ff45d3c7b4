import Foundation

/// What libFuzzer calls with every input: the first byte names the reader, the rest is what it reads.
///
/// Nothing is asserted: a reader has failed if it traps, hangs or takes memory without end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let input = Data(bytes: bytes + 1, count: count - 1)
  let readers = FuzzedReader.allCases
  readers[Int(bytes[0]) % readers.count].read(input)
  return 0
}
