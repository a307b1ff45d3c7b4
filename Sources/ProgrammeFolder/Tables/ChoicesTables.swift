import Mentoring

enum WishColumn: String, TableColumn {
  case who, whom, wish

  static let table = Table.wishes
  static let required: Set<Self> = [.who, .whom, .wish]
  static let key: Set<Self> = [.who, .whom, .wish]
}

extension Wish {
  /// - Parameter schools: codes of the schools; a party that is none of them is a teacher.
  init(row: inout TableRow<WishColumn>, schools: Set<School.ID>) {
    func party(_ column: WishColumn) -> Party {
      let text = row.read(column, .code) ?? ""
      return schools.contains(School.ID(text))
        ? .school(School.ID(text)) : .teacher(Teacher.ID(text))
    }
    let (who, whom) = (party(.who), party(.whom))
    self.init(who: who, whom: whom, kind: row.read(.wish, .word()) ?? .prefers)
  }
}

enum DecisionColumn: String, TableColumn {
  case decision, kind, giver, receiver, competency, reason

  static let table = Table.decisions
  static let required: Set<Self> = [.decision, .kind, .giver, .receiver, .reason]
  static let key: Set<Self> = [.decision, .kind, .giver, .receiver, .competency]
}

/// What a decision speaks of.
enum DecisionSubjectKind: String, Sendable, CaseIterable {
  case curator, tandem, tutor
}

extension Decision {
  /// Nil where the row does not say what it speaks of (reported).
  init?(row: inout TableRow<DecisionColumn>) {
    let decision: Kind? = row.read(.decision, .word())
    let subjectKind: DecisionSubjectKind? = row.read(.kind, .word())
    let giver = row.read(.giver, .code) ?? ""
    let receiver = row.read(.receiver, .code) ?? ""
    let competency: Competency.ID? = row.read(.competency, .id())
    let reason = row.read(.reason, .text) ?? ""
    let subject: Subject
    switch subjectKind {
    case .curator:
      if row.isGiven(.competency) { row.report(.competency, DecisionMessage.curatorOfCompetency) }
      subject = .curatorPair(recipient: School.ID(receiver), curator: School.ID(giver))
    case .tandem:
      subject = .tandem(
        mentor: Teacher.ID(giver), mentee: Teacher.ID(receiver), competency: competency)
    case .tutor:
      if row.isGiven(.competency) { row.report(.competency, DecisionMessage.tutorOfCompetency) }
      subject = .tutoring(tutor: Teacher.ID(giver), pupil: Pupil.ID(receiver))
    case nil: return nil
    }
    self.init(kind: decision ?? .forbidden, subject: subject, reason: reason)
  }
}

enum DecisionMessage: InputMessage {
  case curatorOfCompetency, tutorOfCompetency

  var text: LocalizedText {
    switch self {
    case .curatorOfCompetency:
      LocalizedText(
        ru:
          "у пары школ с куратором нет компетенции; оставьте ячейку пустой или напишите kind tandem",
        en: "a curator pair has no competency; leave the cell empty, or write kind tandem")
    case .tutorOfCompetency:
      LocalizedText(
        ru: "у тьютора с учеником нет компетенции; оставьте ячейку пустой",
        en: "a tutor and a pupil have no competency; leave the cell empty")
    }
  }
}
