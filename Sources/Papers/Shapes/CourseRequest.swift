import Documents
import Mentoring
import RussianOffice
import WordTemplates

/// The request for training courses.
struct CourseRequest: PaperRecord {
  let sources: PaperSources

  private var rows: [RequestEntry] {
    sources.derivations.trainingRequests.map { RequestEntry(sources: sources, request: $0) }
  }

  private var blocks: [RequestBlock] {
    let byBlock = Dictionary(grouping: rows, by: \.competency.block)
    return Competency.Block.allCases.compactMap { block in
      byBlock[block].map { RequestBlock(block: block, rows: $0) }
    }
  }

  static let shape = RecordShape<CourseRequest>(
    RecordShape<CourseRequest>.common + [
      .list("blocks", ru: "блоки компетенций", en: "blocks of competencies", RequestBlock.shape) {
        $0.blocks
      },
      .list("rows", ru: "все строки заявки", en: "all rows", RequestEntry.shape) { $0.rows },
      .text("teacherCount", ru: "педагогов всего", en: "teachers in all") {
        "\(Set($0.rows.flatMap(\.request.teachers)).count)"
      },
      .text("placeCount", ru: "мест на курсах всего", en: "places in all") { entry in
        "\(entry.rows.reduce(0) { $0 + $1.request.teachers.count })"
      },
      .text("hours", ru: "часы работы всего, числом", en: "hours of work, a number") {
        PaperWords.number($0.rows.reduce(.zero) { $0 + $1.request.time })
      },
    ])
}

struct RequestBlock: Sendable {
  let block: Competency.Block
  let rows: [RequestEntry]

  static let shape = RecordShape<RequestBlock>([
    .text("block", ru: "название блока", en: "name of the block") {
      PaperWords.block($0.block)
    },
    .list("rows", ru: "строки блока", en: "rows of the block", RequestEntry.shape) { $0.rows },
  ])
}

/// A competency at a level that nobody can bring.
struct RequestEntry: Sendable {
  let sources: PaperSources
  let request: TrainingRequest

  var competency: Competency { sources.programme.competency(request.competency) }

  private var people: [PersonEntry] { request.teachers.map(sources.person) }

  static let shape = RecordShape<RequestEntry>(
    [
      .text("competency", ru: "компетенция", en: "competency") { $0.competency.name },
      .text("code", ru: "код компетенции", en: "code of the competency") { $0.competency.id.text },
      .optional("subject", ru: "предмет", en: "subject") { $0.competency.subject },
      .text("level", ru: "нужный уровень", en: "level needed") { "\($0.request.levelNeeded)" },
      .text("count", ru: "число педагогов", en: "number of teachers") {
        "\($0.request.teachers.count)"
      },
      .text("hours", ru: "часы работы, числом", en: "hours of work, a number") {
        PaperWords.number($0.request.time)
      },
      .text("reasons", ru: "почему нужны курсы", en: "why courses are needed") {
        $0.request.reasons.map { "\(PaperWords.reason($0.reason))\u{A0}–\u{A0}\($0.count)" }
          .joined(separator: "; ")
      },
      .list("teachers", ru: "педагоги", en: "teachers", PersonEntry.shape) { $0.people },
    ])
}

extension PaperWords {
  static func reason(_ open: OpenDeficit) -> String { reason(ReasonCode(open.reason)) }
}
