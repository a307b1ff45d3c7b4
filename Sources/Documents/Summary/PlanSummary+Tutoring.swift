import Mentoring

extension PlanSummary {
  /// Tutors with their pupils, school by school, and pupils without one.
  func tutoring(_ lines: inout SummaryLines) {
    guard !programme.pupils.isEmpty || !plan.tutoring.isEmpty else { return }
    let tutors = Set(plan.tutoring.map(\.tutor))
    lines.heading(
      say("Тьюторы: ", "Tutors: ") + "\(tutors.count)"
        + say(", учеников ", ", pupils ") + "\(plan.tutoring.count)" + say(" из ", " of ")
        + "\(programme.pupils.count)")
    if !plan.tutoring.isEmpty {
      let remote = plan.tutoring.count { $0.mode == .remote }
      let kept = plan.tutoring.count { assignment in
        programme.earlierTutor(of: programme.pupil(assignment.pupil)) == assignment.tutor
      }
      lines.add(
        [
          say("список поддержки", "support list") + "\u{A0}\(count(.support))",
          say("вновь зачисленных", "newly enrolled") + "\u{A0}\(count(.new))",
          say("с прежним тьютором", "with the tutor of last year") + "\u{A0}\(kept)",
          say("дистанционно", "remote") + "\u{A0}\(remote)",
        ].joined(separator: ", "))
    }
    let bySchool = Dictionary(grouping: plan.tutoring) { programme.school(of: $0.tutor).id }
    for (id, assignments) in bySchool.sorted(by: { $0.key < $1.key }) {
      lines.add(school(id))
      let byTutor = Dictionary(grouping: assignments, by: \.tutor).sorted { $0.key < $1.key }
      if detail == .full {
        for (tutor, own) in byTutor { lines.add(line(tutor, own), indent: 4) }
      } else {
        lines.add(byTutor.map { line($0.key, $0.value) }.joined(separator: "; "), indent: 4)
      }
    }
    openPupils(&lines)
  }

  private func count(_ list: Pupil.List) -> String {
    let tutored = plan.tutoring.count { programme.pupil($0.pupil).list == list }
    let all = programme.pupils.count { $0.list == list }
    return "\(tutored)\u{A0}\(say("из", "of"))\u{A0}\(all)"
  }

  private func line(_ tutor: Teacher.ID, _ own: [TutorAssignment]) -> String {
    let pupils = own.map { assignment in
      let pupil = programme.pupil(assignment.pupil)
      let grade = "\(pupil.grade)\u{A0}\(say("кл.", "gr."))"
      let isHome = programme.school(of: tutor).id == pupil.school
      return "\(pupil.id)\u{A0}(\(grade)\(isHome ? "" : ",\u{A0}\(pupil.school)"))"
    }
    return "\(tutor) → " + pupils.joined(separator: ", ")
  }

  private func openPupils(_ lines: inout SummaryLines) {
    guard let open = plan.openPupils, !open.isEmpty else { return }
    lines.add(say("Без тьютора: ", "Without a tutor: ") + "\(open.count)")
    let byReason = Dictionary(grouping: open) { $0.words[phrasing.language] }
    let order = OpenPupil.Code.allCases
    let inOrder = byReason.sorted {
      (order.firstIndex(of: $0.value[0].code)!, $0.key)
        < (order.firstIndex(of: $1.value[0].code)!, $1.key)
    }
    for (reason, open) in inOrder {
      lines.add(
        "\(phrasing.sentence(reason)): " + open.map(\.pupil.text).joined(separator: ", "), indent: 2
      )
    }
  }
}
