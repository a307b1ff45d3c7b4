/// What is wrong with an archive.
public enum ZIPFault: Error, Sendable, Hashable {
  case notAnArchive
  /// More files than the limit.
  case tooManyEntries(limit: Int)
  /// More unpacked bytes than a limit, be it of one file or of all.
  case tooLarge(limit: Int)
  /// A file that unpacks to more than `ratio` times its packed size.
  case bomb(ratio: Int)
  case repeatedName
  case encrypted
  /// Packed by a method other than storing and deflating.
  case unknownMethod
  /// Bytes that do not unpack, are cut off, or fail their check sum.
  case corrupt
  /// The archive has no file of the name asked for.
  case absent
  case noMemory
}
