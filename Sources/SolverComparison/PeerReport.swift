import Foundation

/// What the driver wrote while a peer worked; numbers are those of the file, which is to minimize.
struct PeerReport {
  var reading = 0.0
  var points: [(seconds: Double, value: Double?, bound: Double?)] = []
  var ended = 0.0
  var status: String
  var peakMegabytes: Int?
  /// One a variable; nil: no solution.
  var values: [Int]?
  /// Rows and ranges that the values do not keep, exactly.
  var broken = 0

  private struct Line: Decodable {
    let event: String
    let reading: Double?
    let t: Double?
    let value: Double?
    let bound: Double?
    let status: String?
    let peak: Int?
    let values: [Int]?
    let broken: Int?
  }

  /// - Parameter complaint: what the driver failed with; nil: it ended as it should.
  init(lines: String, complaint: String?) {
    status = complaint ?? "failed"
    let decoder = JSONDecoder()
    for text in lines.split(separator: "\n") {
      guard let line = try? decoder.decode(Line.self, from: Data(text.utf8)) else { continue }
      ended = line.t ?? ended
      switch line.event {
      case "start": reading = line.reading ?? 0
      case "point": points.append((line.t ?? 0, line.value, line.bound))
      default:
        status = complaint ?? line.status ?? status
        peakMegabytes = line.peak
        values = line.values
        broken = line.broken ?? 0
      }
    }
  }

  /// The points in the sense of the stage: a maximum stands negated in the file, and what a bound
  /// allows is the next whole number.
  func trace(isMaximised: Bool) -> [TracePoint] {
    points.map { point in
      let slack = 1e-6 + abs(point.bound ?? 0) * 1e-9
      // The file's least; no plan is below the next whole number.
      let bound = point.bound.map { Int(($0 - slack).rounded(.up)) }
      let value = point.value.map { Int($0.rounded()) }
      return TracePoint(
        seconds: point.seconds, value: isMaximised ? value.map { -$0 } : value,
        bound: isMaximised ? bound.map { -$0 } : bound)
    }
  }
}
