import Foundation
import IntegerProgramming
import Mentoring

/// How long and how precisely to plan.
public struct PlanningOptions: Sendable {
  /// Work of the search: neighbourhood rounds for each stage, and, times a constant, simplex
  /// iterations for its proof. The same effort gives the same plan, on any number of threads.
  public var effort: Int
  /// Threads that solve side by side, 1 or more.
  public var threads: Int
  /// Seconds of real time for everything; nil: the effort alone decides. Where time decides, the
  /// plan says so.
  public var timeLimit: Double?
  /// A stage counts as good enough within this share of its bound; 0: only a proof is.
  public var relativeGap: Double
  /// What is asked beyond the programme, and what the search may begin from.
  public var conditions = Conditions()
  /// Asked often, from several threads; true ends the work with the best plan so far.
  public var isInterrupted: @Sendable () -> Bool
  /// Told of every change, one call at a time.
  public var progress: @Sendable (PlanningProgress) -> Void
  /// Given the program of each stage before it is searched, with readable names.
  public var inspect: @Sendable (StageProgram) -> Void

  public static let defaultEffort = 200

  public init(
    effort: Int = PlanningOptions.defaultEffort, threads: Int = 1, timeLimit: Double? = nil,
    relativeGap: Double = 0, isInterrupted: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (PlanningProgress) -> Void = { _ in },
    inspect: @escaping @Sendable (StageProgram) -> Void = { _ in }
  ) {
    self.effort = effort
    self.threads = threads
    self.timeLimit = timeLimit
    self.relativeGap = relativeGap
    self.isInterrupted = isInterrupted
    self.progress = progress
    self.inspect = inspect
  }
}

/// How far planning has come.
public struct PlanningProgress: Sendable, Equatable {
  /// `Stage.id`, or the code of the hard requirement being established.
  public var stage: String
  /// 1-based, out of `stageCount`; 0 for hard requirements.
  public var stageNumber: Int
  public var stageCount: Int
  public var incumbent: Int
  public var bound: Int?
}

/// The integer program of one stage, as it is searched, or of a hard requirement that failed.
public struct StageProgram: Sendable {
  /// The stage's, counted from 1; 0: of a hard requirement.
  public var number: Int
  /// The stage's id, or the requirement.
  public var stage: String
  public var program: IntegerProgram
  public var naming: Naming
}

/// What came of planning.
public enum PlanningOutcome: Sendable {
  case planned(Plan)
  /// No plan can meet the hard requirement together with those before it; proven.
  case infeasible(HardRequirement, subjects: [HardSubject])
  /// No plan was found that meets the hard requirement, nor a proof that there is none.
  case noPlan(HardRequirement, subjects: [HardSubject])
}

/// What a hard requirement fails at, in the best attempt.
public enum HardSubject: Sendable, Hashable {
  /// A pinned choice that is not made; `rule`: what bars it by itself, where something does.
  case pin(Decision, Rejection?)
  /// Covered points that a school lacks to its floor.
  case floor(School.ID, lacking: Points)
  /// Curators short of the least number to be used.
  case curators(lacking: Int)
  /// Help relations that a school lacks to give.
  case giving(School.ID, lacking: Int)
  /// Help relations that a school lacks to receive.
  case receiving(School.ID, lacking: Int)
}
