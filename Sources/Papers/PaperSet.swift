import Foundation
import Mentoring
import WordTemplates

/// The papers of a plan.
public struct PaperSet: Sendable {
  /// A file to write.
  public struct File: Sendable {
    /// With its folder, such as `contracts/contract-S01-S03.docx`.
    public let path: String
    public let data: Data
    /// What the paper lacks; empty in a picture.
    public let missing: MissingData
  }

  private struct Draft: Sendable {
    let kind: PaperKind
    let name: String
    let record: TemplateRecord
  }

  private let sources: PaperSources
  private let templates: PaperTemplateSet

  public init(_ sources: PaperSources, templates: PaperTemplateSet) {
    self.sources = sources
    self.templates = templates
  }

  /// All files of the kinds, in the order of kinds and keys, handed over one by one.
  ///
  /// - Throws: what `write` throws, and a paper of absurd size.
  public func write(
    _ kinds: [PaperKind], to write: (File) throws -> Void
  ) throws {
    var names: Set<String> = []
    for kind in kinds {
      guard let template = templates[kind] else { continue }
      for draft in drafts(kind) {
        let paper = try template.fill(draft.record)
        let path = Self.free("\(kind.group.rawValue)/\(draft.name)", ".docx", &names)
        try write(File(path: path, data: paper.data, missing: paper.missing))
      }
      for (name, drawing) in drawings(kind) {
        let path = Self.free("\(kind.group.rawValue)/\(name)", ".svg", &names)
        try write(
          File(path: path, data: Data(SVG(drawing).text.utf8), missing: MissingData()))
      }
    }
  }

  /// A name that no other file of the run has, on systems that mind no case either.
  private static func free(_ name: String, _ ending: String, _ names: inout Set<String>) -> String {
    var number = 1
    while true {
      let path = name + (number == 1 ? "" : "-\(number)") + ending
      if names.insert(path.lowercased()).inserted { return path }
      number += 1
    }
  }

  /// Codes as a file's name: letters, digits, `-`, `_` and `.` stay.
  static func name(_ kind: PaperKind, _ codes: String...) -> String {
    ([kind.rawValue] + codes.map(clean)).joined(separator: "-")
  }

  private static func clean(_ code: String) -> String {
    let kept = code.unicodeScalars.map { scalar -> Character in
      let isKept =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.".unicodeScalars.contains(scalar)
      return isKept ? Character(scalar) : "_"
    }
    return String(kept.prefix(60))
  }

  private func drafts(_ kind: PaperKind) -> [Draft] {
    func draft(_ name: String, _ record: TemplateRecord) -> Draft {
      Draft(kind: kind, name: name, record: record)
    }
    let (plan, schools) = (sources.plan, sources.programme.schools.map(\.id))
    switch kind {
    case .contract:
      return sources.contracts.map { contract in
        draft(
          Self.name(kind, contract.sides.first.text, contract.sides.second.text),
          ContractPaper.shape.record(ContractPaper(sources: sources, record: contract)))
      }
    case .orderCurators:
      guard !plan.curatorPairs.isEmpty else { return [] }
      return [draft(kind.rawValue, CuratorsOrder.shape.record(.init(sources: sources)))]
    case .orderTandems:
      guard !plan.tandems.isEmpty else { return [] }
      return [draft(kind.rawValue, TandemsOrder.shape.record(.init(sources: sources)))]
    case .orderTutors:
      guard !plan.tutoring.isEmpty else { return [] }
      return [draft(kind.rawValue, TutorsOrder.shape.record(.init(sources: sources)))]
    case .programme:
      return plan.tandems.map { tandem in
        draft(
          programmeName(tandem),
          TandemProgramme.shape.record(.init(entry: .init(sources: sources, tandem: tandem))))
      }
    case .agreement, .consent:
      return sources.tandemsOfMentor.keys.sorted().map { mentor in
        draft(
          Self.name(kind, mentor.text),
          MentorAgreement.shape.record(.init(sources: sources, mentor: mentor)))
      }
    case .request:
      guard !plan.openDeficits.isEmpty else { return [] }
      return [draft(kind.rawValue, CourseRequest.shape.record(.init(sources: sources)))]
    case .route:
      return sources.tandemsOfMentee.keys.sorted().map { mentee in
        draft(
          Self.name(kind, mentee.text),
          MenteeRoute.shape.record(.init(sources: sources, mentee: mentee)))
      }
    case .schoolBank:
      return schools.map { school in
        draft(
          Self.name(kind, school.text),
          SchoolBank.shape.record(.init(sources: sources, school: school)))
      }
    case .districtBank:
      return [draft(kind.rawValue, DistrictBank.shape.record(.init(sources: sources)))]
    case .districtScheme:
      return [draft(kind.rawValue, DistrictSchemePaper.shape.record(.init(sources: sources)))]
    case .schoolScheme:
      return schools.map { SchoolSchemePaper(sources: sources, school: $0) }
        .filter { !$0.isEmpty }
        .map { draft(Self.name(kind, $0.school.text), SchoolSchemePaper.shape.record($0)) }
    case .schedule:
      return HelpSchedule.schools(sources).map { school in
        draft(
          Self.name(kind, school.text),
          HelpSchedule.shape.record(.init(sources: sources, school: school)))
      }
    case .directions:
      return [draft(kind.rawValue, DirectionsTable.shape.record(.init(sources: sources)))]
    }
  }

  private func programmeName(_ tandem: Tandem) -> String {
    switch tandem.form {
    case .pair:
      Self.name(.programme, tandem.mentor.text, tandem.mentees.first?.text ?? "")
    case .group(let competency, let place, _):
      Self.name(.programme, tandem.mentor.text, competency.text, place?.text ?? "remote")
    }
  }

  /// Pictures that stand beside their papers.
  private func drawings(_ kind: PaperKind) -> [(name: String, drawing: Drawing)] {
    switch kind {
    case .districtScheme: [(kind.rawValue, DistrictSchemePaper(sources: sources).drawing)]
    case .schoolScheme:
      sources.programme.schools.flatMap { school -> [(String, Drawing)] in
        let scheme = SchoolSchemePaper(sources: sources, school: school.id)
        guard !scheme.isEmpty else { return [] }
        let sheets = scheme.tandemSheets.enumerated().map {
          (Self.name(kind, school.id.text, "tandems", "\($0 + 1)"), $1)
        }
        return [(Self.name(kind, school.id.text), scheme.network)] + sheets
      }
    default: []
    }
  }
}
