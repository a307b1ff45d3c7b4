import Mentoring

extension PlanSummary {
  /// Which schools sign a contract, and what for.
  func contracts(_ lines: inout SummaryLines) {
    guard plan.stated.contains(.partnerships) else { return }
    lines.heading(say("Договоры: ", "Contracts: ") + String(plan.partnerships.count))
    for contract in plan.partnerships {
      let remote = contract.mode == .remote ? " (\(phrasing.mode(.remote)))" : ""
      lines.add("\(school(contract.first)) — \(school(contract.second))\(remote)")
      let purposes = detail == .full ? listed(contract.purposes) : counted(contract.purposes)
      if !purposes.isEmpty { lines.add(purposes.joined(separator: "; "), indent: 4) }
    }
  }

  private func listed(_ purposes: [Partnership.Purpose]) -> [String] {
    var curating: [String] = []
    var help: [String] = []
    var tandems: [String] = []
    for purpose in purposes {
      switch purpose {
      case .curating(let recipient): curating.append("\(recipient)")
      case .help(let giver, let topic):
        help.append("\(giver) – \(phrasing.quoted(programme.topic(topic).name))")
      case .tandem(let mentor, let mentee): tandems.append(phrasing.joined(mentor, "→", mentee))
      }
    }
    return [
      (say("кураторство: ", "curating: "), curating), (say("помощь: ", "help: "), help),
      (say("тандемы: ", "tandems: "), tandems),
    ].filter { !$0.1.isEmpty }.map { $0.0 + $0.1.joined(separator: ", ") }
  }

  private func counted(_ purposes: [Partnership.Purpose]) -> [String] {
    var (curating, help, tandems) = (0, 0, 0)
    for purpose in purposes {
      switch purpose {
      case .curating: curating += 1
      case .help: help += 1
      case .tandem: tandems += 1
      }
    }
    var parts: [String] = []
    if curating > 0 { parts.append(say("кураторство", "curating")) }
    if help > 0 {
      parts.append(
        say("помощь по ", "help on ")
          + phrasing.count(help, ("теме", "темам", "темам"), ("topic", "topics")))
    }
    if tandems > 0 {
      parts.append(
        say("пар «наставник – наставляемый»: ", "mentor–mentee relations: ") + "\(tandems)")
    }
    return parts
  }

  /// Which school answers whose weakness, by topic.
  func help(_ lines: inout SummaryLines) {
    guard !plan.help.isEmpty else { return }
    lines.heading(
      say("Помощь школ друг другу по темам: ", "Help between schools by topic: ")
        + String(plan.help.count))
    let byTopic = Dictionary(grouping: plan.help, by: \.topic)
    for (topic, relations) in byTopic.sorted(by: { $0.key < $1.key }) {
      let pairs = relations.map { relation in
        phrasing.joined(relation.giver, "→", relation.receiver)
          + (relation.mode == .remote ? " (\(phrasing.mode(.remote)))" : "")
      }
      lines.add(
        "\(phrasing.quoted(programme.topic(topic).name)): \(pairs.joined(separator: ", "))")
    }
  }
}
