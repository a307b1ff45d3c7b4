import Mentoring

/// How well two schools suit each other, in thousandths: the terms of section 3.
extension Facts {
  /// How far a giver's strength meets a receiver's weakness on one topic.
  func topicFit(_ giver: Int, _ receiver: Int, _ topic: Int) -> Int {
    let strength = analysis.weight(.strength, giver, topic)
    let weakness = analysis.weight(.weakness, receiver, topic)
    guard strength > 0, weakness > 0 else { return 0 }
    func both(_ quadrant: SWOTItem.Quadrant) -> Int {
      analysis.weight(quadrant, giver, topic) + analysis.weight(quadrant, receiver, topic)
    }
    let match = roundedQuotient(1000 * min(strength, weakness), weakness)
    let raised = match + rules.quality.opportunityRaise.value * both(.opportunity)
    return min(1000, max(0, raised - rules.quality.threatFall.value * both(.threat)))
  }

  /// The fit over all weaknesses of the receiver, by weight.
  func fit(_ giver: Int, _ receiver: Int) -> Int {
    let weaknesses = analysis.weaknesses(of: receiver)
    let sum = weaknesses.values.reduce(0, +)
    guard sum > 0 else { return 500 }
    let met = weaknesses.reduce(0) { $0 + $1.value * topicFit(giver, receiver, $1.key) }
    return roundedQuotient(met, sum)
  }

  /// Likeness of context: size, locality, kind, contingent, in equal parts.
  func likeness(_ one: Int, _ other: Int) -> Int {
    let (left, right) = (programme.schools[one], programme.schools[other])
    var size = 500
    if let few = left.pupils, let many = right.pupils, max(few, many) > 0 {
      size = roundedQuotient(1000 * min(few, many), max(few, many))
    }
    var locality = 500
    if let here = left.locality, let there = right.locality {
      locality = here == there ? 1000 : 0
    }
    let kind = left.kind == right.kind ? 1000 : 0
    var contingent = 500
    if let share = left.contingent, let otherShare = right.contingent {
      contingent = 1000 - abs(share.value - otherShare.value)
    }
    return roundedQuotient(size + locality + kind + contingent, 4)
  }
}
