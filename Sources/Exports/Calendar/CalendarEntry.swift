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

  var schools: Set<School.ID> { Set([key.giver, key.receiver] + (key.host.map { [$0] } ?? [])) }

  /// Everything that two schools do at one time, in one way and place, together: those who take the
  /// same road go together.
  static func entries(
    _ events: [ContractEvent], line: (ContractEvent) -> String?
  ) -> [CalendarEntry] {
    let groups = Dictionary(grouping: events) {
      Key(
        moment: $0.moment, kind: $0.kind, giver: $0.giver, receiver: $0.receiver, host: $0.host)
    }
    return groups.sorted { $0.key < $1.key }.map { key, events in
      let meetings = Dictionary(grouping: events) {
        [$0.mentor?.code ?? ""] + $0.mentees.map(\.code)
      }
      return CalendarEntry(
        key: key, times: meetings.values.map(\.count).max() ?? 1,
        lines: events.compactMap(line))
    }
  }
}

extension CalendarEntry.Key: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: (Moment, String, School.ID, School.ID, String) {
    (moment, kind.rawValue, giver, receiver, host?.text ?? "")
  }
}
