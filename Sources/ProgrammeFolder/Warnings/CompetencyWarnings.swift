import Mentoring

extension Warnings {
  /// A competency of which deficits exist that no other teacher's level meets.
  static func unmetDeficits(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    var best = BestLevels(programme)
    var unmet: [Competency.ID: (line: Int, count: Int)] = [:]
    for (deficit, line) in zip(sources.contents.deficits, sources.deficits) {
      let needed = deficit.levelNeeded + programme.rules.mentors.levelMargin
      let offered = best.level(for: deficit.competency, exceptOf: deficit.teacher)
      guard offered ?? .min < needed else { continue }
      let earlier = unmet[deficit.competency] ?? (line, 0)
      unmet[deficit.competency] = (earlier.line, earlier.count + 1)
    }
    for (competency, found) in unmet.sorted(by: { $0.value.line < $1.value.line }) {
      log.warning(
        sources.place(.deficits, found.line, "competency"),
        CompetencyWarning.unmet(CodeNames(programme).competency(competency), deficits: found.count))
    }
  }
}

/// The greatest effective levels on offer, as Docs/Formulation.md defines them.
private struct BestLevels {
  private typealias Offer = (teacher: Teacher.ID, level: Int)

  private let programme: Programme
  private let mentors: [Competency.ID: [MentorCompetency]]
  /// The best offer, and the best of anybody else.
  private var offers: [Competency.ID: (best: Offer?, other: Offer?)] = [:]

  init(_ programme: Programme) {
    self.programme = programme
    mentors = Dictionary(grouping: programme.mentors, by: \.competency)
  }

  mutating func level(for competency: Competency.ID, exceptOf teacher: Teacher.ID) -> Int? {
    let (best, other) = offers[competency] ?? best(for: competency)
    offers[competency] = (best, other)
    return best?.teacher == teacher ? other?.level : best?.level
  }

  private func best(for competency: Competency.ID) -> (Offer?, Offer?) {
    var levels: [Teacher.ID: Int] = [:]
    var steps = 0
    var current: Competency.ID? = competency
    while let above = current {
      for mentor in mentors[above] ?? [] {
        let level = mentor.level - programme.rules.mentors.discountPerStep * steps
        levels[mentor.teacher] = max(levels[mentor.teacher] ?? .min, level)
      }
      steps += 1
      current = programme.competency(above).parent
    }
    var best: Offer?
    var other: Offer?
    for (teacher, level) in levels {
      if level > best?.level ?? .min {
        (best, other) = ((teacher, level), best)
      } else if level > other?.level ?? .min {
        other = (teacher, level)
      }
    }
    return (best, other)
  }
}

enum CompetencyWarning: InputMessage {
  case unmet(LocalizedText, deficits: Int)

  var text: LocalizedText {
    switch self {
    case .unmet(let competency, let deficits):
      return LocalizedText(
        ru: "компетенцией \(competency.russian) на нужном уровне не владеет ни один другой "
          + "педагог; дефицитов без наставника: \(deficits)",
        en: "no other teacher has competency \(competency.english) at the level needed; "
          + "deficits without a mentor: \(deficits)")
    }
  }
}
