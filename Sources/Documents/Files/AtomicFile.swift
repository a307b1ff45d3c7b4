import Foundation

/// Writes a whole file or nothing: beside the target first, to the disk, and only then in its place.
public enum AtomicFile {
  /// Replaces the file at `target`, or makes it; whatever fails, an earlier file stays whole.
  ///
  /// A symbolic link is followed; the earlier file's permissions are kept. Devices and pipes are
  /// refused, since a rename would put a file in their place.
  public static func write(_ data: Data, to target: URL) throws(DocumentFailure) {
    let target = target.resolvingSymlinksInPath()
    let attempt = Attempt(target: target)
    try attempt.run(data)
  }

  public static func write(_ text: String, to target: URL) throws(DocumentFailure) {
    try write(Data(text.utf8), to: target)
  }
}

/// One attempt at one file.
private struct Attempt {
  let target: URL
  let draft: String

  init(target: URL) {
    self.target = target
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    draft =
      target.deletingLastPathComponent().appendingPathComponent(".tandem-\(tag).part").path
  }

  func run(_ data: Data) throws(DocumentFailure) {
    let permissions = try permissionsOfEarlierFile()
    let (descriptor, isNamed) = try openDraft()
    defer { close(descriptor) }
    var hasName = isNamed
    do throws(DocumentFailure) {
      try fill(descriptor, data, permissions)
      if !isNamed {
        try name(descriptor)
        hasName = true
      }
      guard rename(draft, target.path) == 0 else { throw failure(.replacing) }
    } catch {
      if hasName { unlink(draft) }
      throw error
    }
    saveFolder()
  }

  /// Opens a draft without a name where the system has such files, so that a program that is killed
  /// leaves nothing behind; else one beside the target.
  private func openDraft() throws(DocumentFailure) -> (descriptor: Int32, isNamed: Bool) {
    // Linux' O_TMPFILE, a compound that Swift does not import; it has O_DIRECTORY in it.
    let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY
    let folder = target.deletingLastPathComponent().path
    if access("/proc/self/fd", X_OK) == 0 {
      let descriptor = open(folder, O_WRONLY | unnamed | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, false) }
    }
    let named = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard named >= 0 else { throw failure(.creating) }
    return (named, true)
  }

  private func name(_ descriptor: Int32) throws(DocumentFailure) {
    let path = "/proc/self/fd/\(descriptor)"
    guard linkat(AT_FDCWD, path, AT_FDCWD, draft, AT_SYMLINK_FOLLOW) == 0 else {
      throw failure(.creating)
    }
  }

  private func fill(
    _ descriptor: Int32, _ data: Data, _ permissions: mode_t?
  ) throws(DocumentFailure) {
    if let permissions, fchmod(descriptor, permissions) != 0 { throw failure(.creating) }
    try writeAll(data, descriptor)
    guard fsync(descriptor) == 0 else { throw failure(.saving) }
  }

  /// nil where there is no earlier file.
  private func permissionsOfEarlierFile() throws(DocumentFailure) -> mode_t? {
    var status = stat()
    guard stat(target.path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw failure(.looking)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_mode & 0o7777
    case S_IFDIR: throw failure(.replacing, EISDIR)
    default:
      throw DocumentFailure(
        doing: .replacing, file: target.lastPathComponent, text: SystemFault.notAFile)
    }
  }

  private func writeAll(_ data: Data, _ descriptor: Int32) throws(DocumentFailure) {
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

  /// Makes the new name itself last a power cut; a system that cannot is not a fault.
  private func saveFolder() {
    let folder = open(target.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private func failure(_ doing: DocumentFailure.Doing, _ code: Int32 = errno) -> DocumentFailure {
    DocumentFailure(doing: doing, file: target.lastPathComponent, text: SystemFault.text(code))
  }
}
