import Foundation
import Mentoring
import ZIPArchive

/// A .docx with placeholders, read and checked once, filled in as often as there are papers.
public struct WordTemplate: Sendable {
  /// Larger files are refused.
  public static let maxBytes = WordPackage.maxFileBytes

  private let fixed: [(name: String, data: Data)]
  private let parts: [(name: String, steps: [Instruction])]
  private let order: [String]
  private let page: PageSize

  /// Reads a template and holds it against what its paper offers.
  ///
  /// - Throws: all faults at once.
  public init(_ data: Data, for fields: [FieldDescription]) throws(InvalidTemplate) {
    let package: WordPackage
    var faults: [TemplateFault] = []
    var roots: [(name: String, part: TemplatePlace.Part, root: Element)] = []
    do throws(PackageFault) {
      package = try WordPackage(data)
      for (name, part) in package.textParts {
        let bytes = package.bytes(of: name) ?? []
        roots.append((name, part, try MarkupReader.read(bytes, part: name)))
      }
    } catch {
      throw InvalidTemplate(faults: [TemplateFault(.package(error), at: nil)])
    }
    var parts: [(name: String, steps: [Instruction])] = []
    for (name, part, root) in roots {
      var reader = PartReader(part)
      let folded: Element
      do throws(PackageFault) {
        folded = try reader.read(root, part: name)
      } catch {
        throw InvalidTemplate(faults: [TemplateFault(.package(error), at: nil)])
      }
      let broken = BrokenBlocks(reader.faults, damaged: reader.damaged, fields: fields)
      var check = ShapeCheck(fields, broken)
      check.check(folded.children)
      faults += (broken.faults + check.faults).sorted()
      parts.append((name, PartCompiler.compile(folded, isBody: part == .body)))
    }
    guard faults.isEmpty else { throw InvalidTemplate(faults: faults) }
    self.parts = parts
    page = roots.first.map { PageSize($0.root) } ?? PageSize(Element("w:document"))
    let names = Set(parts.map(\.name))
    fixed = package.files.filter { !names.contains($0.name) }.map { ($0.name, Data($0.bytes)) }
    order = package.files.map(\.name)
  }

  /// A filled-in paper.
  public struct Paper: Sendable {
    public let data: Data
    /// What stands in it as highlighted blanks, and in the list at its end.
    public let missing: MissingData
  }

  /// - Throws: where the data would make a paper of absurd size.
  public func fill(_ record: TemplateRecord) throws(PaperTooLarge) -> Paper {
    var missing = MissingData()
    var texts: [String: Data] = [:]
    // The list of missing data stands in the body, so the other parts come first.
    for (name, steps) in parts.reversed() {
      var renderer = PartRenderer(record, page: page, missing: missing)
      renderer.run(steps)
      if renderer.isTooLarge { throw PaperTooLarge() }
      missing = renderer.missing
      texts[name] = Data(renderer.bytes)
    }
    let copies = Dictionary(uniqueKeysWithValues: fixed.map { ($0.name, $0.data) })
    var archive = ZIPWriter()
    for name in order { archive.add(name, texts[name] ?? copies[name] ?? Data()) }
    do { return Paper(data: try archive.data(), missing: missing) } catch { throw PaperTooLarge() }
  }
}

/// The data would fill more pages than anybody prints.
public struct PaperTooLarge: Error, Sendable, Hashable {}
