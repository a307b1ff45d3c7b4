import Mentoring

/// One row of a hand-made list.
enum ListRow {
  case curator(CuratorPair)
  case tandem(Entry)

  /// Something that a mentor works on with a mentee.
  struct Entry {
    let mentor: Teacher.ID
    let mentee: Teacher.ID
    /// nil: everything that the mentee needs.
    let competency: Competency.ID?
    let mode: MeetingMode?
    let group: Group?
  }

  /// The group that a mentee is a member of.
  struct Group: Hashable {
    /// nil: the competency of the members' deficits.
    let competency: Competency.ID?
    /// nil: remote.
    let place: School.ID?
  }

  /// Nil where the row does not say what it speaks of (reported).
  init?(row: inout TableRow<ListColumn>, of programme: Programme, _ hints: KeyHints) {
    let isCurator = row.isGiven(.recipient) || row.isGiven(.curator)
    let isTandem = row.isGiven(.mentor) || row.isGiven(.mentee)
    guard isCurator != isTandem else {
      row.report(isCurator ? .mentor : .recipient, isCurator ? ListMessage.both : .nothing)
      return nil
    }
    let mode: MeetingMode? = row.read(.mode, .word())
    var codes = Codes(programme: programme, hints: hints)
    if isCurator {
      let recipient = codes.school(.recipient, &row)
      let curator = codes.school(.curator, &row)
      guard let recipient, let curator else { return nil }
      self = .curator(
        CuratorPair(recipient: recipient, curator: curator, mode: mode ?? .inPerson, score: nil))
      return
    }
    let mentor = codes.teacher(.mentor, &row)
    let mentee = codes.teacher(.mentee, &row)
    let competency = codes.competency(&row)
    let place = row.isGiven(.place) ? codes.school(.place, &row) : nil
    let form: ListForm? = row.read(.form, .word())
    let code = row.read(.tandem, .text)
    guard let mentor, let mentee else { return nil }
    if !programme.deficits.contains(where: {
      $0.teacher == mentee && (competency == nil || $0.competency == competency)
    }) {
      row.report(
        competency == nil ? .mentee : .competency, ListMessage.noDeficit(competency == nil))
    }
    let group = Group(competency: code.flatMap { Self.competency(of: $0, programme) }, place: place)
    self = .tandem(
      Entry(
        mentor: mentor, mentee: mentee, competency: competency, mode: mode,
        group: form == .group ? group : nil))
  }

  /// The competency in a group's code, such as `T001>C03@S02`; nil: there is none.
  private static func competency(of code: String, _ programme: Programme) -> Competency.ID? {
    guard let start = code.lastIndex(of: ">"), let end = code.lastIndex(of: "@"), start < end
    else { return nil }
    let id = Competency.ID(String(code[code.index(after: start)..<end]))
    return programme.competencyIndex[id] == nil ? nil : id
  }
}

/// Reads codes that the programme has to know.
private struct Codes {
  let programme: Programme
  let hints: KeyHints

  mutating func school(_ column: ListColumn, _ row: inout TableRow<ListColumn>) -> School.ID? {
    read(column, .schools, &row) { programme.schoolIndex[$0] != nil }
  }

  mutating func teacher(_ column: ListColumn, _ row: inout TableRow<ListColumn>) -> Teacher.ID? {
    read(column, .teachers, &row) { programme.teacherIndex[$0] != nil }
  }

  mutating func competency(_ row: inout TableRow<ListColumn>) -> Competency.ID? {
    guard row.isGiven(.competency) else { return nil }
    return read(.competency, .competencies, &row) { programme.competencyIndex[$0] != nil }
  }

  private func read<Entity>(
    _ column: ListColumn, _ table: Table, _ row: inout TableRow<ListColumn>,
    _ isKnown: (Identifier<Entity>) -> Bool
  ) -> Identifier<Entity>? {
    guard row.isGiven(column) else {
      row.report(column, ListMessage.half)
      return nil
    }
    guard let id: Identifier<Entity> = row.read(column, .id()) else { return nil }
    if !isKnown(id) {
      row.report(
        column, UnknownCode(code: id.text, table: table, label: table.rawValue, hints: hints))
    }
    return id
  }
}

enum ListForm: String, TableWord {
  case pair, group

  var russian: String {
    switch self {
    case .pair: "пара"
    case .group: "группа"
    }
  }
}

extension MeetingMode: TableWord {
  var russian: String {
    switch self {
    case .inPerson: "очно"
    case .remote: "дистанционно"
    }
  }
}

enum ListMessage: InputMessage {
  case both, nothing, half
  case noDeficit(Bool)

  var text: LocalizedText {
    switch self {
    case .both:
      LocalizedText(
        ru: "в строке и пара с куратором, и тандем; напишите их в двух строках",
        en: "the row has both a curator pair and a tandem; write them in two rows")
    case .nothing:
      LocalizedText(
        ru:
          "в строке нет ни школ, ни педагогов; заполните recipient и curator либо mentor и mentee",
        en: "the row names neither schools nor teachers; fill in recipient and curator, or mentor "
          + "and mentee")
    case .half:
      LocalizedText(
        ru: "не хватает второй стороны; впишите код",
        en: "the other side is missing; fill in its "
          + "code")
    case .noDeficit(let isAny):
      isAny
        ? LocalizedText(
          ru: "у этого педагога нет дефицитов; добавьте его в таблицу deficits или уберите строку",
          en: "this teacher has no deficit; add one to the table deficits, or remove the row")
        : LocalizedText(
          ru: "у этого педагога нет такого дефицита; исправьте код или оставьте ячейку пустой",
          en: "this teacher has no such deficit; mend the code, or leave the cell empty")
    }
  }
}
