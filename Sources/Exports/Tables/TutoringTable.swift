import Documents
import Mentoring

// Tutors and pupils.
extension ExportSource {
  /// One row a pupil; without a tutor, the reason stands in the tutor's place. Pupils have no names here.
  var tutoring: ExportTable {
    let assigned = Dictionary(
      plan.tutoring.map { ($0.pupil, $0) }, uniquingKeysWith: { first, _ in first })
    let open = Dictionary(
      (plan.openPupils ?? []).map { ($0.pupil, $0) }, uniquingKeysWith: { first, _ in first })
    return ExportTable(
      "tutoring", LocalizedText(ru: "Тьюторы", en: "Tutoring"), key: ["pupil"],
      references: [
        .init(["pupil_school"], to: "schools", ["school"]),
        .init(["tutor"], to: "persons", ["person"]),
        .init(["tutor_school"], to: "schools", ["school"]),
      ],
      [
        ExportField("pupil", ru: "Ученик: код", en: "Pupil: code"),
        ExportField("grade", .integer, ru: "Класс", en: "Grade"),
        ExportField("list", .word(Pupil.List.allCases.map(\.rawValue)), ru: "Список", en: "List"),
      ] + ExportField.school("pupil_school", ru: "Школа ученика", en: "Pupil's school")
        + ExportField.person("tutor", ru: "Тьютор", en: "Tutor", required: false)
        + ExportField.school(
          "tutor_school", ru: "Школа тьютора", en: "Tutor's school", required: false)
        + [
          ExportField(
            "mode", .word(MeetingMode.allCases.map(\.rawValue)), ru: "Форма", en: "Mode",
            required: false),
          ExportField(
            "hours", .decimal(places: 2), ru: "Часов", en: "Hours", required: false, summed: true),
          ExportField("score", .integer, ru: "Оценка", en: "Score", required: false),
          ExportField(
            "reason", .word(OpenPupil.Code.allCases.map(\.rawValue)), ru: "Почему без тьютора",
            en: "Why without a tutor", required: false),
        ], rows: programme.pupils.map { row($0, assigned[$0.id], open[$0.id]) })
  }

  private func row(
    _ pupil: Pupil, _ assignment: TutorAssignment?, _ open: OpenPupil?
  ) -> [ExportValue] {
    let head: [ExportValue] =
      [.code(pupil.id), .integer(pupil.grade), .word(pupil.list.rawValue, pupil.list.words)]
      + school(pupil.school)
    guard let assignment else {
      let reason = open.map { ExportValue.word($0.code.rawValue, $0.words) } ?? .none
      return head + [.none, .none, .none, .none, .none, .none, .none, reason]
    }
    return head + person(assignment.tutor) + school(programme.school(of: assignment.tutor).id)
      + [.mode(assignment.mode), .hours(assignment.time), .score(assignment.score), .none]
  }
}
