/// What one school receives: it chooses partners up to a limit, and each of its clients takes the best
/// that a chosen partner, or nobody else's partner but the school itself, offers.
///
/// With profits of 0 or more this is the facility location problem with a limit on the number of open
/// facilities; its value is submodular in the set of partners, which bounds the search. Source: Cornuéjols,
/// Fisher, Nemhauser, "Location of bank accounts to optimize float", Management Science 23 (1977),
/// doi:10.1287/mnsc.23.8.789.
public struct ChoiceBlock: Block {
  /// One way to serve a client, by one partner: of each of its picks the most profitable variable, where
  /// it brings anything.
  public struct Offer: Sendable {
    /// Position of the partner; -1: the school itself.
    public var partner: Int
    /// Alternatives, as positions among the block's columns.
    public var picks: [[Int32]]

    public init(partner: Int, picks: [[Int32]]) {
      self.partner = partner
      self.picks = picks
    }
  }

  public let columns: [Int32]
  /// Partners at most; nil: any number.
  let limit: Int?
  /// By partner, the variable of the contract; -1: none.
  let partners: [Int32]
  /// Offers of a client lie one after another, as do the picks of an offer and the ways of a pick.
  let clientStarts: [Int]
  let offerPartners: [Int]
  let offerStarts: [Int]
  let pickStarts: [Int]
  let ways: [Int32]

  /// - Parameters:
  ///   - partners: by partner, the variable that is 1 where it is chosen, as a position among the
  ///     columns; -1: it has none.
  ///   - clients: by client, its offers, of which at most one is taken.
  public init(columns: [Int32], limit: Int?, partners: [Int32], clients: [[Offer]]) {
    self.columns = columns
    self.limit = limit
    self.partners = partners
    var clientStarts = [0]
    var offerPartners: [Int] = []
    var offerStarts = [0]
    var pickStarts = [0]
    var ways: [Int32] = []
    for offers in clients {
      for offer in offers {
        offerPartners.append(offer.partner)
        for pick in offer.picks {
          ways += pick
          pickStarts.append(ways.count)
        }
        offerStarts.append(pickStarts.count - 1)
      }
      clientStarts.append(offerPartners.count)
    }
    self.clientStarts = clientStarts
    self.offerPartners = offerPartners
    self.offerStarts = offerStarts
    self.pickStarts = pickStarts
    self.ways = ways
  }

  public func maximize(
    _ profits: UnsafeBufferPointer<Int>, _ chosen: UnsafeMutableBufferPointer<UInt8>,
    _ workspace: Workspace
  ) -> Int {
    let clients = clientStarts.count - 1
    // By client and partner the best offer's worth; by client what the school itself offers.
    var worth = [Int](repeating: 0, count: clients * partners.count)
    var bestOffer = [Int32](repeating: -1, count: clients * partners.count)
    var own = [Int](repeating: 0, count: clients)
    var ownOffer = [Int32](repeating: -1, count: clients)
    for client in 0..<clients {
      for offer in clientStarts[client]..<clientStarts[client + 1] {
        let value = self.worth(of: offer, profits)
        let partner = offerPartners[offer]
        if partner < 0 {
          if value > own[client] {
            own[client] = value
            ownOffer[client] = Int32(offer)
          }
        } else if value > worth[client * partners.count + partner] {
          worth[client * partners.count + partner] = value
          bestOffer[client * partners.count + partner] = Int32(offer)
        }
      }
    }
    let rewards = partners.map { $0 < 0 ? 0 : profits[Int($0)] }
    var search = PartnerSearch(
      limit: limit ?? partners.count, rewards: rewards, worth: worth, own: own)
    let bound = search.run()
    var isChosen = [Bool](repeating: false, count: partners.count)
    for partner in search.best { isChosen[partner] = true }
    for partner in search.best where partners[partner] >= 0 { chosen[Int(partners[partner])] = 1 }
    for client in 0..<clients {
      var best = (value: own[client], offer: ownOffer[client])
      for partner in search.best {
        let position = client * partners.count + partner
        if worth[position] > best.value { best = (worth[position], bestOffer[position]) }
      }
      if best.offer >= 0 { take(Int(best.offer), profits, chosen) }
    }
    return bound
  }

  private func worth(of offer: Int, _ profits: UnsafeBufferPointer<Int>) -> Int {
    var sum = 0
    for pick in offerStarts[offer]..<offerStarts[offer + 1] {
      var best = 0
      for way in pickStarts[pick]..<pickStarts[pick + 1] {
        best = max(best, profits[Int(ways[way])])
      }
      sum += best
    }
    return sum
  }

  private func take(
    _ offer: Int, _ profits: UnsafeBufferPointer<Int>,
    _ chosen: UnsafeMutableBufferPointer<UInt8>
  ) {
    for pick in offerStarts[offer]..<offerStarts[offer + 1] {
      var best: (profit: Int, way: Int32) = (0, -1)
      for way in pickStarts[pick]..<pickStarts[pick + 1] where profits[Int(ways[way])] > best.profit
      {
        best = (profits[Int(ways[way])], ways[way])
      }
      if best.way >= 0 { chosen[Int(best.way)] = 1 }
    }
  }
}
