import Foundation

/// A file that is written but not in its place yet. One that is never put leaves nothing behind.
final class FileDraft {
  let target: URL
  private let path: String
  private let descriptor: Int32
  /// Whether something of its own name stands in the folder.
  private var isNamed: Bool

  var folder: String { target.deletingLastPathComponent().path }

  /// Writes beside the target, which is no symbolic link.
  init(_ data: Data, of target: URL) throws(DocumentFailure) {
    let permissions = try Self.permissionsOfEarlierFile(target)
    self.target = target
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    path = target.deletingLastPathComponent().appendingPathComponent(".tandem-\(tag).part").path
    (descriptor, isNamed) = try Self.open(path, target)
    if let permissions, fchmod(descriptor, permissions) != 0 { throw failure(.creating) }
    try writeAll(data)
  }

  deinit {
    close(descriptor)
    if isNamed { unlink(path) }
  }

  /// Brings what is written to the disk.
  func save() throws(DocumentFailure) {
    guard fsync(descriptor) == 0 else { throw failure(.saving) }
  }

  /// Takes the target's place.
  func put() throws(DocumentFailure) {
    if !isNamed {
      let unnamed = "/proc/self/fd/\(descriptor)"
      guard linkat(AT_FDCWD, unnamed, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
        throw failure(.creating)
      }
      isNamed = true
    }
    guard rename(path, target.path) == 0 else { throw failure(.replacing) }
    isNamed = false
  }

  /// Makes new names themselves last a power cut; a system that cannot is not a fault.
  static func saveFolder(_ path: String) {
    let folder = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Opens a draft without a name where the system has such files, so that a program that is killed
  /// leaves nothing behind; else one beside the target.
  private static func open(
    _ path: String, _ target: URL
  ) throws(DocumentFailure) -> (descriptor: Int32, isNamed: Bool) {
    // Linux' O_TMPFILE, a compound that Swift does not import; it has O_DIRECTORY in it.
    let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY
    let folder = target.deletingLastPathComponent().path
    if access("/proc/self/fd", X_OK) == 0 {
      let descriptor = Foundation.open(folder, O_WRONLY | unnamed | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, false) }
    }
    let named = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard named >= 0 else {
      throw DocumentFailure(doing: .creating, file: target.lastPathComponent, code: errno)
    }
    return (named, true)
  }

  /// nil where there is no earlier file.
  private static func permissionsOfEarlierFile(
    _ target: URL
  ) throws(DocumentFailure) -> mode_t? {
    let name = target.lastPathComponent
    var status = stat()
    guard stat(target.path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw DocumentFailure(doing: .looking, file: name, code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_mode & 0o7777
    case S_IFDIR: throw DocumentFailure(doing: .replacing, file: name, code: EISDIR)
    default: throw DocumentFailure(doing: .replacing, file: name, text: SystemFault.notAFile)
    }
  }

  private func writeAll(_ data: Data) throws(DocumentFailure) {
    let problem: DocumentFailure? = data.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let written = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return failure(.writing) }
        done += written
      }
      return nil
    }
    if let problem { throw problem }
  }

  private func failure(_ doing: DocumentFailure.Doing, _ code: Int32 = errno) -> DocumentFailure {
    DocumentFailure(doing: doing, file: target.lastPathComponent, code: code)
  }
}
