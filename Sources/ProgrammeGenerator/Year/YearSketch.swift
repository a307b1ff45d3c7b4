import Mentoring

/// What is known of the year around a plan before the rest is made up.
struct YearSketch {
  /// A mean that the document states.
  struct KnownMean {
    let school: String
    let year: Int
    let procedure: String
    let subject: String
    /// In hundredths.
    let mean: Int
  }

  /// A social share that the rules name besides the six usual ones.
  struct OtherShare {
    let code: String
    /// Whether it is the school's contingent where that is known; else it is made up.
    let isContingent: Bool
  }

  /// Years of results and social shares.
  var years: ClosedRange<Int>
  /// The lines of `programme.yaml`.
  var rules: String
  var knownMeans: [KnownMean] = []
  var otherShares: [OtherShare] = []
  /// Lines of the table of recommendations without its header.
  var recommendations: [[String]] = []
  /// Codes of reported figures: least and greatest share in percent, and whether schools report it
  /// (else the municipality does).
  var reported: [(code: String, share: ClosedRange<Int>, bySchools: Bool)] = []
  /// Lines of facts that are known.
  var knownFacts: [[String]] = []
  /// By how many thousandths of participants there are fewer good marks than usual.
  var fewerGood = 0
  /// Whether the weekly lessons of all teachers are there.
  var hasTimetable = false
  /// Schools of the region are so many percent better than those of the municipality.
  var regionAhead = 2
}

/// The tables around the plan: rows of cells by the table's name, without their headers.
struct YearRows {
  var tables: [(name: String, columns: [String], rows: [[String]])] = []

  var files: [GeneratedFile] {
    tables.filter { !$0.rows.isEmpty }.map { table in
      var csv = CSVText(table.columns)
      for row in table.rows { csv.append(row) }
      return GeneratedFile(name: table.name + ".csv", text: csv.text)
    }
  }
}
