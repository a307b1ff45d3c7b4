import Mentoring

/// A general competency with the special ones below it.
struct CompetencyArea {
  let code: String
  let name: String
  let block: Competency.Block
  let subject: String?
  let parent: String?
  let specials: [Skill]

  init(
    _ code: String, _ name: String, _ block: Competency.Block, subject: String? = nil,
    under parent: String? = nil, _ specials: [Skill]
  ) {
    self.code = code
    self.name = name
    self.block = block
    self.subject = subject
    self.parent = parent
    self.specials = specials
  }

  /// The general competency first, then the special ones.
  var competencies: [Competency] {
    let general = Competency(
      id: Competency.ID(code), name: name, block: block, subject: subject,
      parent: parent.map { Competency.ID($0) })
    return [general]
      + specials.map { special in
        Competency(
          id: Competency.ID(special.code), name: special.name, block: block, subject: subject,
          parent: general.id, groupTime: special.groupHours.map { Minutes($0 * 60) },
          remote: special.remote)
      }
  }
}

/// A special competency.
struct Skill {
  let code: String
  let name: String
  /// Length of a group's work; nil: no groups.
  let groupHours: Int?
  let remote: Bool
  /// How often it is found missing.
  let need: Int

  init(
    _ code: String, _ name: String, group: Int? = nil, remote: Bool = true, need: Int = 2
  ) {
    self.code = code
    self.name = name
    groupHours = group
    self.remote = remote
    self.need = need
  }
}
