import Mentoring

extension PlanSummary {
  /// Tandems by the mentors' schools.
  func tandems(_ lines: inout SummaryLines) {
    let count = plan.tandems.count
    lines.heading(say("Тандемы: ", "Tandems: ") + String(count))
    if count == 0 { return }
    lines.add(phrasing.sentence(kinds(plan.tandems)))
    lines.add(phrasing.sentence(people(plan.tandems)))
    if detail == .brief { lines.add(legend) }
    let bySchool = Dictionary(grouping: plan.tandems) { programme.school(of: $0.mentor).id }
    for (id, own) in bySchool.sorted(by: { $0.key < $1.key }) {
      lines.add("\(school(id)): \(tandemCount(own))")
      switch detail {
      case .brief:
        lines.add("\(kinds(own)); \(people(own))", indent: 4)
        lines.add(codes(own, of: id), indent: 4)
      case .full: list(own, of: id, &lines)
      }
    }
  }

  private func tandemCount(_ tandems: [Tandem]) -> String {
    phrasing.count(tandems.count, ("тандем", "тандема", "тандемов"), ("tandem", "tandems"))
  }

  private func kinds(_ tandems: [Tandem]) -> String {
    let groups = tandems.filter(\.isGroup).count
    let network = tandems.filter(isNetwork).count
    let remote = tandems.filter { $0.items.allSatisfy { $0.mode == .remote } }.count
    return [
      (say("пар", "pairs"), tandems.count - groups), (say("групп", "groups"), groups),
      (say("внутри школы", "in-school"), tandems.count - network),
      (say("сетевых", "network"), network), (say("дистанционных", "remote"), remote),
    ].filter { $0.1 > 0 }.map { "\($0.0)\u{A0}\($0.1)" }.joined(separator: ", ")
  }

  private func people(_ tandems: [Tandem]) -> String {
    let mentors = Set(tandems.map(\.mentor)).count
    let mentees = Set(tandems.flatMap(\.mentees)).count
    let deficits = Set(tandems.flatMap { $0.items.map(\.deficit) }).count
    let time = tandems.reduce(Minutes.zero) { $0 + $1.mentorTime }
    return [
      say("наставников", "mentors") + "\u{A0}\(mentors)",
      say("наставляемых", "mentees") + "\u{A0}\(mentees)",
      say("дефицитов", "deficits") + "\u{A0}\(deficits)",
      say("работы наставников ", "mentors' work ") + phrasing.hours(time),
    ].joined(separator: ", ")
  }

  /// How to read `codes`.
  private var legend: String {
    let school = say("в скобках школа, если другая", "with the school where it is another")
    let group = say("; в [ ] — группа", "; in [ ] a group")
    return say("Ниже: наставник → наставляемые, ", "Below: mentor → mentees, ") + school
      + (plan.tandems.contains(where: \.isGroup) ? group : "")
  }

  /// Who works with whom, mentor by mentor.
  private func codes(_ tandems: [Tandem], of home: School.ID) -> String {
    Dictionary(grouping: tandems, by: \.mentor).sorted { $0.key < $1.key }.map { mentor, own in
      let pairs = own.filter { !$0.isGroup }.flatMap { $0.mentees.map { named($0, home) } }
      let groups = own.filter(\.isGroup).map { group in
        "[\(group.mentees.map { named($0, home) }.joined(separator: ", "))]"
      }
      return "\(mentor)\u{A0}→\u{A0}" + (pairs + groups).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// A mentee, with the school where it is not the mentor's.
  private func named(_ mentee: Teacher.ID, _ home: School.ID) -> String {
    let own = programme.school(of: mentee).id
    return own == home ? "\(mentee)" : "\(mentee)\u{A0}(\(own))"
  }

  private func isNetwork(_ tandem: Tandem) -> Bool {
    let home = programme.school(of: tandem.mentor).id
    return tandem.mentees.contains { programme.school(of: $0).id != home }
  }

  private func list(_ tandems: [Tandem], of home: School.ID, _ lines: inout SummaryLines) {
    let pairs = tandems.filter { !$0.isGroup }
    let sections: [(String, [Tandem])] = [
      (say("внутри школы", "in-school"), pairs.filter { !isNetwork($0) }),
      (say("с другими школами", "with other schools"), pairs.filter(isNetwork)),
      (say("группы", "groups"), tandems.filter(\.isGroup)),
    ]
    for (title, tandems) in sections where !tandems.isEmpty {
      lines.add(title, indent: 2)
      for tandem in tandems { lines.add(line(tandem, home), indent: 4) }
    }
  }

  private func line(_ tandem: Tandem, _ home: School.ID) -> String {
    let mentees = tandem.mentees.map { named($0, home) }.joined(separator: ", ")
    switch tandem.form {
    case .pair: return "\(tandem.mentor) → \(mentees): \(work(tandem.items))"
    case .group(let topic, let place, let time):
      let venue =
        place.map { say("место: ", "place: ") + "\($0)" } ?? phrasing.mode(.remote)
      return
        "\(tandem.mentor) → \(mentees): \(competency(topic)) (\(phrasing.hours(time)), \(venue))"
    }
  }

  private func work(_ items: [Tandem.Item]) -> String {
    items.map { item in
      let mode = item.mode == .remote ? ", " + phrasing.mode(.remote) : ""
      return "\(competency(item.deficit.competency)) (\(phrasing.hours(item.time))\(mode))"
    }.joined(separator: ", ")
  }
}
