import Mentoring
import Yams
import YearRecords

// The keys of `programme.yaml` around the plan, as Docs/DataFolder.md lists them.

extension YearRules {
  init(_ top: inout YAMLSection) {
    self.init()
    top.group("identification") { section in
      var rules = IdentificationRules()
      rules.read(&section)
      identification = rules
    }
    top.group("diagnostics") { diagnostics.read(&$0) }
    if let node = top.node("swot"), !YAMLSection.isNull(node) {
      top.findings.items(node, "swot") { section in
        if let rule = SWOTRule(&section) { swot.append(rule) }
      }
      top.requireUnique(swot.map(\.id), "swot")
    }
    if let node = top.node("indicators"), !YAMLSection.isNull(node) {
      top.findings.items(node, "indicators") { section in
        if let indicator = ProgrammeIndicator(&section) { indicators.append(indicator) }
      }
      top.requireUnique(indicators.map(\.id), "indicators")
    }
    top.group("monitoring") { section in
      section.set(&monitoring.period, "period", .word())
      section.set(&monitoring.signWithin, "sign_within", .whole(0...1000, such: 30))
      section.set(&monitoring.visitEvery, "visit_every", .whole(1...1000, such: 60))
      section.set(&monitoring.behind, "behind", .share)
    }
    top.group("calendar") { calendar = CalendarRules(&$0) }
  }
}

extension YAMLSection {
  /// Reads the keys under a key that need not stand there; without it nothing is read, and no default
  /// is noted.
  mutating func group(_ key: String, _ read: (inout YAMLSection) -> Void) {
    guard let node = node(key), !Self.isNull(node),
      var section = findings.section(node, path(key))
    else { return }
    read(&section)
    section.finish()
  }

  /// What a key says; nil where it does not stand here, or is faulty (reported).
  mutating func value<Value>(_ key: String, _ notation: Notation<Value>) -> Value? {
    guard let node = node(key), !Self.isNull(node) else { return nil }
    return findings.value(node, path(key), notation)
  }

  /// The values of a list; none where the key does not stand here.
  mutating func list<Value: Hashable>(_ key: String, _ notation: Notation<Value>) -> [Value] {
    guard let node = node(key), !Self.isNull(node) else { return [] }
    return findings.list(node, path(key), notation) ?? []
  }

  /// Sections of a list of mappings.
  mutating func items(_ key: String, _ read: (inout YAMLSection) -> Void) {
    guard let node = node(key), !Self.isNull(node) else { return }
    findings.items(node, path(key), read)
  }

  /// Reports codes that stand twice in a list of mappings.
  mutating func requireUnique(_ codes: [String], _ key: String) {
    var seen: Set<String> = []
    for code in codes where !seen.insert(code).inserted {
      findings.report(path(key), node(key), KeysMessage.repeated(code))
    }
  }
}

extension YAMLFindings {
  /// Reads each mapping of a list.
  func items(_ node: Node, _ path: String, _ read: (inout YAMLSection) -> Void) {
    guard let sequence = node.sequence else {
      report(
        path, node, KeysMessage.notAList(right: LocalizedText(ru: "{id: …}", en: "{id: …}")))
      return
    }
    for (number, item) in sequence.enumerated() {
      guard var section = section(item, "\(path)[\(number)]") else { continue }
      read(&section)
      section.finish()
    }
  }
}

enum YearKeyMessage: InputMessage {
  case oneLimit, oneCondition, noCriterion, procedures, noProcedures
  case moreThanCriteria(Int)
  case levelsRise, onlyReported, onlyResults
  case otherMeasure(isSocial: Bool)
  case moreThanNamed(Int)
  case moreYears(Int)

  var text: LocalizedText {
    switch self {
    case .oneLimit:
      LocalizedText(
        ru: "нужен один порог: at_least (не меньше) или at_most (не больше)",
        en: "write one threshold: at_least or at_most")
    case .oneCondition:
      LocalizedText(
        ru: "нужно одно условие: below_cluster, above_cluster, has, lacks, young, experienced, "
          + "loaded или social",
        en: "write one condition: below_cluster, above_cluster, has, lacks, young, experienced, "
          + "loaded or social")
    case .noCriterion:
      LocalizedText(
        ru: "критериев нет; напишите хотя бы один", en: "there is no criterion; write at least one")
    case .procedures:
      LocalizedText(
        ru: "назовите процедуры: procedures: [vpr, oge, ege]",
        en: "name the procedures: procedures: [vpr, oge, ege]")
    case .noProcedures:
      LocalizedText(
        ru: "у социальных долей процедур не бывает; уберите ключ",
        en: "social shares have no procedures; remove the key")
    case .moreThanCriteria(let count):
      LocalizedText(
        ru: "критериев только \(count); напишите число не больше",
        en: "there are only \(count) criteria; write no more than that")
    case .otherMeasure(isSocial: true):
      LocalizedText(
        ru: "у социальных долей предметов не бывает; напишите indicators и indicators_needed",
        en: "social shares have no subjects; write indicators and indicators_needed")
    case .otherMeasure(isSocial: false):
      LocalizedText(
        ru: "у результатов нет социальных долей; напишите subjects и subjects_needed",
        en: "results have no social shares; write subjects and subjects_needed")
    case .moreThanNamed(let count):
      LocalizedText(
        ru: "из них названо только \(count); напишите число не больше",
        en: "there are only \(count) of them; write no more than that")
    case .levelsRise:
      LocalizedText(
        ru: "пороги должны расти вместе с уровнями, например {1: 20%, 2: 40%}",
        en: "shares must rise with the levels, such as {1: 20%, 2: 40%}")
    case .onlyReported:
      LocalizedText(
        ru: "measure бывает только у reported", en: "only reported has a measure, and needs one")
    case .onlyResults:
      LocalizedText(
        ru: "procedures и subjects бывают только у результатов (participants…, mean)",
        en: "procedures and subjects belong to results alone (participants…, mean)")
    case .moreYears(let years):
      LocalizedText(
        ru: "рассматривается лет: \(years) (ключ years); напишите число не больше",
        en: "only \(years) years are looked at (years); write no more than that")
    }
  }
}
