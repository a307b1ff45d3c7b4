import Foundation
import Synchronization

/// Writes many files as `AtomicFile` writes one, in much less time: a disk that is asked to save a
/// file at once takes as long for one as for dozens.
///
/// Files stand in their places after `finish`, most of them before. What fails leaves those of the
/// same few dozen as they were.
public final class AtomicFiles {
  /// Each draft holds a file open; systems allow a program some 1 000.
  private static let together = 64

  private var drafts: [FileDraft] = []
  private var folders: Set<String> = []

  public init() {}

  public func write(_ data: Data, to target: URL) throws(DocumentFailure) {
    drafts.append(try FileDraft(data, of: target.resolvingSymlinksInPath()))
    if drafts.count == Self.together { try put() }
  }

  /// Puts the last files in their places, and makes all of them last a power cut.
  public func finish() throws(DocumentFailure) {
    try put()
    for folder in folders.sorted() { FileDraft.saveFolder(folder) }
    folders = []
  }

  private func put() throws(DocumentFailure) {
    let ready = drafts
    drafts = []
    if let failure = Self.save(ready) { throw failure }
    for draft in ready {
      try draft.put()
      folders.insert(draft.folder)
    }
  }

  /// The failure of the first draft, in their order, that cannot be saved.
  private static func save(_ drafts: [FileDraft]) -> DocumentFailure? {
    let first = Mutex<(index: Int, failure: DocumentFailure)?>(nil)
    nonisolated(unsafe) let drafts = drafts
    DispatchQueue.concurrentPerform(iterations: drafts.count) { index in
      do throws(DocumentFailure) {
        try drafts[index].save()
      } catch {
        first.withLock { known in
          if known.map({ index < $0.index }) ?? true { known = (index, error) }
        }
      }
    }
    return first.withLock { $0?.failure }
  }
}
