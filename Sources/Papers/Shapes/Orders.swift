import Mentoring
import RussianOffice
import WordTemplates

/// The order that appoints curators and approves the list of pairs.
struct CuratorsOrder: PaperRecord {
  let sources: PaperSources

  private var pairs: [CuratorPairEntry] {
    sources.plan.curatorPairs.map { CuratorPairEntry(sources: sources, pair: $0) }
  }

  private var curators: [CuratorEntry] {
    let byCurator = Dictionary(grouping: sources.plan.curatorPairs, by: \.curator)
    return byCurator.sorted { $0.key < $1.key }.map {
      CuratorEntry(sources: sources, school: $0, recipients: $1.map(\.recipient))
    }
  }

  static let shape = RecordShape<CuratorsOrder>(
    RecordShape<CuratorsOrder>.common + [
      .list("pairs", ru: "пары: получатель и куратор", en: "pairs", CuratorPairEntry.shape) {
        $0.pairs
      },
      .list("curators", ru: "кураторы", en: "curators", CuratorEntry.shape) { $0.curators },
      .list("contracts", ru: "договоры", en: "contracts", PartnershipEntry.shape) {
        PartnershipEntry.list($0.sources)
      },
    ])
}

/// A curator and all whom they look after.
struct CuratorEntry: Sendable {
  let sources: PaperSources
  let school: School.ID
  let recipients: [School.ID]

  static let shape = RecordShape<CuratorEntry>(
    [
      .group("school", ru: "школа-куратор", en: "curator school", OrganisationEntry.shape) {
        $0.sources.organisation($0.school)
      },
      .group("person", ru: "руководитель-куратор", en: "the head who curates", PersonEntry.shape) {
        $0.sources.curatorPerson(of: $0.school)
      },
      .text("recipients", ru: "получатели через запятую", en: "recipients, by commas") { entry in
        entry.recipients.map { entry.sources.organisation($0).name }.joined(separator: ", ")
      },
      .text("recipientCount", ru: "число получателей", en: "number of recipients") {
        "\($0.recipients.count)"
      },
    ])
}

/// A recipient and its curator.
struct CuratorPairEntry: Sendable {
  let sources: PaperSources
  let pair: CuratorPair

  /// Topics in which the curator is strong and the recipient weak.
  private var topics: [String] {
    let swot = sources.programme.swot
    let weak = Set(
      swot.filter { $0.school == pair.recipient && $0.quadrant == .weakness }.map(\.topic))
    return swot.filter {
      $0.school == pair.curator && $0.quadrant == .strength && weak.contains($0.topic)
    }.map { sources.programme.topic($0.topic).name }
  }

  static let shape = RecordShape<CuratorPairEntry>(
    [
      .group("recipient", ru: "школа-получатель", en: "recipient", OrganisationEntry.shape) {
        $0.sources.organisation($0.pair.recipient)
      },
      .group("curator", ru: "школа-куратор", en: "curator school", OrganisationEntry.shape) {
        $0.sources.organisation($0.pair.curator)
      },
      .group("person", ru: "руководитель-куратор", en: "the head who curates", PersonEntry.shape) {
        $0.sources.curatorPerson(of: $0.pair.curator)
      },
      .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
        PaperWords.mode($0.pair.mode)
      },
      .text("topics", ru: "темы поддержки", en: "topics of support") { entry in
        entry.topics.isEmpty ? "общая поддержка" : entry.topics.joined(separator: "; ")
      },
    ])
}

extension PaperSources {
  /// The person of the table of curators.
  func curatorPerson(of school: School.ID) -> PersonEntry {
    let curator = programme.curators.first { $0.school == school }
    let position = office.representative(of: .init(school), .signs).flatMap {
      $0.person == curator?.person ? $0.position : nil
    }
    return person(curator?.person ?? "", position: position ?? "", school: school)
  }
}

/// Two schools that sign a contract.
struct PartnershipEntry: Sendable {
  let sources: PaperSources
  let partnership: Partnership

  static func list(_ sources: PaperSources) -> [PartnershipEntry] {
    sources.plan.partnerships.map { PartnershipEntry(sources: sources, partnership: $0) }
  }

  private var purposes: [String] {
    var kinds: [String] = []
    func add(_ kind: String) { if !kinds.contains(kind) { kinds.append(kind) } }
    for purpose in partnership.purposes {
      switch purpose {
      case .curating: add("кураторство")
      case .help(_, let topic):
        add("помощь по теме \(Quotation.quoted(sources.programme.topic(topic).name))")
      case .tandem: add("наставничество")
      }
    }
    return kinds
  }

  static let shape = RecordShape<PartnershipEntry>([
    .text("first", ru: "первая школа", en: "one school") {
      $0.sources.organisation($0.partnership.first).name
    },
    .text("second", ru: "вторая школа", en: "the other school") {
      $0.sources.organisation($0.partnership.second).name
    },
    .text("purposes", ru: "предмет: кураторство, помощь, наставничество", en: "what it is for") {
      $0.purposes.joined(separator: "; ")
    },
    .text("mode", ru: "очно или дистанционно", en: "in person or remotely, in Russian") {
      PaperWords.mode($0.partnership.mode)
    },
  ])
}

/// The order that approves the tandems.
struct TandemsOrder: PaperRecord {
  let sources: PaperSources

  private func tandems(_ isInSchool: Bool) -> [TandemEntry] {
    sources.plan.tandems.filter { sources.isInSchool($0) == isInSchool }
      .map { TandemEntry(sources: sources, tandem: $0) }
  }

  private static func count(_ number: Int, _ noun: CountedNoun) -> String { noun.text(number) }

  static let shape = RecordShape<TandemsOrder>(
    RecordShape<TandemsOrder>.common + [
      .list("inSchool", ru: "внутришкольные тандемы", en: "in-school tandems", TandemEntry.shape) {
        $0.tandems(true)
      },
      .list("network", ru: "сетевые тандемы", en: "network tandems", TandemEntry.shape) {
        $0.tandems(false)
      },
      .list("contracts", ru: "договоры", en: "contracts", PartnershipEntry.shape) {
        PartnershipEntry.list($0.sources)
      },
      .text("tandemCount", ru: "число тандемов словом", en: "number of tandems with the noun") {
        count($0.sources.plan.tandems.count, CountedNoun("тандем", "тандема", "тандемов"))
      },
      .text("mentorCount", ru: "число наставников", en: "number of mentors with the noun") {
        count(
          Set($0.sources.plan.tandems.map(\.mentor)).count,
          CountedNoun("наставник", "наставника", "наставников"))
      },
      .text("menteeCount", ru: "число наставляемых", en: "number of mentees with the noun") {
        count(
          Set($0.sources.plan.tandems.flatMap(\.mentees)).count,
          CountedNoun("наставляемый", "наставляемых", "наставляемых"))
      },
    ])
}
