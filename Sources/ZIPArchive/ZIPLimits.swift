/// How much an archive from outside may ask for before it is refused.
public struct ZIPLimits: Sendable, Hashable {
  /// Files in the archive.
  public var maxEntries = 4_000
  /// Bytes of one unpacked file.
  public var maxEntryBytes = 1 << 29
  /// Bytes of all unpacked files.
  public var maxTotalBytes = 1 << 30
  /// Unpacked bytes for one packed byte, of files over `ratioFromBytes`: tables reach 20 to 100, the
  /// method itself 1 032.
  public var maxRatio = 300
  public var ratioFromBytes = 1 << 22

  public init() {}

  /// The limits of office documents.
  public static let documents = ZIPLimits()
}
