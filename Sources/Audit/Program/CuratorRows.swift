import Mentoring

/// Constraints 1 and 2.
extension ProgramWriter {
  mutating func requireCurators() {
    let byRecipient = Dictionary(grouping: curating) { $0.offer.recipient }
    for (recipient, pairs) in byRecipient.sorted(by: { $0.key < $1.key }) {
      require(
        "curators", [school(recipient)], pairs.map(\.sum).total,
        atMost: rules.curators.perRecipient)
    }
    let byCurator = Dictionary(grouping: curating) { $0.offer.curator }
    for (curator, pairs) in byCurator.sorted(by: { $0.key < $1.key }) {
      requireCapacity(of: curator, pairs)
    }
    requireNumberOfCurators()
  }

  private mutating func requireCapacity(
    of curator: Int, _ pairs: [(offer: Offers.Curating, sum: Sum)]
  ) {
    let (row, code) = (facts.curators[curator]!, [school(curator)])
    var load = Sum.zero
    for pair in pairs {
      load.add(pair.sum, times: facts.programme.schools[pair.offer.recipient].recipientLoad)
    }
    let isBounded = rules.curators.minUsed != nil || rules.curators.maxUsed != nil
    guard isBounded || row.openingCost.value > 0 else {
      require("curator_capacity", code, load, atMost: row.capacity)
      return
    }
    let use = any(of: pairs.map(\.sum), "use", code, by: "curator_link")
    curatorsInUse[curator] = use
    require("curator_capacity", code, load - row.capacity * use, atMost: 0)
    if isBounded, pairs.count > 1 {
      require("curators_used", code, use - pairs.map(\.sum).total, atMost: 0)
    }
  }

  private mutating func requireNumberOfCurators() {
    let used = curatorsInUse.sorted { $0.key < $1.key }.map(\.value).total
    if let most = rules.curators.maxUsed { require("curators_used", [], used, atMost: most) }
    if let least = rules.curators.minUsed, least > 0 {
      let lacking = variable("lacksCurators", [], upTo: 0)
      require("curators_used", [], used + lacking, atLeast: least)
    }
  }
}
