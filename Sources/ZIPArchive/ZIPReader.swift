import CZip
import Foundation

/// An archive that is read from memory; names and sizes are checked before anything is unpacked.
///
/// Belongs to the thread that made it.
public final class ZIPReader {
  public struct Entry: Sendable, Hashable {
    public let name: String
    /// Bytes when unpacked, as the archive says; more than that are never given out.
    public let size: Int
    fileprivate let index: UInt64
  }

  /// The files in the archive's order, without folders.
  public let entries: [Entry]

  private let archive: OpaquePointer
  private let byName: [String: Int]
  /// libzip reads from it for as long as the archive is open.
  private let bytes: UnsafeMutableRawBufferPointer

  public init(_ data: Data, limits: ZIPLimits = .documents) throws(ZIPFault) {
    guard data.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
    guard Self.directoryEntries(in: data) <= limits.maxEntries else {
      throw .tooManyEntries(limit: limits.maxEntries)
    }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 1)
    data.copyBytes(to: bytes)
    guard let archive = Self.open(bytes) else {
      bytes.deallocate()
      throw .notAnArchive
    }
    do throws(ZIPFault) {
      entries = try ZIPDirectory.read(archive, limits).map { Entry(name: $0, size: $1, index: $2) }
    } catch {
      zip_discard(archive)
      bytes.deallocate()
      throw error
    }
    self.archive = archive
    self.bytes = bytes
    byName = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  public func entry(named name: String) -> Entry? { byName[name].map { entries[$0] } }

  /// A whole file, unpacked.
  public func read(_ entry: Entry) throws(ZIPFault) -> [UInt8] {
    var whole: [UInt8] = []
    whole.reserveCapacity(entry.size)
    try stream(entry) { chunk in
      whole.append(contentsOf: chunk)
      return true
    }
    return whole
  }

  /// Unpacks a file piece by piece, until `body` returns false.
  public func stream(
    _ entry: Entry, chunkBytes: Int = 1 << 16, _ body: (UnsafeRawBufferPointer) -> Bool
  ) throws(ZIPFault) {
    guard let file = zip_fopen_index(archive, entry.index, 0) else { throw .corrupt }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkBytes, alignment: 16)
    defer { buffer.deallocate() }
    var left = entry.size
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(chunkBytes)))
      guard count >= 0, count <= left else { throw .corrupt }
      guard count > 0 else {
        guard left == 0 else { throw .corrupt }
        return
      }
      left -= count
      guard body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
    }
  }

  private static func open(_ bytes: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { return nil }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  /// How often the mark of a directory entry stands in the archive: no fewer than it has entries, so
  /// that a directory of millions is refused before room is made for it.
  private static func directoryEntries(in data: Data) -> Int {
    data.withUnsafeBytes { bytes in
      guard bytes.count > 3 else { return 0 }
      var count = 0
      for start in 0..<(bytes.count - 3) where bytes[start] == 0x50 {
        if bytes[start + 1] == 0x4B, bytes[start + 2] == 1, bytes[start + 3] == 2 { count += 1 }
      }
      return count
    }
  }
}
