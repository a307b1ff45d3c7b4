import Mentoring
import Yams

extension ScenarioReader {
  /// `schools`: `remove`, `change`, `add`.
  mutating func readSchools(_ section: inout YAMLSection) {
    for (text, node) in codes(&section, "remove") {
      if let school = school(text, node, section.path("remove")) { make(.removeSchool(school.id)) }
    }
    for entry in entries(&section, "change") {
      guard var school = school(entry.code, entry.node, entry.section.path) else { continue }
      var keys = entry.section
      school.read(&keys)
      keys.finish()
      make(.putSchool(school))
    }
    for entry in entries(&section, "add") {
      var keys = entry.section
      guard isNew(entry.code, among: contents.schools.map(\.id.text), entry, in: .schools),
        let name = keys.require("name", Notation<String>.text),
        let kind = keys.require("kind", Notation<School.Kind>.word()),
        let settlement = keys.require("settlement", Notation<String>.text)
      else { continue }
      var school = School(id: .init(entry.code), name: name, kind: kind, settlement: settlement)
      school.read(&keys)
      keys.finish()
      make(.putSchool(school))
    }
  }

  /// `curators`: `remove`, `change`, `add`, by the curator's school.
  mutating func readCurators(_ section: inout YAMLSection) {
    for (text, node) in codes(&section, "remove") {
      if let curator = curator(text, node, section.path("remove")) {
        make(.removeCurator(curator.school))
      }
    }
    for entry in entries(&section, "change") {
      guard var curator = curator(entry.code, entry.node, entry.section.path) else { continue }
      var keys = entry.section
      curator.read(&keys)
      keys.finish()
      make(.putCurator(curator))
    }
    for entry in entries(&section, "add") {
      var keys = entry.section
      guard isNew(entry.code, among: contents.curators.map(\.school.text), entry, in: .curators),
        let school = school(entry.code, entry.node, entry.section.path),
        let person = keys.require("person", Notation<String>.code),
        let capacity = keys.require("capacity", .whole(0...1_000_000, such: 2))
      else { continue }
      var curator = Curator(school: school.id, person: person, capacity: capacity)
      curator.read(&keys)
      keys.finish()
      make(.putCurator(curator))
    }
  }

  func school(_ text: String, _ node: Node?, _ path: String) -> School? {
    find(text, at: node, path, in: .schools, among: contents.schools, \.id)
  }

  private func curator(_ text: String, _ node: Node?, _ path: String) -> Curator? {
    find(text, at: node, path, in: .curators, among: contents.curators, \.school)
  }

  /// `roads`: a list of ways, each closed or with other minutes and kilometres.
  mutating func readRoads(_ top: inout YAMLSection) {
    for item in items(&top, "roads") {
      var keys = item
      var minutes: Minutes?
      var distance: Hectometres?
      keys.set(&minutes, "minutes", orNull: .travelMinutes)
      keys.set(&distance, "kilometres", orNull: .kilometres(upTo: 100_000))
      let closed = seasons(&keys, "closed")
      let open = seasons(&keys, "seasons")
      let from = keys.require("from", Notation<String>.text)
      var to: String?
      keys.set(&to, "to", orNull: .text)
      let (fromNode, toNode) = (keys.node("from"), keys.node("to"))
      keys.finish()
      guard let from, let start = place(from, fromNode, keys.path("from")) else { continue }
      var end: Place?
      if let to {
        guard let place = place(to, toNode, keys.path("to")) else { continue }
        end = place
      }
      switch (minutes, distance, closed) {
      case (nil, nil, let closed?):
        make(.way(from: start, to: end, leg: nil, seasons: closed))
      case (let time?, let distance?, nil):
        make(
          .way(
            from: start, to: end, leg: Leg(time: time, distance: distance),
            seasons: open ?? Set(Season.allCases)))
      default: findings.report(keys.path, keys.own, ScenarioMessage.road)
      }
    }
  }

  /// A list of seasons, or `yes` for all of them; nil where the key does not stand here.
  private func seasons(_ keys: inout YAMLSection, _ key: String) -> Set<Season>? {
    guard let node = keys.node(key), !YAMLSection.isNull(node) else { return nil }
    if node.string == "yes" { return Set(Season.allCases) }
    return findings.list(node, keys.path(key), Notation<Season>.word()).map { Set($0) }
  }

  private func place(_ text: String, _ node: Node?, _ path: String) -> Place? {
    if contents.schools.contains(where: { $0.id.text == text }) { return .school(.init(text)) }
    if contents.schools.contains(where: { $0.settlement == text }) { return .settlement(text) }
    findings.report(
      path, node,
      ScenarioMessage.unknown(
        text, in: .schools, known: contents.schools.flatMap { [$0.id.text, $0.settlement] }))
    return nil
  }
}

extension School {
  /// The columns of `schools.csv` that are written.
  fileprivate mutating func read(_ keys: inout YAMLSection) {
    keys.set(&name, "name", .text)
    keys.set(&kind, "kind", .word())
    keys.set(&settlement, "settlement", .text)
    keys.set(&locality, "locality", orNull: .word())
    keys.set(&pupils, "pupils", orNull: .whole(0...1_000_000, such: 240))
    keys.set(&status, "status", .word())
    keys.set(&recipientLoad, "recipient_load", .whole(1...1_000_000, such: 1))
    keys.set(&contractLimit, "contract_limit", orNull: .whole(0...1_000_000, such: 3))
    var latitude = coordinates?.latitude
    var longitude = coordinates?.longitude
    keys.set(&latitude, "latitude", orNull: .degrees(upTo: 90))
    keys.set(&longitude, "longitude", orNull: .degrees(upTo: 180))
    coordinates = latitude.flatMap { north in
      longitude.map { Coordinates(latitude: north, longitude: $0) }
    }
  }
}

extension Curator {
  fileprivate mutating func read(_ keys: inout YAMLSection) {
    keys.set(&person, "person", .code)
    keys.set(&capacity, "capacity", .whole(0...1_000_000, such: 2))
    keys.set(&openingCost, "opening_cost", .roubles)
    keys.set(&willing, "willing", .yesNo)
  }
}
