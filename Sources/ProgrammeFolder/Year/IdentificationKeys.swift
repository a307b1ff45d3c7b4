import Mentoring
import YearRecords

extension IdentificationRules {
  mutating func read(_ section: inout YAMLSection) {
    year = section.value("year", .year)
    section.set(&years, "years", .whole(1...10, such: 3))
    section.set(&minParticipants, "min_participants", .whole(1...1_000_000, such: 5))
    section.set(&countsDoubtful, "counts_doubtful", .yesNo)
    section.set(&near, "near", .share)
    if section.node("stability") != nil { stability = section.list("stability", .share).sorted() }
    if section.node("aggregates") != nil { aggregates = section.list("aggregates", .text) }
    section.set(&trend, "trend", .share)
    section.set(&difference, "difference", .share)
    section.group("social") { social in
      for (code, _, node) in social.entries() {
        _ = social.node(code)
        guard let name = social.findings.value(node, social.path(code), .text) else { continue }
        otherIndicators.append(SocialIndicator(code: code, name: name))
      }
    }
    section.group("clusters") { clusters.read(&$0) }
    lowResults = ListRule(&section, "low_results", self)
    adverse = ListRule(&section, "adverse", self)
    let ids = [lowResults, adverse].compactMap { $0 }.flatMap(\.criteria).map(\.id)
    section.requireUnique(ids, adverse == nil ? "low_results" : "adverse")
  }
}

extension ClusterRules {
  fileprivate mutating func read(_ section: inout YAMLSection) {
    section.set(&minSize, "min_size", .whole(2...1000, such: 4))
    section.set(&most, "most", .whole(1...26, such: 6))
    section.group("weights") { weights in
      weights.set(&size, "size", .whole(0...1000, such: 1))
      weights.set(&locality, "locality", .whole(0...1000, such: 1))
      weights.set(&social, "social", .whole(0...1000, such: 1))
      if size + locality + social == 0 {
        weights.findings.report(weights.path, weights.own, RulesMessage.noWeight)
      }
    }
  }
}

extension ListRule {
  /// Nil where the key does not stand there, or is faulty (reported).
  fileprivate init?(_ top: inout YAMLSection, _ key: String, _ rules: IdentificationRules) {
    var found: ListRule?
    top.group(key) { section in
      var rule = ListRule(criteria: [])
      section.set(&rule.needed, "needed", .positive)
      section.items("criteria") { item in
        if let criterion = ListCriterion(&item, rules) { rule.criteria.append(criterion) }
      }
      let isBad = section.findings.badPaths.contains { $0.hasPrefix(section.path("criteria")) }
      if rule.criteria.isEmpty, !isBad {
        section.findings.report(
          section.path("criteria"), section.own, YearKeyMessage.noCriterion)
      } else if rule.needed > rule.criteria.count, !isBad {
        section.findings.report(
          section.path("needed"), section.node("needed"),
          YearKeyMessage.moreThanCriteria(rule.criteria.count))
      }
      found = rule
    }
    guard let found else { return nil }
    self = found
  }
}

extension ListCriterion {
  fileprivate init?(_ section: inout YAMLSection, _ rules: IdentificationRules) {
    let id = section.require("id", .code)
    let name = section.require("name", .text)
    let measure = section.require("measure", Notation<Measure>.word())
    let procedures = section.list("procedures", Notation<ResultRow.Procedure>.word())
    let subjects = section.list("subjects", .text)
    let social = section.list(
      "indicators", .code(among: rules.indicators.map(\.code)))
    let subjectsNeeded = section.value("subjects_needed", .positive)
    let indicatorsNeeded = section.value("indicators_needed", .positive)
    let yearsNeeded = section.value("years_needed", .positive) ?? 1
    let inARow = section.value("in_a_row", .yesNo) ?? false
    let minParticipants = section.value("min_participants", .positive)
    let isMust = section.value("must", .yesNo) ?? false
    if yearsNeeded > rules.years {
      section.findings.report(
        section.path("years_needed"), section.node("years_needed"),
        YearKeyMessage.moreYears(rules.years))
    }
    if let measure {
      section.checkNarrowing(
        isSocial: measure == .social, subjects.count,
        social.isEmpty ? rules.indicators.count : social.count,
        needed: measure == .social ? indicatorsNeeded : subjectsNeeded)
    }
    let limit = measure.flatMap { section.limit(isShare: $0.isShare) }
    if measure == .social, !procedures.isEmpty {
      section.findings.report(
        section.path("procedures"), section.node("procedures"), YearKeyMessage.noProcedures)
    } else if let measure, measure != .social, procedures.isEmpty {
      section.findings.report(section.path("procedures"), section.own, YearKeyMessage.procedures)
    }
    guard let id, let name, let measure, let limit else { return nil }
    self.init(
      id: id, name: name, measure: measure, procedures: procedures,
      subjects: measure == .social ? social : subjects, limit: limit,
      subjectsNeeded: (measure == .social ? indicatorsNeeded : subjectsNeeded) ?? 1,
      yearsNeeded: yearsNeeded, inARow: inARow, minParticipants: minParticipants, isMust: isMust)
  }
}

extension YAMLSection {
  /// Results are narrowed to subjects, conditions to indicators; no more are needed than there are.
  fileprivate mutating func checkNarrowing(
    isSocial: Bool, _ subjects: Int, _ indicators: Int, needed: Int?
  ) {
    for key in isSocial ? ["subjects", "subjects_needed"] : ["indicators", "indicators_needed"] {
      guard let node = node(key) else { continue }
      findings.report(path(key), node, YearKeyMessage.otherMeasure(isSocial: isSocial))
    }
    let key = isSocial ? "indicators" : "subjects"
    let count = isSocial ? indicators : subjects
    guard let needed, needed > count, isSocial || subjects > 0,
      !findings.badPaths.contains(path(key))
    else { return }
    let place = "\(key)_needed"
    findings.report(path(place), node(place), YearKeyMessage.moreThanNamed(count))
  }

  fileprivate mutating func limit(isShare: Bool) -> ListCriterion.Limit? {
    let notation: Notation<Int> =
      isShare ? Notation<Thousandths>.share.map(\.value) : .hundredths(upTo: 100)
    let (least, most) = (value("at_least", notation), value("at_most", notation))
    guard (node("at_least") == nil) != (node("at_most") == nil) else {
      findings.report(path, own, YearKeyMessage.oneLimit)
      return nil
    }
    if let limit = least ?? most, limit == 0 {
      findings.report(
        path(least == nil ? "at_most" : "at_least"), node(least == nil ? "at_most" : "at_least"),
        ValueMessage("0", .below(isShare ? "0.1%" : "0.01"), notation))
      return nil
    }
    return least.map { .atLeast($0) } ?? most.map { .atMost($0) }
  }
}

extension Notation where Value == String {
  /// One of several codes.
  static func code(among known: [String]) -> Self {
    let right = LocalizedText.alternatives(known)
    return Notation(noun: right, right: right, form: .code) { (text) throws(Misreading) in
      guard known.contains(text) else { throw .notOneOf }
      return text
    }
  }
}
