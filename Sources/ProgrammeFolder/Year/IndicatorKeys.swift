import Mentoring
import Yams
import YearRecords

extension ProgrammeIndicator {
  /// Nil where a key is faulty (reported).
  init?(_ section: inout YAMLSection) {
    let id = section.require("id", .code)
    let name = section.require("name", .text)
    let numerator = section.quota("numerator", isRequired: true)
    let denominator = section.quota("denominator")
    let schools = section.value("schools", Notation<Schools>.word()) ?? .all
    let better = section.value("better", Notation<Better>.word()) ?? .high
    let comparisons = section.oneOrList("compare", Notation<Comparison>.word())
    var targets: [Target] = []
    section.group("targets") { keys in
      for (year, yearNode, node) in keys.entries() {
        _ = keys.node(year)
        let year = keys.findings.value(yearNode, keys.path, Notation<Int>.year)
        let value = keys.findings.value(node, keys.path("\(year ?? 0)"), Notation<Int>.amount)
        if let year, let value { targets.append(Target(year: year, value: value)) }
      }
    }
    guard let id, let name, let numerator else { return nil }
    self.init(
      id: id, name: name, numerator: numerator, denominator: denominator, schools: schools,
      better: better, targets: targets.sorted { $0.year < $1.year }, comparisons: comparisons)
  }
}

extension YAMLSection {
  /// A word, or a list of words.
  fileprivate mutating func oneOrList<Value: Hashable>(
    _ key: String, _ notation: Notation<Value>
  ) -> [Value] {
    if let node = node(key), node.sequence != nil { return list(key, notation) }
    return value(key, notation).map { [$0] } ?? []
  }

  /// What is counted: a word of the vocabulary, or a section with the word and what narrows it down.
  fileprivate mutating func quota(_ key: String, isRequired: Bool = false) -> Quota? {
    guard let node = node(key), !Self.isNull(node) else {
      if isRequired { _ = require(key, Notation<Count>.word()) }
      return nil
    }
    guard node.mapping != nil else {
      guard let count = findings.value(node, path(key), Notation<Count>.word()) else { return nil }
      if count == .reported { findings.report(path(key), node, YearKeyMessage.onlyReported) }
      return Quota(count)
    }
    var quota: Quota?
    group(key) { section in
      let count = section.require("count", Notation<Count>.word())
      let procedures = section.list("procedures", Notation<ResultRow.Procedure>.word())
      let subjects = section.list("subjects", .text)
      let measure = section.value("measure", .code)
      guard let count else { return }
      if (count == .reported) != (measure != nil) {
        section.findings.report(
          section.path("measure"), section.node("measure") ?? section.own,
          YearKeyMessage.onlyReported)
      }
      if !count.isOfResults, !procedures.isEmpty || !subjects.isEmpty {
        section.findings.report(section.path, section.own, YearKeyMessage.onlyResults)
      }
      quota = Quota(count, procedures: procedures, subjects: subjects, measure: measure)
    }
    return quota
  }
}

extension Notation where Value == Int {
  /// A share as `80%`, or a number as `3.65`; in thousandths.
  fileprivate static var amount: Self {
    Notation(
      noun: LocalizedText(ru: "доля или число", en: "a share or a number"),
      right: LocalizedText(
        ru: "долю (например 80%) или число (например 3.65)",
        en: "a share (such as 80%) or a number (such as 3.65)")
    ) { (text) throws(Misreading) in
      text.hasSuffix("%")
        ? try Notation<Thousandths>.share.read(text).value
        : try Notation<Int>.thousandths(upTo: 1_000_000).read(text)
    }
  }
}
