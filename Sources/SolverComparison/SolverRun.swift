import MeasuredProgrammes

/// What a solver knew at a moment, in the sense of the stage.
public struct TracePoint: Codable, Sendable, Hashable {
  /// Of real time since the program was loaded.
  public var seconds: Double
  /// Nil: no plan yet.
  public var value: Int?
  /// Nil: no bound yet.
  public var bound: Int?

  public init(seconds: Double, value: Int?, bound: Int?) {
    self.seconds = seconds
    self.value = value
    self.bound = bound
  }
}

/// A stage of a programme, as a file for every solver.
public struct MeasuredStage: Codable, Sendable, Hashable {
  /// From 1.
  public let number: Int
  public let id: String
  public let isMaximised: Bool
  /// The value of a plan that does nothing; nil: gaps are not taken on the gain over it.
  public let nothing: Int?

  public init(number: Int, id: String, isMaximised: Bool, nothing: Int?) {
    self.number = number
    self.id = id
    self.isMaximised = isMaximised
    self.nothing = nothing
  }
}

/// What the audit says of a solver's last plan.
public struct Verdict: Codable, Sendable, Hashable {
  /// The stage's value as the audit counts it; nil: no plan, or not a right one.
  public let value: Int?
  /// What is wrong with the plan, in codes only; nil: nothing.
  public let complaint: String?

  public static func confirmed(_ value: Int) -> Verdict { Verdict(value: value, complaint: nil) }
  public static func refused(_ complaint: String) -> Verdict {
    Verdict(value: nil, complaint: complaint)
  }
  public static let noPlan = Verdict(value: nil, complaint: nil)
}

/// One solver on one program.
public struct SolverRun: Codable, Sendable, Hashable {
  public var programme: MeasuredProgramme
  public var stage: MeasuredStage
  /// `tandem`, or the code of a peer.
  public var solver: String
  public var version: String
  public var threads: Int
  /// Allowed, of real time.
  public var seconds: Double
  /// For loading the program, which is not part of `seconds`.
  public var reading: Double
  public var points: [TracePoint]
  /// Seconds until the solver's answer.
  public var ended: Double
  /// `optimal` where the solver says it is; else how it ended.
  public var status: String
  public var verdict: Verdict
  /// The most memory that the process had in use, its interpreter included.
  public var peakMegabytes: Int?
  /// Cores that were busy with other work meanwhile, on average.
  public var otherWork: Double?

  public init(
    programme: MeasuredProgramme, stage: MeasuredStage, solver: String, version: String,
    threads: Int, seconds: Double, reading: Double, points: [TracePoint], ended: Double,
    status: String, verdict: Verdict, peakMegabytes: Int?, otherWork: Double?
  ) {
    self.programme = programme
    self.stage = stage
    self.solver = solver
    self.version = version
    self.threads = threads
    self.seconds = seconds
    self.reading = reading
    self.points = points
    self.ended = ended
    self.status = status
    self.verdict = verdict
    self.peakMegabytes = peakMegabytes
    self.otherWork = otherWork
  }

  public static let tandem = "tandem"
}
