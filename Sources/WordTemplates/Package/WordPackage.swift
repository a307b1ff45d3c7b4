import Foundation
import ZIPArchive

/// The files inside a .docx, unpacked within limits and searched for what no template may carry.
struct WordPackage {
  static let maxFileBytes = 20 << 20

  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// The part with the document's body, such as `word/document.xml`.
  let mainPart: String

  private static let limits = {
    var limits = ZIPLimits()
    limits.maxEntries = 500
    limits.maxEntryBytes = 16 << 20
    limits.maxTotalBytes = 48 << 20
    limits.maxRatio = 200
    limits.ratioFromBytes = 1 << 20
    return limits
  }()

  init(_ data: Data) throws(PackageFault) {
    guard data.count <= Self.maxFileBytes else { throw .tooLarge(limit: Self.maxFileBytes) }
    if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .compoundFile }
    do throws(ZIPFault) {
      let reader = try ZIPReader(data, limits: Self.limits)
      for entry in reader.entries { files.append((entry.name, try reader.read(entry))) }
    } catch {
      throw .archive(error)
    }
    try Self.refuseMacros(files.map(\.name))
    mainPart = try Self.mainPart(files)
    try refuseExternals()
  }

  func bytes(of name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }

  /// The parts with text, the body first.
  var textParts: [(name: String, part: TemplatePlace.Part)] {
    let folder = mainPart.prefix(upTo: mainPart.lastIndex(of: "/") ?? mainPart.startIndex)
    let others = files.map(\.name).sorted().compactMap {
      name -> (String, TemplatePlace.Part)? in
      guard name.hasPrefix(folder + "/"), name.hasSuffix(".xml") else { return nil }
      let file = String(name.dropFirst(folder.count + 1))
      if file.hasPrefix("header") { return (name, .header(file)) }
      if file.hasPrefix("footer") { return (name, .footer(file)) }
      if file == "footnotes.xml" || file == "endnotes.xml" { return (name, .notes(file)) }
      return nil
    }
    return [(mainPart, .body)] + others
  }

  private static func refuseMacros(_ names: [String]) throws(PackageFault) {
    let marks = ["vbaproject", "vbadata", "/activex/", "/embeddings/", "/macros/", ".bin"]
    let isUnsafe = names.contains { name in
      let lower = "/" + name.lowercased()
      return marks.contains { lower.contains($0) }
    }
    if isUnsafe { throw .macros }
  }

  private static func mainPart(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(PackageFault) -> String {
    func part(_ name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }
    guard let types = part("[Content_Types].xml"), let links = part("_rels/.rels") else {
      throw .noDocument
    }
    let contents = try MarkupReader.read(types, part: "[Content_Types].xml")
    let kinds = contents.elements.compactMap { $0["ContentType"]?.lowercased() }
    if kinds.contains(where: { $0.contains("macroenabled") }) { throw .macros }
    let root = try MarkupReader.read(links, part: "_rels/.rels")
    let target = root.elements.first { $0["Type"]?.hasSuffix("/officeDocument") == true }?["Target"]
    guard let target else { throw .noDocument }
    let name = target.hasPrefix("/") ? String(target.dropFirst()) : target
    guard part(name) != nil, name.contains("/") else { throw .noDocument }
    return name
  }

  /// Links to pages are harmless: nothing is fetched before somebody follows them.
  private func refuseExternals() throws(PackageFault) {
    for (name, bytes) in files where name.hasSuffix(".rels") {
      let root = try MarkupReader.read(bytes, part: name)
      for link in root.elements where link["TargetMode"]?.lowercased() == "external" {
        if link["Type"]?.hasSuffix("/hyperlink") != true { throw .external(part: name) }
      }
    }
  }
}
