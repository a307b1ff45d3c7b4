import Mentoring

/// A programme before its people are made up: what is known, and the figures for the rest.
struct ProgrammeSketch {
  var identity: ProgrammeIdentity
  /// Comment lines at the head of `programme.yaml`.
  var notes: [String] = []
  var rules = Rules()
  var topics: [Topic]
  var areas: [CompetencyArea]
  var schools: [SchoolSketch]
  var curators: [Curator] = []
  /// SWOT items that are given; the rest is made up.
  var knownSWOT: [SWOTItem] = []
  /// Most items made up for a school in each quadrant.
  var swotItems = SWOTItems()
  var travel: [TravelRow] = []
  var decisions: [Decision] = []
  var population: Population
  var choices = ChoiceCounts()
  /// nil: no pupils.
  var tutoring: TutoringSketch?
}

/// A school and how many people work there.
struct SchoolSketch {
  var school: School
  var teachers: Int
  /// Pedagogues who do not teach classes.
  var otherStaff = 0
}

/// Items made up for a school, besides the given ones; leaders have one strength more and recipients one
/// weakness more.
struct SWOTItems {
  var strengths: ClosedRange<Int> = 2...3
  var weaknesses: ClosedRange<Int> = 2...3
  var opportunities: ClosedRange<Int> = 0...2
  var threats: ClosedRange<Int> = 0...2
}

/// How many wishes, estimates and decisions about persons are made up.
struct ChoiceCounts: Equatable {
  var prefers = 0
  var refuses = 0
  var estimates = 0
  var pinnedTandems = 0
  var forbiddenTandems = 0
}
