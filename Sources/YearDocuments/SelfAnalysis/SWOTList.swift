import AdviceDocuments
import Mentoring
import SelfAnalysis
import YearRecords

/// Proposed items as rows of the table `swot` with a note, for people to accept or change.
public struct SWOTList {
  private let analysis: SelfAnalysis
  private let words: SWOTWords

  public init(_ analysis: SelfAnalysis, language: Language) {
    self.analysis = analysis
    words = SWOTWords(words: Wording(language: language), conditions: analysis.conditions)
  }

  /// The items of `swot` as they are, then the new ones with what they come from.
  public var items: [SWOTItem] {
    analysis.programme.swot
      + analysis.proposals.filter { $0.standing == .new }.map { proposal in
        var item = proposal.item
        item.note = words.reason(proposal)
        return item
      }
  }
}
