import Mentoring

/// A plan as flat tables for other systems; Docs/Plan.md describes the columns.
public struct PlanTables {
  private let plan: Plan
  private let programme: Programme

  public init(_ plan: Plan, of programme: Programme) {
    self.plan = plan.inKeyOrder()
    self.programme = programme
  }

  /// `curator_pairs.csv`: a row for each curator pair.
  public func writeCuratorPairs(to output: inout some TextOutputStream) {
    CSVRow(["recipient", "recipient_name", "curator", "curator_name", "mode", "score"]).write(
      to: &output)
    for pair in plan.curatorPairs {
      CSVRow([
        pair.recipient.text, programme.school(pair.recipient).name, pair.curator.text,
        programme.school(pair.curator).name, pair.mode.rawValue, score(pair.score),
      ]).write(to: &output)
    }
  }

  /// `tandems.csv`: a row for each deficit that a tandem works on.
  public func writeTandems(to output: inout some TextOutputStream) {
    CSVRow([
      "tandem", "mentor", "mentor_school", "mentee", "mentee_school", "form", "place", "mode",
      "competency", "competency_name", "hours", "points", "score", "relation",
    ]).write(to: &output)
    for tandem in plan.tandems {
      for item in tandem.items { CSVRow(cells(tandem, item)).write(to: &output) }
    }
  }

  /// `tutoring.csv`: a row for each pupil with a tutor.
  public func writeTutoring(to output: inout some TextOutputStream) {
    CSVRow([
      "pupil", "pupil_school", "grade", "list", "tutor", "tutor_school", "mode", "hours", "score",
    ]).write(to: &output)
    for assignment in plan.tutoring {
      let pupil = programme.pupil(assignment.pupil)
      CSVRow([
        pupil.id.text, pupil.school.text, "\(pupil.grade)", pupil.list.rawValue,
        assignment.tutor.text, programme.school(of: assignment.tutor).id.text,
        assignment.mode.rawValue, "\(ExactNumber.hours(assignment.time))",
        score(assignment.score),
      ]).write(to: &output)
    }
  }

  private func cells(_ tandem: Tandem, _ item: Tandem.Item) -> [String] {
    let home = programme.school(of: tandem.mentor).id
    let school = programme.school(of: item.deficit.teacher).id
    return [
      tandem.code, tandem.mentor.text, home.text, item.deficit.teacher.text, school.text,
      tandem.isGroup ? "group" : "pair", place(tandem, item, menteeSchool: school),
      item.mode.rawValue, item.deficit.competency.text,
      programme.competency(item.deficit.competency).name,
      "\(ExactNumber.hours(item.time))", String(programme.deficit(item.deficit).points.value),
      score(item.score), home == school ? "in_school" : "network",
    ]
  }

  /// Where the work happens: a group's place, in a pair the mentee's school; empty where remote.
  private func place(_ tandem: Tandem, _ item: Tandem.Item, menteeSchool: School.ID) -> String {
    switch tandem.form {
    case .group(_, let place, _): place?.text ?? ""
    case .pair: item.mode == .remote ? "" : menteeSchool.text
    }
  }

  private func score(_ score: Score?) -> String { score.map { String($0.total.value) } ?? "" }
}

extension Tandem {
  /// A name that stays the same as long as the tandem does: `T001>T007` for a pair,
  /// `T001>C03@S02` for a group at a school, `T001>C03@remote` for a remote one.
  public var code: String {
    switch form {
    case .pair: "\(mentor)>\(mentees.first?.text ?? "")"
    case .group(let competency, let place, _):
      "\(mentor)>\(competency)@\(place?.text ?? "remote")"
    }
  }
}
