import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `curators[r]`: Σ_c curate[r,c] ≤ curators per recipient.
  mutating func requireCuratorsPerRecipient() {
    for (recipient, choices) in choicesByRecipient() {
      let sum = LinearExpression(sumOf: choices.compactMap { curate[$0] })
      require(
        .curators, .school(recipient), sum, atMost: rules.curators.perRecipient)
    }
  }

  /// `curator_capacity[c]`: Σ_r load × curate[r,c] ≤ capacity × use[c]; `curator_link[r,c]`:
  /// curate[r,c] ≤ use[c]; `curators_used`: min ≤ Σ_c use[c] ≤ max.
  mutating func requireCuratorCapacity() {
    let capacities = Dictionary(
      uniqueKeysWithValues: programme.curators.map {
        (programme.schoolIndex[$0.school]!, $0)
      })
    let isCounted = rules.curators.minUsed != nil || rules.curators.maxUsed != nil
    for (school, choices) in choicesByCurator() {
      guard let curator = capacities[school] else { continue }
      var load = LinearExpression()
      for choice in choices {
        let recipient = programme.schools[candidates.curatorChoices[choice].recipient]
        load.add(recipient.recipientLoad, curate[choice]!)
      }
      guard isCounted || curator.openingCost > .zero else {
        require(.curatorCapacity, .school(school), load, atMost: curator.capacity)
        continue
      }
      let use = any(
        of: choices.map { LinearExpression([.init(1, curate[$0]!)]) }, .use(school: school),
        .curatorLink)
      load -= use.scaled(by: curator.capacity)
      require(.curatorCapacity, .school(school), load, atMost: 0)
      uses.append((school, use))
      var unused = use
      unused -= LinearExpression(sumOf: choices.map { curate[$0]! })
      if choices.count > 1, isCounted {
        require(.curatorLink, .school(school), unused, atMost: 0)
      }
    }
    var used = LinearExpression()
    for use in uses { used += use.expression }
    if let most = rules.curators.maxUsed {
      require(.curatorsUsed, .none, part: .most, used, atMost: most)
    }
    if let least = rules.curators.minUsed, least > 0 {
      used.add(1, slack(.lacksCurators, lack: used, target: least, hard: .curatorsUsed))
      require(.curatorsUsed, .none, part: .least, used, atLeast: least)
    }
  }

  private func choicesByRecipient() -> [(Int, [Int])] {
    Dictionary(grouping: candidates.curatorChoices.indices) {
      candidates.curatorChoices[$0].recipient
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func choicesByCurator() -> [(Int, [Int])] {
    Dictionary(grouping: candidates.curatorChoices.indices) {
      candidates.curatorChoices[$0].curator
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
