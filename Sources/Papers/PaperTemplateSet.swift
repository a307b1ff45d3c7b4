import Foundation
import Mentoring
import PaperTemplates
import WordTemplates

/// The templates of a run: the shipped ones, or a folder's own in their place.
public struct PaperTemplateSet: Sendable {
  private let templates: [PaperKind: WordTemplate]

  /// Larger files are refused.
  public static let maxTemplateBytes = WordTemplate.maxBytes

  subscript(kind: PaperKind) -> WordTemplate? { templates[kind] }

  /// Every fault of every template at once, by file.
  public struct Faults: Error, Sendable {
    public let files: [(file: String, faults: [TemplateFault])]

    public func lines(in language: Language) -> [String] {
      files.flatMap { file, faults in faults.map { $0.line(file: file, in: language) } }
    }
  }

  /// - Parameter own: the bytes of a paper's own template, by its kind.
  /// - Throws: the faults of all templates.
  public init(_ kinds: [PaperKind], own: [PaperKind: Data] = [:]) throws(Faults) {
    var templates: [PaperKind: WordTemplate] = [:]
    var faulty: [(file: String, faults: [TemplateFault])] = []
    for kind in kinds {
      do throws(InvalidTemplate) {
        templates[kind] = try WordTemplate(own[kind] ?? Self.shipped(kind), for: kind.fields)
      } catch {
        faulty.append((kind.file, error.faults))
      }
    }
    guard faulty.isEmpty else { throw Faults(files: faulty) }
    self.templates = templates
  }

  /// The template that comes with Tandem.
  public static func shipped(_ kind: PaperKind) -> Data {
    Data(ShippedTemplates.bytes(of: kind.rawValue))
  }

  /// The faults of one template, read for a paper.
  public static func faults(of data: Data, for kind: PaperKind) -> [TemplateFault] {
    do throws(InvalidTemplate) {
      _ = try WordTemplate(data, for: kind.fields)
      return []
    } catch {
      return error.faults
    }
  }
}
