import Mentoring

enum SchoolColumn: String, TableColumn {
  case school, name, kind, settlement, latitude, longitude, locality, pupils, status
  case recipientLoad = "recipient_load"
  case contractLimit = "contract_limit"
  case contingent

  static let table = Table.schools
  static let required: Set<Self> = [.school, .name, .kind]
  static let key: Set<Self> = [.school]
}

extension School {
  init(row: inout TableRow<SchoolColumn>) {
    let id: ID? = row.read(.school, .id())
    let name = row.read(.name, .text)
    let kind: Kind? = row.read(.kind, .word())
    let settlement = row.read(.settlement, .text)
    let coordinates = Coordinates(row: &row)
    if settlement == nil, !row.isGiven(.latitude), !row.isGiven(.longitude) {
      row.report(.settlement, SchoolMessage.nowhere)
    }
    self.init(
      id: id ?? "", name: name ?? "", kind: kind ?? .secondary, settlement: settlement ?? "",
      coordinates: coordinates,
      locality: row.read(.locality, .word()),
      pupils: row.read(.pupils, .whole(0...1_000_000, such: 240)),
      status: row.read(.status, .word()) ?? .ordinary,
      recipientLoad: row.read(.recipientLoad, .whole(1...1_000_000, such: 1)) ?? 1,
      contractLimit: row.read(.contractLimit, .whole(0...1_000_000, such: 3)),
      contingent: row.read(.contingent, .percentage))
  }
}

extension Coordinates {
  /// Nil where the row gives none, or half of them (reported).
  fileprivate init?(row: inout TableRow<SchoolColumn>) {
    let latitude = row.read(.latitude, .degrees(upTo: 90))
    let longitude = row.read(.longitude, .degrees(upTo: 180))
    switch (row.isGiven(.latitude), row.isGiven(.longitude)) {
    case (true, false): row.report(.longitude, SchoolMessage.halfCoordinates)
    case (false, true): row.report(.latitude, SchoolMessage.halfCoordinates)
    default: break
    }
    guard let latitude, let longitude else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }
}

enum SchoolMessage: InputMessage {
  case nowhere, halfCoordinates

  var text: LocalizedText {
    switch self {
    case .nowhere:
      LocalizedText(
        ru: "неизвестно, где школа; напишите населённый пункт или широту и долготу",
        en: "nothing says where the school is; write its settlement, or latitude and longitude")
    case .halfCoordinates:
      LocalizedText(
        ru: "широта и долгота нужны вместе; напишите вторую или уберите первую",
        en: "latitude and longitude go together; write this one too, or neither")
    }
  }
}
