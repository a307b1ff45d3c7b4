import CZip
import Foundation

/// An archive to be written; the same files give the same bytes on any day and in any time zone.
public struct ZIPWriter: Sendable, Hashable {
  private struct File: Sendable, Hashable {
    let name: String
    let data: Data
    let isStored: Bool
  }

  private var files: [File] = []

  public init() {}

  /// Adds a file at the end.
  ///
  /// - Parameter isStored: written as it is, without packing; what the first file of some formats has
  ///   to be.
  public mutating func add(_ name: String, _ data: Data, isStored: Bool = false) {
    files.append(File(name: name, data: data, isStored: isStored))
  }

  /// The archive's bytes.
  ///
  /// - Throws: `.repeatedName` where two files have one name, `.noMemory` where the library fails.
  public func data() throws(ZIPFault) -> Data {
    guard Set(files.map(\.name)).count == files.count else { throw .repeatedName }
    // libzip writes no archive at all where there is nothing to write.
    guard !files.isEmpty else {
      return Data([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
    }
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .noMemory }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .noMemory
    }
    // The sources read from these copies until the archive is closed.
    var copies: [UnsafeMutableRawBufferPointer] = []
    defer { for copy in copies { copy.deallocate() } }
    for file in files {
      let copy = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, file.data.count), alignment: 1)
      file.data.copyBytes(to: copy)
      copies.append(copy)
      guard Self.add(file, copy, to: archive) else {
        zip_discard(archive)
        throw .noMemory
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw .noMemory
    }
    return try Self.read(target)
  }

  private static func add(
    _ file: File, _ copy: UnsafeMutableRawBufferPointer, to archive: OpaquePointer
  ) -> Bool {
    guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(file.data.count), 0)
    else { return false }
    let index = zip_file_add(archive, file.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let position = UInt64(index)
    // 1 January 1980, the first day a ZIP archive can name, in the archive's own notation.
    let day: UInt16 = 1 << 5 | 1
    let packing = file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    let permissions: UInt32 = 0o100644 << 16
    return zip_file_set_dostime(archive, position, 0, day, 0) == 0
      && zip_set_file_compression(archive, position, packing, file.isStored ? 0 : 6) == 0
      && zip_file_set_external_attributes(
        archive, position, 0, UInt8(ZIP_OPSYS_UNIX), permissions) == 0
  }

  private static func read(_ source: OpaquePointer) throws(ZIPFault) -> Data {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw .noMemory
    }
    defer { zip_source_close(source) }
    var data = Data(count: Int(status.size))
    let count = data.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, status.size) }
    guard count == Int64(status.size) else { throw .noMemory }
    return data
  }
}
