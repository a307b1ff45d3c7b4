import Foundation

/// Writes a whole file or nothing: beside the target first, to the disk, and only then in its place.
public enum AtomicFile {
  /// Replaces the file at `target`, or makes it; whatever fails, an earlier file stays whole.
  ///
  /// A symbolic link is followed; the earlier file's permissions are kept. Devices and pipes are
  /// refused, since a rename would put a file in their place.
  public static func write(_ data: Data, to target: URL) throws(DocumentFailure) {
    let draft = try FileDraft(data, of: target.resolvingSymlinksInPath())
    try draft.save()
    try draft.put()
    FileDraft.saveFolder(draft.folder)
  }

  public static func write(_ text: String, to target: URL) throws(DocumentFailure) {
    try write(Data(text.utf8), to: target)
  }
}
