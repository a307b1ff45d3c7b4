import Documents
import Foundation
import Planning

/// One change of the search for other programs, such as
/// `{"bound":840,"gap":0.0334,"incumbent":812,"seconds":12.3,"stage":"coverage","stageCount":6,"stageNumber":4}`.
struct ProgressJSON: Encodable {
  private let stage: String
  /// 0 while hard requirements are established.
  private let stageNumber: Int
  private let stageCount: Int
  private let incumbent: Int
  private let bound: Int?
  private let gap: Double?
  private let seconds: Double

  init(_ progress: PlanningProgress, seconds: Double) {
    stage = progress.stage
    stageNumber = progress.stageNumber
    stageCount = progress.stageCount
    incumbent = progress.incumbent
    bound = progress.bound
    gap = progress.bound.map { (NumberText.share(progress.incumbent, $0) * 1e6).rounded() / 1e6 }
    self.seconds = (seconds * 1000).rounded() / 1000
  }

  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(self) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
