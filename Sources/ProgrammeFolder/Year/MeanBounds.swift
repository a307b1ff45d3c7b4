import YearRecords

/// Between which values a mean lies, when so many pupils have such marks or points.
struct MeanBounds {
  /// Sums of marks or points.
  let least: Int
  let most: Int
  let participants: Int

  /// Marks 2 to 5, of which some numbers may be unknown.
  ///
  /// - Returns: nil where the numbers contradict each other, which is told elsewhere.
  init?(marks: [Int?], participants: Int) {
    let known = zip(2...5, marks).compactMap { mark, count in count.map { (mark, $0) } }
    let open = zip(2...5, marks).filter { $0.1 == nil }.map(\.0)
    let rest = participants - known.reduce(0) { $0 + $1.1 }
    guard participants > 0, rest >= 0, rest == 0 || !open.isEmpty else { return nil }
    let sum = known.reduce(0) { $0 + $1.0 * $1.1 }
    least = sum + rest * (open.first ?? 0)
    most = sum + rest * (open.last ?? 0)
    self.participants = participants
  }

  /// Points from 0 to 100, with how many have 80 and more.
  init?(high: Int, participants: Int) {
    guard participants > 0, high <= participants else { return nil }
    least = 80 * high
    most = 100 * high + 80 * (participants - high)
    self.participants = participants
  }

  /// Whether a mean in hundredths, be it rounded or cut off, can be.
  func allows(_ mean: Int) -> Bool {
    let sum = mean * participants
    return sum >= 100 * least - participants && sum <= 100 * most + participants
  }

  /// In hundredths, where only one is possible.
  var onlyMean: Int? {
    least == most ? (200 * least + participants) / (2 * participants) : nil
  }

  /// In hundredths, as they may be written.
  var leastMean: Int { (100 * least + participants - 1) / participants }
  var mostMean: Int { 100 * most / participants }
}
