import Mentoring

/// The competencies from which deficits and mentors' strengths are drawn.
struct CompetencyPool {
  let competencies: [Competency]
  private let byPosition: [String: Choice<Competency.ID>]
  private let general: Choice<Competency.ID>
  private let bySubject: [String: Choice<Competency.ID>]
  private let areaOfCompetency: [Competency.ID: Competency.ID]

  /// - Parameter without: competencies left out.
  init(_ areas: [CompetencyArea], without scarce: Set<Competency.ID> = []) {
    competencies = areas.flatMap(\.competencies)
    var common: [(Competency.ID, Int)] = []
    var psychological: [(Competency.ID, Int)] = []
    var special: [String: [(Competency.ID, Int)]] = [:]
    var parents: [Competency.ID: Competency.ID] = [:]
    for area in areas {
      for item in area.specials {
        let id = Competency.ID(item.code)
        parents[id] = Competency.ID(area.code)
        guard !scarce.contains(id) else { continue }
        if let subject = area.subject {
          special[subject, default: []].append((id, item.need))
        } else {
          common.append((id, item.need))
          let isCare = area.block == .psychologicalPedagogical || area.block == .communication
          psychological.append((id, isCare ? item.need * 6 : item.need))
        }
      }
    }
    general = Choice(common)
    bySubject = special.mapValues { Choice($0) }
    areaOfCompetency = parents
    let care = Choice(psychological)
    byPosition = ["педагог-психолог": care, "социальный педагог": care, "учитель-логопед": care]
  }

  /// A special competency for a person.
  ///
  /// - Parameter subject: how often it is of the person's own subject, in thousandths.
  func draw(for teacher: Teacher, subject: Int, dice: inout Dice) -> Competency.ID {
    if dice.chance(subject), let own = teacher.subjects.compactMap({ bySubject[$0] }).first {
      return dice.pick(own)
    }
    return dice.pick(byPosition[teacher.position] ?? general)
  }

  /// The more general competency above a special one.
  func area(of special: Competency.ID) -> Competency.ID { areaOfCompetency[special] ?? special }
}
