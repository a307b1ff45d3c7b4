import Exports
import Foundation
import Mentoring

/// Files in the folder of a public export that the export did not write.
///
/// An earlier export for those who carry the plan out may lie there, with names and deficits; who puts
/// the whole folder on a site would publish it.
struct StrangeFiles {
  /// Paths inside the folder, in order.
  let paths: [String]

  init(in folder: String, besides written: [ExportFile]) {
    let own = Set(written.map(\.path))
    let manager = FileManager.default
    paths = (manager.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter {
      var isFolder: ObjCBool = false
      let path = (folder as NSString).appendingPathComponent($0)
      return manager.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        && !own.contains($0)
    }.sorted()
  }

  /// Nil where there are none.
  func warning(_ folder: String) -> LocalizedText? {
    guard let first = paths.first else { return nil }
    return LocalizedText(
      ru:
        "предупреждение: в папке \(folder) есть и другие файлы (\(paths.count), например \(first)); в них могут быть персональные данные, публикуйте из пустой папки",
      en:
        "warning: folder \(folder) holds other files too (\(paths.count), such as \(first)); they may have personal data in them, publish from an empty folder"
    )
  }
}
