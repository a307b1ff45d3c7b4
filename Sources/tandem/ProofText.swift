import Documents
import Mentoring
import Planning

/// What was proven, goal by goal.
struct ProofText {
  private let findings: [PlanProver.Finding]
  private let language: Language

  init(_ findings: [PlanProver.Finding], _ language: Language) {
    self.findings = findings
    self.language = language
  }

  var lines: [String] {
    TextTable(
      rows: findings.map { finding in
        [
          GoalWords.stage(finding.stage)[language], finding.claimed.map(String.init) ?? "–",
          verdict(finding)[language],
        ]
      }, leftColumns: [0, 2]
    ).lines
  }

  private func verdict(_ finding: PlanProver.Finding) -> LocalizedText {
    guard let proof = finding.proof else {
      return finding.claimed == nil
        ? LocalizedText(ru: "границы нет", en: "no bound")
        : LocalizedText(ru: "доказательство не найдено", en: "no proof was found")
    }
    guard proof.bound == finding.claimed else {
      return LocalizedText(
        ru: "доказана граница \(proof.bound)", en: "the bound \(proof.bound) is proven")
    }
    let cases = proof.cases.count
    let cuts = proof.cuts.count
    return LocalizedText(
      ru: "доказано: случаев \(cases), отсечений \(cuts)",
      en: "proven: cases \(cases), cuts \(cuts)")
  }
}
