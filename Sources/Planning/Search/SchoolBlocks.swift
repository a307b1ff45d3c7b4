import IntegerProgramming
import LagrangianBound
import Matching
import Mentoring

/// What each school receives, and from which partners, as blocks: constraints 1, 3, 8, 11 and 12 of
/// Docs/Formulation.md.
struct SchoolBlocks {
  private let formulation: Formulation
  private let variables: [VariableMeaning: Variable]

  /// What serves one client, by who offers it.
  private struct Client {
    /// By partner (-1: the school itself) and mentor, by deficit, the ways.
    var offers: [DirectedPair: [Int: [Int32]]] = [:]

    mutating func add(partner: Int, giver: Int, item: Int, _ way: Int32) {
      offers[DirectedPair(from: partner, to: giver), default: [:]][item, default: []].append(way)
    }
  }

  private enum ClientKey: Hashable, Comparable {
    case deficit(Int)
    case mentee(Int)
    case weakness(topic: Int, giver: Int)
    case curator(giver: Int)
  }

  /// - Parameter variables: by what they mean.
  init(_ formulation: Formulation, _ variables: [VariableMeaning: Variable]) {
    self.formulation = formulation
    self.variables = variables
  }

  /// By school, in their order; those that receive nothing and sign nothing have none.
  func blocks() -> [any Block] {
    let programme = formulation.candidates.programme
    var builders = programme.schools.indices.map { _ in SchoolBlock() }
    for school in programme.schools.indices { addPartners(of: school, &builders[school]) }
    addServes(&builders)
    addHelp(&builders)
    addCurators(&builders)
    return programme.schools.indices.compactMap { school in
      builders[school].block(limit: programme.contractLimit(of: programme.schools[school]))
    }
  }

  /// One school's block under construction.
  private struct SchoolBlock {
    var columns = BlockColumns()
    /// By other school, the position among the partners.
    var partners: [Int: Int] = [:]
    var contracts: [Int32] = []
    var clients: [ClientKey: Client] = [:]

    mutating func partner(_ school: Int) -> Int {
      if let known = partners[school] { return known }
      partners[school] = contracts.count
      contracts.append(-1)
      return contracts.count - 1
    }

    func block(limit: Int?) -> (any Block)? {
      if columns.variables.isEmpty { return nil }
      let clients = clients.sorted { $0.key < $1.key }.map { _, client in
        merged(client).map { offer in
          ChoiceBlock.Offer(
            partner: offer.partner, picks: offer.items.sorted { $0.key < $1.key }.map(\.value))
        }
      }
      return ChoiceBlock(
        columns: columns.variables, limit: limit, partners: contracts, clients: clients)
    }

    private func merged(_ client: Client) -> [(partner: Int, items: [Int: [Int32]])] {
      client.offers.sorted { $0.key < $1.key }.map { ($0.key.from, $0.value) }
    }
  }

  private func addPartners(of school: Int, _ builder: inout SchoolBlock) {
    for other in formulation.candidates.programme.schools.indices where other != school {
      let pair = SchoolPair(school, other)
      guard let variable = variables[.partner(pair.first, pair.second)],
        formulation.isOpen(variable)
      else { continue }
      let position = builder.partner(other)
      builder.contracts[position] = builder.columns.position(of: variable)
    }
  }

  private func addServes(_ builders: inout [SchoolBlock]) {
    let candidates = formulation.candidates
    let choices = formulation.choices
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = choices.serve[index] {
        add(choice.mentor, choice.deficit, variable, &builders)
      }
    }
    for (index, joins) in choices.joins.enumerated()
    where formulation.isOpen(choices.group[index]) {
      for join in joins {
        add(candidates.groups[index].mentor, join.deficit, join.variable, &builders)
      }
    }
  }

  /// A mentee who may have one mentor takes everything from the same one; else every deficit is a client
  /// of its own.
  private func add(
    _ mentor: Int, _ deficit: Int, _ variable: Variable, _ builders: inout [SchoolBlock]
  ) {
    guard formulation.isOpen(variable) else { return }
    let candidates = formulation.candidates
    let mentee = candidates.teacherOfDeficit[deficit]
    let hasOneMentor =
      candidates.programme.maxMentors(of: candidates.programme.teachers[mentee]) == 1
    let school = candidates.schoolOfTeacher[mentee]
    let giver = candidates.schoolOfTeacher[mentor]
    let partner = giver == school ? -1 : builders[school].partner(giver)
    let position = builders[school].columns.position(of: variable)
    builders[school].clients[
      hasOneMentor ? .mentee(mentee) : .deficit(deficit), default: Client()
    ].add(
      partner: partner, giver: hasOneMentor ? mentor : -1, item: deficit, position)
  }

  private func addHelp(_ builders: inout [SchoolBlock]) {
    let isOnce = formulation.candidates.programme.rules.help.perWeakness <= 1
    for (index, choice) in formulation.candidates.helpChoices.enumerated() {
      guard let variable = formulation.choices.help[index], formulation.isOpen(variable) else {
        continue
      }
      let partner = builders[choice.receiver].partner(choice.giver)
      let position = builders[choice.receiver].columns.position(of: variable)
      let key = ClientKey.weakness(topic: choice.topic, giver: isOnce ? -1 : choice.giver)
      builders[choice.receiver].clients[key, default: Client()]
        .add(partner: partner, giver: -1, item: choice.topic, position)
    }
  }

  private func addCurators(_ builders: inout [SchoolBlock]) {
    let isOnce = formulation.candidates.programme.rules.curators.perRecipient <= 1
    for (index, choice) in formulation.candidates.curatorChoices.enumerated() {
      guard let variable = formulation.choices.curate[index], formulation.isOpen(variable) else {
        continue
      }
      let partner = builders[choice.recipient].partner(choice.curator)
      let position = builders[choice.recipient].columns.position(of: variable)
      let key = ClientKey.curator(giver: isOnce ? -1 : choice.curator)
      builders[choice.recipient].clients[key, default: Client()]
        .add(partner: partner, giver: -1, item: 0, position)
    }
  }
}
