/// The relationships of a part: identifier → target.
final class RelationshipsHandler: XMLHandler {
  private(set) var targets: [String: (type: String, target: String)] = [:]

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes.string("Id"),
      let target = attributes.string("Target"), attributes.string("TargetMode") != "External"
    else { return }
    targets[id] = (attributes.string("Type") ?? "", target)
  }

  /// The target of the first relationship whose type ends so, by identifier.
  func target(ofType ending: String) -> String? {
    targets.sorted { $0.key < $1.key }.first { $0.value.type.hasSuffix("/" + ending) }?.value.target
  }
}

/// The list of sheets, and the epoch of days.
final class WorkbookHandler: XMLHandler {
  private(set) var sheets: [(name: String, relationship: String, isHidden: Bool)] = []
  private(set) var countsFrom1904 = false
  private(set) var isWorkbook = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "workbook" {
      isWorkbook = true
    } else if name == "workbookPr" {
      countsFrom1904 = attributes.isTrue("date1904")
    } else if name == "sheet", let title = attributes.string("name"),
      let relationship = attributes.string("id")
    {
      let state = attributes.string("state") ?? "visible"
      sheets.append((title, relationship, state != "visible"))
    }
  }
}

/// Names of parts inside a workbook.
enum PartName {
  /// The part that a target names, seen from the part that has the relationship.
  static func resolve(_ target: String, from part: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var folders = part.split(separator: "/").dropLast()
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": folders = folders.dropLast()
      default: folders.append(step)
      }
    }
    return folders.joined(separator: "/")
  }

  /// The part that holds a part's relationships.
  static func relationships(of part: String) -> String {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (pieces.last ?? "") + ".rels"
  }
}
