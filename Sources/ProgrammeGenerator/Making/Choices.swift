import Mentoring

/// Makes up wishes, estimates and decisions about persons who could work together.
struct Choices {
  let counts: ChoiceCounts

  func add(to contents: inout ProgrammeContents, seed: UInt64) {
    // Listing who knows whom is the one step that takes more than linear time.
    guard counts != ChoiceCounts() else { return }
    var dice = Dice(seed: seed, stream: "choices")
    var open = Acquaintances(contents: contents).all
    dice.shuffle(&open)
    var taken: Set<Teacher.ID> = []
    // Nobody stands in two of these rows, so that no wish contradicts a decision.
    func take(_ count: Int, where fits: (Acquaintance) -> Bool) -> [Acquaintance] {
      var found: [Acquaintance] = []
      for pair in open where found.count < count {
        if taken.contains(pair.mentor.id) || taken.contains(pair.mentee.id) || !fits(pair) {
          continue
        }
        taken.insert(pair.mentor.id)
        taken.insert(pair.mentee.id)
        found.append(pair)
      }
      return found
    }
    let pinned = take(counts.pinnedTandems) { $0.mentor.school == $0.mentee.school }
    let forbidden = take(counts.forbiddenTandems) { _ in true }
    contents.decisions += pinned.map { decision(.pinned, $0, "работают вместе с прошлого года") }
    contents.decisions += forbidden.map { decision(.forbidden, $0, "близкие родственники") }
    for pair in take(counts.prefers, where: { _ in true }) {
      let isMenteeWish = dice.chance(600)
      contents.wishes.append(
        Wish(
          who: .teacher(isMenteeWish ? pair.mentee.id : pair.mentor.id),
          whom: .teacher(isMenteeWish ? pair.mentor.id : pair.mentee.id), kind: .prefers))
    }
    for pair in take(counts.refuses, where: { $0.mentor.school != $0.mentee.school }) {
      contents.wishes.append(
        Wish(who: .teacher(pair.mentee.id), whom: .teacher(pair.mentor.id), kind: .refuses))
    }
    contents.estimates += take(counts.estimates) { _ in true }.map { pair in
      estimate(pair, dice: &dice)
    }.sorted { ($0.mentor, $0.deficit) < ($1.mentor, $1.deficit) }
  }

  private func decision(
    _ kind: Decision.Kind, _ pair: Acquaintance, _ reason: String
  ) -> Decision {
    Decision(
      kind: kind,
      subject: .tandem(
        mentor: pair.mentor.id, mentee: pair.mentee.id,
        competency: kind == .pinned ? pair.deficit.competency : nil),
      reason: reason)
  }

  private func estimate(_ pair: Acquaintance, dice: inout Dice) -> Estimate {
    let shorter = Minutes(max(120, pair.deficit.time.value - dice.number(in: 1...4) * 30))
    let quality = Thousandths(dice.number(in: 55...95) * 10)
    return switch dice.below(3) {
    case 0: Estimate(mentor: pair.mentor.id, deficit: pair.deficit.id, time: shorter)
    case 1: Estimate(mentor: pair.mentor.id, deficit: pair.deficit.id, quality: quality)
    default:
      Estimate(
        mentor: pair.mentor.id, deficit: pair.deficit.id, time: shorter, quality: quality)
    }
  }
}
