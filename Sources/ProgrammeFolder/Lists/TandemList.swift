import Mentoring

/// Puts the rows of a hand-made list together to tandems: a pair for each mentor and mentee, a group
/// for each mentor, competency and place.
struct TandemList {
  private enum Key: Hashable {
    case pair(Teacher.ID, Teacher.ID)
    case group(Teacher.ID, Competency.ID, School.ID?)
  }

  private var keys: [Key] = []
  private var items: [Key: [Tandem.Item]] = [:]

  mutating func add(_ entry: ListRow.Entry, of programme: Programme) {
    let competencies =
      entry.competency.map { [$0] }
      ?? programme.deficits.filter { $0.teacher == entry.mentee }.map(\.competency)
    for competency in competencies {
      let deficit = Deficit.ID(teacher: entry.mentee, competency: competency)
      guard let known = programme.deficitIndex[deficit].map({ programme.deficits[$0] }) else {
        continue
      }
      var key = Key.pair(entry.mentor, entry.mentee)
      var usual = MeetingMode.inPerson
      if let group = entry.group {
        key = .group(entry.mentor, group.competency ?? competency, group.place)
        if group.place == nil { usual = .remote }
      }
      if items[key] == nil { keys.append(key) }
      if items[key]?.contains(where: { $0.deficit == deficit }) != true {
        items[key, default: []].append(
          Tandem.Item(deficit: deficit, mode: entry.mode ?? usual, time: known.time, score: nil))
      }
    }
  }

  var tandems: [Tandem] {
    keys.map { key in
      let found = items[key] ?? []
      switch key {
      case .pair(let mentor, _): return Tandem(mentor: mentor, form: .pair, items: found)
      case .group(let mentor, let competency, let place):
        return Tandem(
          mentor: mentor,
          form: .group(
            competency: competency, place: place, time: found.map(\.time).max() ?? .zero),
          items: found)
      }
    }
  }
}
