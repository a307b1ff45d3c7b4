import Mentoring
import RussianOffice
import WordTemplates

/// The order that appoints tutors of pupils.
struct TutorsOrder: PaperRecord {
  let sources: PaperSources

  /// By school of the tutor, tutor and pupil.
  private var assignments: [TutorAssignmentEntry] {
    let entries = sources.plan.tutoring.map {
      TutorAssignmentEntry(sources: sources, assignment: $0)
    }
    return entries.sorted { $0.order < $1.order }
  }

  private var open: [PupilEntry] {
    let pupils = (sources.plan.openPupils ?? []).map { sources.programme.pupil($0.pupil) }
    return pupils.sorted { ($0.school, $0.id) < ($1.school, $1.id) }
      .map { PupilEntry(sources: sources, pupil: $0) }
  }

  static let shape = RecordShape<TutorsOrder>(
    RecordShape<TutorsOrder>.common + [
      .list(
        "assignments", ru: "тьюторы и ученики", en: "tutors and pupils", TutorAssignmentEntry.shape
      ) { $0.assignments },
      .list("open", ru: "ученики без тьютора", en: "pupils without a tutor", PupilEntry.shape) {
        $0.open
      },
      .text("tutorCount", ru: "число тьюторов", en: "number of tutors with the noun") {
        CountedNoun("тьютор", "тьютора", "тьюторов")
          .text(Set($0.sources.plan.tutoring.map(\.tutor)).count)
      },
      .text("pupilCount", ru: "число учеников", en: "number of pupils with the noun") {
        CountedNoun("ученик", "ученика", "учеников").text($0.sources.plan.tutoring.count)
      },
    ])
}

/// A pupil and the tutor.
struct TutorAssignmentEntry: Sendable {
  let sources: PaperSources
  let assignment: TutorAssignment

  fileprivate var order: (School.ID, Teacher.ID, Pupil.ID) {
    (sources.programme.school(of: assignment.tutor).id, assignment.tutor, assignment.pupil)
  }

  static let shape = RecordShape<TutorAssignmentEntry>([
    .group("tutor", ru: "тьютор", en: "tutor", PersonEntry.shape) {
      $0.sources.person($0.assignment.tutor)
    },
    .group("pupil", ru: "ученик", en: "pupil", PupilEntry.shape) {
      PupilEntry(sources: $0.sources, pupil: $0.sources.programme.pupil($0.assignment.pupil))
    },
    .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
      PaperWords.mode($0.assignment.mode)
    },
    .text("hours", ru: "часов за период", en: "hours in the period") {
      PaperWords.number($0.assignment.time)
    },
  ])
}

/// A pupil as papers name one: by name where the table of people has it, else by code.
struct PupilEntry: Sendable {
  let sources: PaperSources
  let pupil: Pupil

  static let shape = RecordShape<PupilEntry>([
    .text("code", ru: "код", en: "code") { $0.pupil.id.text },
    .text("name", ru: "имя, если оно есть в таблице people, иначе код", en: "name, else code") {
      $0.sources.person($0.pupil.id.text).person?.name ?? $0.pupil.id.text
    },
    .text("grade", ru: "класс", en: "grade") { "\($0.pupil.grade)" },
    .text("school", ru: "школа", en: "school") { $0.sources.organisation($0.pupil.school).name },
    .text("list", ru: "список: поддержка, вновь зачислен", en: "list, in Russian") {
      $0.pupil.list.words.russian
    },
  ])
}
