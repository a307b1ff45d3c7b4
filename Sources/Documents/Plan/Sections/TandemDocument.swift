import Foundation
import Mentoring

/// A tandem in `plan.json`; competency, place and hours are a group's alone.
struct TandemDocument: Encodable {
  enum Form: String, CaseIterable { case pair, group }

  let mentor: String
  let form: Form
  let competency: String?
  /// nil in a pair and in a remote group; there it is written as null.
  let place: String?
  let hours: Decimal?
  let items: [TandemItemDocument]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case mentor, form, competency, place, hours, items
  }

  init(_ tandem: Tandem) {
    mentor = tandem.mentor.text
    items = tandem.items.map(TandemItemDocument.init)
    switch tandem.form {
    case .pair: (form, competency, place, hours) = (.pair, nil, nil, nil)
    case .group(let competency, let place, let time):
      form = .group
      self.competency = competency.text
      self.place = place?.text
      hours = ExactNumber.hours(time)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(mentor, forKey: .mentor)
    try fields.encode(form.rawValue, forKey: .form)
    try fields.encode(items, forKey: .items)
    guard form == .group else { return }
    try fields.encode(competency, forKey: .competency)
    try fields.encode(place, forKey: .place)
    try fields.encode(hours, forKey: .hours)
  }
}

extension TandemDocument {
  static func read(_ node: JSONNode, of programme: Programme) -> Tandem? {
    guard let fields = JSONFields(node, CodingKeys.self) else { return nil }
    let mentor = fields.required(.mentor) { $0.teacher(of: programme) }
    let form = fields.optional(.form, default: Form.pair) { $0.word() }
    guard let form else { return nil }
    let kind = form == .group ? group(fields, mentor, programme) : pair(fields)
    let items = fields.required(.items) {
      $0.list { TandemItemDocument.read($0, of: kind, mentor: mentor, programme) }
    }
    guard let mentor, let items else { return nil }
    return Tandem(mentor: mentor, form: kind, items: items)
  }

  /// A group's fields in a pair are findings, never dropped silently.
  private static func pair(_ fields: JSONFields<CodingKeys>) -> Tandem.Form {
    for key in [CodingKeys.competency, .place, .hours] {
      fields[key]?.fault(.onlyInGroups)
    }
    return .pair
  }

  /// Without a place a group meets at the mentor's school; `null` means that it is remote.
  private static func group(
    _ fields: JSONFields<CodingKeys>, _ mentor: Teacher.ID?, _ programme: Programme
  ) -> Tandem.Form {
    let competency = fields.required(.competency) { $0.competency(of: programme) }
    let home = mentor.map { programme.teacher($0).school }
    let place =
      fields.isNull(.place) ? nil : fields[.place].map { $0.school(of: programme) } ?? home
    let usual = competency.flatMap { programme.competency($0).groupTime }
    let time = fields[.hours].map { $0.hours() } ?? usual
    if let competency, time == nil, fields[.hours] == nil {
      fields.fault(.noGroupHours(competency), at: .hours)
    }
    return .group(competency: competency ?? "", place: place, time: time ?? .zero)
  }
}
