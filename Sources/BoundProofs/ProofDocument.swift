/// What `plan.proof.json` holds: for each stage of a plan, how it follows that no plan is better.
///
/// The document states nothing that has to be believed: rows are those of Docs/Formulation.md and are
/// looked up among those that follow from the programme, every other number is counted again.
public struct ProofDocument: Codable, Sendable, Equatable {
  public static let currentVersion = 1

  /// Version of the format, `currentVersion`.
  public var schemaVersion: Int
  /// SHA-256 of the plan document, in hexadecimal digits.
  public var plan: String
  /// The stages with a proof, in the plan's order.
  public var stages: [StageProof]

  public init(plan: String, stages: [StageProof]) {
    schemaVersion = Self.currentVersion
    self.plan = plan
    self.stages = stages
  }
}

/// The proof that no plan which keeps the anchors of the stages before reaches better than `bound`.
///
/// By contradiction: to the rows of the program comes that the stage's value is better than the bound by
/// one at least. Numbers of variables are positions in `variables`; rows are numbered as in `rows`, and
/// the cuts follow them.
public struct StageProof: Codable, Sendable, Equatable {
  /// `Stage.id`.
  public var stage: String
  public var bound: Int
  /// Names as in Docs/Formulation.md, section 4.
  public var variables: [String]
  /// The rows of the program that the proof adds up.
  public var rows: [ProgramRow]
  /// Variable and value: the only one that is left, because any other propagates to a contradiction.
  public var probed: [[Int]]
  /// Variable, least and greatest value: from these bounds rounding measures the variable; one that is
  /// not named is measured from the bounds that it has in the program.
  public var measured: [[Int]]
  public var cuts: [Cut]
  /// The cases; the first is everything.
  public var cases: [Case]

  public init(
    stage: String, bound: Int, variables: [String], rows: [ProgramRow], probed: [[Int]],
    measured: [[Int]], cuts: [Cut], cases: [Case]
  ) {
    self.stage = stage
    self.bound = bound
    self.variables = variables
    self.rows = rows
    self.probed = probed
    self.measured = measured
    self.cuts = cuts
    self.cases = cases
  }

  /// A row of the program as it stands there.
  public struct ProgramRow: Codable, Sendable, Equatable {
    /// For the reader alone.
    public var name: String
    /// Pairs of a variable and its coefficient.
    public var terms: [[Int]]
    public var lower: Int?
    public var upper: Int?

    public init(name: String, terms: [[Int]], lower: Int?, upper: Int?) {
      self.name = name
      self.terms = terms
      self.lower = lower
      self.upper = upper
    }
  }

  /// `sum of terms <= upper`, and why it holds for whole numbers.
  public struct Cut: Codable, Sendable, Equatable {
    public var terms: [[Int]]
    public var upper: Int
    /// nil: the terms are literals of which any two exclude each other (a clique): variables of 0 and 1
    /// with the coefficient 1, or −1 for the opposite.
    public var rounding: Rounding?

    public init(terms: [[Int]], upper: Int, rounding: Rounding?) {
      self.terms = terms
      self.upper = upper
      self.rounding = rounding
    }
  }

  /// Mixed-integer rounding of a sum of rows.
  public struct Rounding: Codable, Sendable, Equatable {
    /// Row, multiplier, and 1 where the lower side is meant, else 0.
    public var sum: [[Int]]
    public var denominator: Int
    /// What came out was divided by this and rounded down.
    public var divisor: Int
    /// Variables that are measured from their upper bounds.
    public var fromUpper: [Int]

    public init(sum: [[Int]], denominator: Int, divisor: Int, fromUpper: [Int]) {
      self.sum = sum
      self.denominator = denominator
      self.divisor = divisor
      self.fromUpper = fromUpper
    }
  }

  /// A sum of rows. Each is taken as `… <= side`; a negative multiplier takes the lower side.
  public struct Sum: Codable, Sendable, Equatable {
    /// How many times the row is taken that says "better than the bound", 0 or more.
    public var better: Int
    /// Pairs of a row and a multiplier.
    public var rows: [[Int]]

    public init(better: Int, rows: [[Int]]) {
      self.better = better
      self.rows = rows
    }
  }

  /// What holds in a case: `sum` alone, what it says about variables; with `range`, that the variable
  /// is within it, because the sum, or propagation alone, leaves nothing outside.
  public struct Step: Codable, Sendable, Equatable {
    public var sum: Sum?
    /// Variable, least and greatest value.
    public var range: [Int]?

    public init(sum: Sum?, range: [Int]?) {
      self.sum = sum
      self.range = range
    }
  }

  public struct Case: Codable, Sendable, Equatable {
    public var steps: [Step]
    /// Variable, value, the case where it is at most that, and the case where it is more; nil: nothing
    /// is left after the steps.
    public var split: [Int]?

    public init(steps: [Step], split: [Int]?) {
      self.steps = steps
      self.split = split
    }
  }
}
