import BoundProofs
import Documents
import Foundation
import Mentoring
import ProofChecking
import TandemService

/// A proof document given by the user.
struct ProofFile {
  let path: String
  let language: Language

  private var name: String { URL(fileURLWithPath: path).lastPathComponent }

  func read() throws(CommandFailure) -> ProofDocument {
    let data = try PlanDocumentFile(path: path).read(language, upTo: ProofJSON.maximumSize)
    do {
      return try ProofJSON.decode(data)
    } catch {
      let word = LocalizedText(ru: "ошибка", en: "error")
      let place = place(of: error)
      throw CommandFailure(
        .input,
        ["\(name)\(place.isEmpty ? "" : ":" + place): \(word[language]): \(text(error)[language])"])
    }
  }

  private func place(of fault: ProofJSONFault) -> String {
    if case .malformed(let place) = fault { place } else { "" }
  }

  private func text(_ fault: ProofJSONFault) -> LocalizedText {
    switch fault {
    case .tooLarge:
      LocalizedText(
        ru: "документ больше \(ProofJSON.maximumSize >> 20) МБ",
        en: "the document is larger than \(ProofJSON.maximumSize >> 20) MB")
    case .malformed:
      LocalizedText(
        ru: "это не доказательство, какое пишет tandem prove",
        en: "this is no proof as tandem prove writes it")
    case .version(let version):
      LocalizedText(
        ru: "версия \(version) неизвестна; здесь читают версию \(ProofDocument.currentVersion)",
        en: "version \(version) is not known; version \(ProofDocument.currentVersion) is read here")
    }
  }
}

/// What the check of a proof found, in plain words.
struct ProofAuditText {
  let audit: ProofAudit
  let language: Language

  static let notLookedAt = LocalizedText(
    ru: "Доказательство не проверялось: сначала исправьте нарушения.",
    en: "The proof was not looked at: mend the violations first.")

  var lines: [String] {
    [heading[language]]
      + TextTable(
        rows: audit.findings.map { finding in
          [
            GoalWords.stage(finding.stage)[language], String(finding.value),
            verdict(finding)[language],
          ]
        }, leftColumns: [0, 2]
      ).lines
  }

  /// What was refused, each in a line.
  var violations: [String] {
    audit.findings.compactMap { finding -> String? in
      let stage = GoalWords.stage(finding.stage)
      if case .refuting(let bound) = finding.verdict {
        return LocalizedText(
          ru:
            "Цель «\(stage[.russian])»: в плане \(finding.stageValue), но доказано, что лучше \(bound) не бывает.",
          en:
            "The goal \"\(stage[.english])\": the plan says \(finding.stageValue), and nothing better than \(bound) exists."
        )[language]
      }
      guard case .refused(let refusal) = finding.verdict else { return nil }
      return LocalizedText(
        ru: "Доказательство цели «\(stage[.russian])» не принято: \(text(refusal)[.russian]).",
        en: "The proof of the goal \"\(stage[.english])\" is refused: \(text(refusal)[.english]).")[
          language]
    }
      + audit.findings.compactMap { finding -> String? in
        guard finding.isOverstated, let claimed = finding.claimed else { return nil }
        let stage = GoalWords.stage(finding.stage)
        return LocalizedText(
          ru:
            "Цель «\(stage[.russian])»: в плане названа проверенная граница \(claimed), а доказательство её не даёт.",
          en:
            "The goal \"\(stage[.english])\": the plan says that the bound \(claimed) is certified, and the proof does not show it."
        )[language]
      }
      + audit.strayStages.map { _ in
        LocalizedText(
          ru: "Доказательство говорит о цели, которой в плане нет, или об одной цели дважды.",
          en: "The proof speaks of a goal that the plan does not have, or of one goal twice.")[
            language]
      }
  }

  private var heading: LocalizedText {
    LocalizedText(ru: "Доказательства", en: "Proofs")
  }

  private func verdict(_ finding: ProofAudit.Finding) -> LocalizedText {
    switch finding.verdict {
    case .missing: LocalizedText(ru: "доказательства нет", en: "no proof")
    case .refused: LocalizedText(ru: "доказательство НЕ принято", en: "the proof is REFUSED")
    case .refuting: LocalizedText(ru: "ОПРОВЕРГНУТО", en: "REFUTED")
    case .certified(let bound) where bound == finding.value:
      finding.isConditional
        ? LocalizedText(
          ru: "проверено: при названных выше значениях лучше не бывает",
          en: "checked: nothing better exists, given the values above")
        : LocalizedText(ru: "проверено: лучше не бывает", en: "checked: nothing better exists")
    case .certified(let bound):
      LocalizedText(
        ru:
          "проверено: граница \(bound), разрыв \(percent(finding))\(finding.isConditional ? ", при значениях выше" : "")",
        en:
          "checked: bound \(bound), gap \(percent(finding))\(finding.isConditional ? ", given the values above" : "")"
      )
    }
  }

  private func percent(_ finding: ProofAudit.Finding) -> String {
    NumberText(language).percent(ratio: finding.certifiedGap ?? 0)
  }

  private func text(_ refusal: ProofRefusal) -> LocalizedText {
    switch refusal {
    case .malformed(let place):
      LocalizedText(
        ru: "\(place): число или список не имеют смысла",
        en: "\(place): a number or a list has no meaning")
    case .tooLarge:
      LocalizedText(
        ru: "числа в правилах и таблицах папки слишком велики для доказательства",
        en: "numbers in the folder's rules and tables are too large for a proof")
    case .unknownVariable:
      LocalizedText(
        ru: "в нём есть переменная, которой нет в программе этой папки",
        en: "it has a variable that this folder's program does not have")
    case .foreignRow(let position):
      LocalizedText(
        ru: "rows[\(position)]: такого ограничения из данных не следует",
        en: "rows[\(position)]: no such constraint follows from the data")
    case .unprovenValue(let position):
      LocalizedText(
        ru: "probed[\(position)]: другое значение не исключено",
        en: "probed[\(position)]: the other value is not ruled out")
    case .unprovenMeasure(let position):
      LocalizedText(
        ru: "measured[\(position)]: эти границы не следуют из данных",
        en: "measured[\(position)]: these bounds do not follow from the data")
    case .unprovenCut(let position):
      LocalizedText(
        ru: "cuts[\(position)]: отсечение не следует из своих строк",
        en: "cuts[\(position)]: the cut does not follow from its rows")
    case .unprovenRange(let part, let step):
      LocalizedText(
        ru: "cases[\(part)].steps[\(step)]: значения вне границ не исключены",
        en: "cases[\(part)].steps[\(step)]: values outside the range are not ruled out")
    case .openCase(let part):
      LocalizedText(
        ru: "cases[\(part)]: случай не исчерпан", en: "cases[\(part)]: the case is not exhausted")
    case .strayCase(let part):
      LocalizedText(
        ru: "cases[\(part)]: такого случая нет, или он встречается дважды",
        en: "cases[\(part)]: there is no such case, or it comes twice")
    }
  }
}
