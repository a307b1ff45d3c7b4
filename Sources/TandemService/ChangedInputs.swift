import Documents
import Mentoring
import ProgrammeFolder

/// How a folder differs from the files that a plan was made from, by their digests.
public struct ChangedInputs: Sendable, Hashable {
  /// In both, with other contents.
  public let changed: [String]
  /// Only in the folder.
  public let added: [String]
  /// Only in the plan.
  public let removed: [String]

  /// Files that plans of version 0.1.0 name though nothing in a plan follows from them.
  private static let withoutEffect: Set<String> = ["people.csv"]

  /// nil where nothing differs, or where the plan does not say what it was made from.
  init?(from inputs: [Provenance.Input], to digests: [FileDigest]) {
    guard !inputs.isEmpty else { return nil }
    let before = Dictionary(inputs.map { ($0.file, $0.sha256) }, uniquingKeysWith: { $1 })
      .filter { !Self.withoutEffect.contains($0.key) }
    let now = Dictionary(digests.map { ($0.file, $0.sha256) }, uniquingKeysWith: { $1 })
    func sorted(_ files: some Sequence<String>) -> [String] {
      files.sorted { Identifier<FileDigest>($0) < Identifier<FileDigest>($1) }
    }
    changed = sorted(now.keys.filter { before[$0] != nil && before[$0] != now[$0] })
    added = sorted(now.keys.filter { before[$0] == nil })
    removed = sorted(before.keys.filter { now[$0] == nil })
    if changed.isEmpty, added.isEmpty, removed.isEmpty { return nil }
  }

  /// A sentence that names the files.
  public var message: LocalizedText {
    func list(_ files: [String], _ russian: String, _ english: String) -> LocalizedText? {
      guard !files.isEmpty else { return nil }
      let names = files.joined(separator: ", ")
      return LocalizedText(ru: "\(russian): \(names)", en: "\(english): \(names)")
    }
    let parts = [
      list(changed, "изменились", "changed"), list(added, "добавились", "new"),
      list(removed, "исчезли", "gone"),
    ].compactMap { $0 }
    return LocalizedText(
      ru: "план составлен по другим данным (\(parts.map(\.russian).joined(separator: "; "))); "
        + "он проверен по нынешним",
      en: "the plan was made from other data (\(parts.map(\.english).joined(separator: "; "))); "
        + "it is checked against the present ones")
  }
}
