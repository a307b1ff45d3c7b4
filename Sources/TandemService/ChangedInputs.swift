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
  /// Versions that made the plan, where they are not the present ones.
  public let tandem: String?
  public let glpk: String?

  /// Files that plans of version 0.1.0 name though nothing in a plan follows from them.
  private static let withoutEffect: Set<String> = ["people.csv"]

  /// nil where nothing differs, or where the plan does not say what it was made from.
  init?(from provenance: Provenance?, to digests: [FileDigest]) {
    guard let provenance else { return nil }
    let inputs = provenance.inputs
    let before = Dictionary(inputs.map { ($0.file, $0.sha256) }, uniquingKeysWith: { $1 })
      .filter { !Self.withoutEffect.contains($0.key) }
    let now = Dictionary(digests.map { ($0.file, $0.sha256) }, uniquingKeysWith: { $1 })
    func sorted(_ files: some Sequence<String>) -> [String] {
      files.sorted { Identifier<FileDigest>($0) < Identifier<FileDigest>($1) }
    }
    changed = sorted(now.keys.filter { before[$0] != nil && before[$0] != now[$0] })
    // A document without files does not say what it was made from.
    added = inputs.isEmpty ? [] : sorted(now.keys.filter { before[$0] == nil })
    removed = sorted(before.keys.filter { now[$0] == nil })
    tandem = provenance.tandem == Versions.tandem ? nil : provenance.tandem
    glpk = provenance.glpk == Versions.glpk ? nil : provenance.glpk
    if changed.isEmpty, added.isEmpty, removed.isEmpty, tandem == nil, glpk == nil { return nil }
  }

  /// What differs: files by name, and versions, from which another plan may follow.
  public var messages: [LocalizedText] {
    [files, versions].compactMap { $0 }
  }

  /// The files alone; nil where they are the same.
  public var files: LocalizedText? {
    func list(_ files: [String], _ russian: String, _ english: String) -> LocalizedText? {
      guard !files.isEmpty else { return nil }
      let names = files.joined(separator: ", ")
      return LocalizedText(ru: "\(russian): \(names)", en: "\(english): \(names)")
    }
    let parts = [
      list(changed, "изменились", "changed"), list(added, "добавились", "new"),
      list(removed, "исчезли", "gone"),
    ].compactMap { $0 }
    if parts.isEmpty { return nil }
    return LocalizedText(
      ru: "план составлен по другим данным (\(parts.map(\.russian).joined(separator: "; "))); "
        + "он проверен по нынешним",
      en: "the plan was made from other data (\(parts.map(\.english).joined(separator: "; "))); "
        + "it is checked against the present ones")
  }

  private var versions: LocalizedText? {
    let others = [
      tandem.map { ("Tandem \($0)", "Tandem \(Versions.tandem)") },
      glpk.map { ("GLPK \($0)", "GLPK \(Versions.glpk)") },
    ].compactMap { $0 }
    if others.isEmpty { return nil }
    let (before, now) = (others.map(\.0), others.map(\.1))
    return LocalizedText(
      ru: "план составлен в другой версии (\(before.joined(separator: ", ")); сейчас "
        + "\(now.joined(separator: ", "))), заново может выйти другой",
      en: "the plan was made by another version (\(before.joined(separator: ", ")); now "
        + "\(now.joined(separator: ", "))), which may make another plan")
  }
}
