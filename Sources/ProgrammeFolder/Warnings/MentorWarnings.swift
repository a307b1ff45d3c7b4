import Mentoring

extension Warnings {
  /// Competencies on offer of which, and below which, nobody has a deficit: each once, with the mentors
  /// who offer it; and mentors of whom nobody needs anything.
  static func uselessMentors(_ programme: Programme, _ sources: Sources, _ log: IssueLog) {
    let needed = neededCompetencies(programme)
    var offers: [Competency.ID: (line: Int, mentors: [Teacher.ID])] = [:]
    var first: [Teacher.ID: Int] = [:]
    var isNeeded: Set<Teacher.ID> = []
    for (mentor, line) in zip(sources.contents.mentors, sources.mentors) {
      first[mentor.teacher] = first[mentor.teacher] ?? line
      if needed.contains(mentor.competency) {
        isNeeded.insert(mentor.teacher)
      } else {
        offers[mentor.competency, default: (line, [])].mentors.append(mentor.teacher)
      }
    }
    for (competency, offer) in offers.sorted(by: { $0.value.line < $1.value.line }) {
      log.warning(
        sources.place(.mentors, offer.line, "competency"),
        MentorWarning.notNeeded(
          CodeNames(programme).competency(competency), mentors: offer.mentors.map(\.text)))
    }
    let useless = first.filter { !isNeeded.contains($0.key) }.sorted { $0.value < $1.value }
    guard let line = useless.first?.value else { return }
    log.warning(
      sources.place(.mentors, line, "teacher"), MentorWarning.useless(useless.map(\.key.text)))
  }

  /// Of which, or below which, somebody has a deficit.
  private static func neededCompetencies(_ programme: Programme) -> Set<Competency.ID> {
    var needed: Set<Competency.ID> = []
    for competency in Set(programme.deficits.map(\.competency)) {
      var current: Competency.ID? = competency
      while let above = current, needed.insert(above).inserted {
        current = programme.competency(above).parent
      }
    }
    return needed
  }
}

enum MentorWarning: InputMessage {
  case notNeeded(LocalizedText, mentors: [String])
  /// All of them.
  case useless([String])

  var text: LocalizedText {
    switch self {
    case .notNeeded(let competency, let mentors):
      let list = Warnings.codes(mentors)
      return LocalizedText(
        ru: "компетенция \(competency.russian) никому не нужна: ни у кого нет дефицита ни "
          + "этой компетенции, ни более частной; предлагают: \(list.russian)",
        en: "nobody needs competency \(competency.english): no teacher has a deficit "
          + "of it or of one below it; offered by \(list.english)")
    case .useless(let codes):
      let list = Warnings.codes(codes)
      return LocalizedText(
        ru: "наставники, которые с такими компетенциями никому не нужны (\(codes.count)): "
          + "\(list.russian)",
        en: "mentors of whom nobody needs any competency (\(codes.count)): \(list.english)")
    }
  }
}
