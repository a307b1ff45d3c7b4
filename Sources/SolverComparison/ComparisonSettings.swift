import MeasuredProgrammes

/// What is compared, and for how long.
public struct ComparisonSettings: Codable, Sendable, Hashable {
  public var programmes: [MeasuredProgramme]
  /// Moments at which plan and bound are read; the last is when a run ends. Of real time, rising.
  public var seconds: [Double]
  public var threads: [Int]
  /// Codes of peers; Tandem is always among them.
  public var peers: [String]
  /// Tandem's effort: how far it goes where time does not end it.
  public var effort: Int

  public init(
    programmes: [MeasuredProgramme], seconds: [Double], threads: [Int], peers: [Peer], effort: Int
  ) {
    precondition(!seconds.isEmpty && seconds == seconds.sorted(), "rising moments")
    self.programmes = programmes
    self.seconds = seconds
    self.threads = threads
    self.peers = peers.map(\.rawValue)
    self.effort = effort
  }

  var longest: Double { seconds[seconds.count - 1] }

  /// Seconds that the runs take where none of them ends early; loading comes on top.
  ///
  /// In ordered mode the peers share among a programme's stages what Tandem took for all of them.
  public var mostSeconds: Double {
    Double(programmes.count * threads.count * (1 + peers.count)) * longest
  }
}
