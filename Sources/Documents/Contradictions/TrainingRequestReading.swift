import Mentoring

extension TrainingRequestDocument {
  /// A request as a document states it, right or wrong.
  struct Stated: DerivedEntry {
    let request: TrainingRequest
    let count: Int
    let name: String

    struct Key: Hashable {
      let competency: Competency.ID
      let level: Int
    }

    var key: Key { Key(competency: request.competency, level: request.levelNeeded) }

    func subject(_ names: CodeNames) -> LocalizedText {
      let competency = names.competency(request.competency)
      return LocalizedText(
        ru: "Заявка на курсы, \(competency.russian), уровень \(request.levelNeeded)",
        en: "The training request, \(competency.english), level \(request.levelNeeded)")
    }

    var figures: [Figure] {
      let counts = Dictionary(
        request.reasons.map { ($0.reason, $0.count) }, uniquingKeysWith: +)
      return [
        Figure(ru: "название", en: "name", CodeNames.quoted(name.quotable)),
        Figure(ru: "число педагогов", en: "number of teachers", count),
        Figure(ru: "педагоги", en: "teachers", Figure.codes(request.teachers.map(\.text))),
        Figure(ru: "часы", en: "hours", request.time),
        Figure(ru: "баллы", en: "points", request.points.value),
      ]
        + ReasonCode.allCases.map { code in
          Figure(
            ru: "число по причине «\(code.words.russian)»",
            en: "count for the reason “\(code.words.english)”", counts[code] ?? 0)
        }
    }
  }

  static func read(_ node: JSONNode, of programme: Programme) -> Stated? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let competency = fields.required(.competency) { $0.competency(of: programme) }
    let level = fields.required(.levelNeeded) { $0.integer() }
    let teachers = fields.required(.teachers) { $0.list { $0.teacher(of: programme) } }
    let time = fields.required(.hours) { $0.hours() }
    let points = fields.required(.points) { $0.points() }
    let reasons = fields.required(.reasons) { $0.list(of: reason) }
    let count = fields.required(.count) { $0.integer() }
    let name = fields.required(.name) { $0.text() }
    guard let competency, let level, let teachers, let time, let points, let reasons, let count,
      let name
    else { return nil }
    let request = TrainingRequest(
      competency: competency, levelNeeded: level, teachers: teachers, time: time, points: points,
      reasons: reasons)
    return Stated(request: request, count: count, name: name)
  }

  private static func reason(_ node: JSONNode) -> TrainingRequest.ReasonCount? {
    guard let fields = JSONFields(node, Reason.CodingKeys.self) else { return nil }
    let reason = fields.required(.reason) { $0.word(ReasonCode.self) }
    let count = fields.required(.count) { $0.integer() }
    guard let reason, let count else { return nil }
    return .init(reason: reason, count: count)
  }
}
