import Contracts
import Mentoring

/// What two schools do together in a month, or on a day of it where that is known, as a calendar shows
/// it.
struct CalendarEntry: Hashable {
  struct Key: Hashable {
    let moment: Moment
    let kind: ContractEvent.Kind
    let giver: School.ID
    let receiver: School.ID
    let host: School.ID?
  }

  let key: Key
  /// How often they meet in the month, or on the day.
  var times: Int
  /// Who works on what; empty where nobody may know.
  var lines: [String]
  let schools: Set<School.ID>

  /// Everything that two schools do at one time, in one way and place, together: those who take the
  /// same road go together.
  static func entries(
    _ events: [ContractEvent], line: (ContractEvent) -> String?
  ) -> [CalendarEntry] {
    let groups = Dictionary(grouping: events) { event in
      // A seminar is one, however many contracts have it.
      let host = event.kind == .seminar ? event.host : nil
      return Key(
        moment: event.moment, kind: event.kind, giver: host ?? event.giver,
        receiver: host ?? event.receiver, host: event.host)
    }
    return groups.sorted { $0.key < $1.key }.map { key, events in
      let meetings = Dictionary(grouping: events) {
        [$0.mentor?.code ?? ""] + $0.mentees.map(\.code)
      }
      let isSeminar = key.kind == .seminar
      let lines = events.compactMap(line)
      return CalendarEntry(
        key: key, times: isSeminar ? 1 : meetings.values.map(\.count).max() ?? 1,
        lines: isSeminar ? Set(lines).sorted() : lines,
        schools: Set(events.flatMap { [$0.giver, $0.receiver] + [$0.host].compactMap { $0 } }))
    }
  }
}

extension CalendarEntry.Key: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Moment, String, School.ID, School.ID, String) {
    (moment, kind.rawValue, giver, receiver, host?.text ?? "")
  }
}
