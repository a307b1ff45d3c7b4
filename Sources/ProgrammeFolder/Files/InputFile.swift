import Foundation
import Mentoring
import Spreadsheets

/// One file of the folder, read once and whole.
struct InputFile {
  let name: String
  let bytes: [UInt8]
  /// SHA-256 of the file's bytes.
  let digest: String

  /// Reads a file, or reports why it cannot be read.
  ///
  /// - Returns: nil if there is none (reported where it is required), or it cannot be read.
  static func read(
    _ name: String, in folder: URL, isRequired: Bool, maxBytes: Int, log: IssueLog
  ) -> InputFile? {
    let place = InputPlace(file: name)
    do {
      let bytes = try bytes(of: folder.appendingPathComponent(name), maxBytes: maxBytes)
      return InputFile(name: name, bytes: bytes, digest: sha256(bytes))
    } catch .absent {
      if isRequired { log.error(place, FileMessage.absent) }
    } catch {
      log.error(place, error)
    }
    return nil
  }

  /// The file as text; nil where it is none (reported).
  func text(_ log: IssueLog) -> DecodedText? {
    do {
      return try DecodedText(bytes)
    } catch {
      log.error(InputPlace(file: name, row: error.line), TextMessage(fault: error))
      return nil
    }
  }

  /// Opens without waiting, so that a pipe or device in place of a file cannot hold the program up.
  private static func bytes(of file: URL, maxBytes: Int) throws(FileMessage) -> [UInt8] {
    let descriptor = open(file.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .absent : .unreadable(errno) }
    defer { close(descriptor) }
    let before = try status(descriptor)
    guard before.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard before.st_size <= maxBytes else { throw .tooLarge(maxBytes: maxBytes) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(before.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maxBytes {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(errno) }
      if count == 0 {
        let after = try status(descriptor)
        guard bytes.count == after.st_size, before.st_mtim.tv_sec == after.st_mtim.tv_sec,
          before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
        else { throw .changed }
        return bytes
      }
      bytes += buffer[..<count]
    }
    throw .tooLarge(maxBytes: maxBytes)
  }

  private static func status(_ descriptor: Int32) throws(FileMessage) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    return status
  }
}
