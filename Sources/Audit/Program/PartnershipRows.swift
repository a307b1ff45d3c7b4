import Mentoring

/// Constraint 12.
extension ProgramWriter {
  mutating func requireContracts() {
    var contracts: [Int: [Sum]] = [:]
    for (pair, links) in partnershipLinks.sorted(by: { $0.key < $1.key }) {
      let codes = [school(pair.from), school(pair.to)]
      let partner = any(of: links, "partner", codes, by: "partner_link")
      partnerships.append(partner)
      contracts[pair.from, default: []].append(partner)
      contracts[pair.to, default: []].append(partner)
    }
    for (school, signed) in contracts.sorted(by: { $0.key < $1.key }) {
      guard let limit = facts.contractLimits[school], signed.count > limit else { continue }
      require("contracts", [self.school(school)], signed.total, atMost: limit)
    }
  }

  /// Whatever needs a contract, by pair of schools: curating, help, and for each deficit all that
  /// mentors of the other school could do for it.
  private var partnershipLinks: [Link: [Sum]] {
    var links: [Link: [Sum]] = [:]
    for (offer, sum) in curating {
      links[Link(offer.curator, offer.recipient).unordered, default: []].append(sum)
    }
    for (offer, sum) in help {
      links[Link(offer.giver, offer.receiver).unordered, default: []].append(sum)
    }
    for deficit in services.indices {
      let here = home(ofDeficit: deficit)
      let bySchool = Dictionary(grouping: services[deficit]) { home(of: $0.mentor) }
      for (there, services) in bySchool where there != here {
        links[Link(here, there).unordered, default: []].append(services.map(\.sum).total)
      }
    }
    return links
  }
}
