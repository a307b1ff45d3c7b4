import Mentoring

/// Makes up the SWOT items that are not given.
struct Analysis {
  let topics: [Topic]
  let items: SWOTItems
  let isRecipient: (School) -> Bool

  /// Given and made-up items, in the order of schools; nobody is strong and weak on one topic.
  func swot(of schools: [School], known: [SWOTItem], seed: UInt64) -> [SWOTItem] {
    var dice = Dice(seed: seed, stream: "swot")
    let given = Dictionary(grouping: known, by: \.school)
    return schools.flatMap { school in
      self.swot(of: school, known: given[school.id] ?? [], dice: &dice)
    }
  }

  private func swot(of school: School, known: [SWOTItem], dice: inout Dice) -> [SWOTItem] {
    let isPartner = school.kind == .partner
    let wanted: [(SWOTItem.Quadrant, Int)] = [
      (
        .strength,
        dice.number(in: items.strengths) + (school.status == .leader || isPartner ? 1 : 0)
      ),
      (
        .weakness, isPartner ? 0 : dice.number(in: items.weaknesses) + (isRecipient(school) ? 1 : 0)
      ),
      (.opportunity, dice.number(in: items.opportunities)),
      (.threat, dice.number(in: items.threats)),
    ]
    var inner = Set(
      known.filter { $0.quadrant == .strength || $0.quadrant == .weakness }.map(\.topic))
    var found = known
    for (quadrant, count) in wanted {
      let isInner = quadrant == .strength || quadrant == .weakness
      let given = known.filter { $0.quadrant == quadrant }
      var open = topics.map(\.id).filter { topic in
        isInner ? !inner.contains(topic) : !given.contains { $0.topic == topic }
      }
      dice.shuffle(&open)
      for topic in open.prefix(max(0, count - given.count)) {
        if isInner { inner.insert(topic) }
        let weight = isInner ? dice.number(in: 3...10) : dice.number(in: 1...5)
        found.append(
          SWOTItem(school: school.id, quadrant: quadrant, topic: topic, weight: weight))
      }
    }
    return found
  }
}
