import Mentoring

// Tables that speak of schools.
extension FolderText {
  var schools: CSVText? {
    table(
      [
        "school", "name", "kind", "settlement", "latitude", "longitude", "locality", "pupils",
        "status", "recipient_load", "contract_limit", "contingent",
      ], contents.schools, required: true
    ) { school in
      [
        school.id.text, school.name, school.kind.rawValue, school.settlement,
        Cell.degrees(school.coordinates?.latitude), Cell.degrees(school.coordinates?.longitude),
        school.locality?.rawValue ?? "", Cell.number(school.pupils), school.status.rawValue,
        Cell.number(school.recipientLoad), Cell.number(school.contractLimit),
        Cell.percent(school.contingent),
      ]
    }
  }

  var curators: CSVText? {
    table(["school", "person", "capacity", "opening_cost", "willing"], contents.curators) {
      curator in
      [
        curator.school.text, curator.person, Cell.number(curator.capacity),
        Cell.number(curator.openingCost.value), Cell.yesNo(curator.willing),
      ]
    }
  }

  var topics: CSVText? {
    table(["topic", "name"], contents.topics) { [$0.id.text, $0.name] }
  }

  var swot: CSVText? {
    table(["school", "quadrant", "topic", "weight", "note"], contents.swot) { item in
      [
        item.school.text, item.quadrant.rawValue, item.topic.text, Cell.number(item.weight),
        item.note,
      ]
    }
  }

  var travel: CSVText? {
    table(["from", "to", "minutes", "kilometres", "seasons"], contents.travel) { row in
      let seasons = row.seasons.sorted().map(\.rawValue).joined(separator: ";")
      return [
        Cell.place(row.from), Cell.place(row.to), Cell.number(row.time?.value),
        Cell.kilometres(row.distance), row.seasons.count == Season.allCases.count ? "" : seasons,
      ]
    }
  }
}
