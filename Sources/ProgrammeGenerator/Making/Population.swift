import Mentoring

/// The figures by which a programme's people are made up.
struct Population {
  /// Deficits in all, exactly (as long as there are people enough).
  var deficits: Int
  /// Mentors in all.
  var mentors: Int
  /// Weekly teaching load in hours.
  var loads: ClosedRange<Int> = 18...36
  /// Time a mentor gives in the period, in hours.
  var mentoringHours: [Int] = [12, 16, 20, 24, 30, 36]
  /// Weights of years of experience.
  var experience: [(ClosedRange<Int>, Int)] = [
    (0...3, 8), (4...10, 17), (11...20, 30), (21...42, 45),
  ]
  /// Weights of qualification categories.
  var categories: [(String, Int)] = [("", 45), ("первая", 40), ("высшая", 15)]
  /// Weights of a mentor's consent.
  var consents: [(Teacher.Consent, Int)] = [
    (.signed, 50), (.willing, 36), (.none, 9), (.refused, 5),
  ]
  /// Weights of a mentee's consent.
  var menteeConsents: [(Teacher.Consent, Int)] = [(.willing, 85), (.signed, 12), (.refused, 3)]
  /// Weights of the mode of work with other schools.
  var modes: [(Teacher.Mode, Int)] = [(.both, 60), (.inPerson, 25), (.remote, 15)]
  /// Own limits of travel that some mentors set, in minutes; nil: the rules' limit.
  var travelLimits: [(Int?, Int)] = [(nil, 70), (20, 10), (30, 12), (45, 8)]
  /// How much oftener a teacher of a recipient school has deficits than another.
  var recipientNeed = 3
  /// Competencies that no mentor has.
  var scarce: Set<Competency.ID> = []
  /// How often a mentor's competency is a general one, in thousandths.
  var generalMentors = 200
  /// How often a competency is of the teacher's own subject, in thousandths.
  var subjectDeficits = 350
  var subjectMentors = 450
  /// Days on which deficits were found.
  var diagnosed: [CalendarDate] = []
  /// Days on which mentors signed.
  var signed: [CalendarDate] = []
  /// Specialities met here.
  var specialities = Speciality.usual
}

/// A calendar date known to exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
  guard let date = CalendarDate(year: year, month: month, day: day) else {
    preconditionFailure("no such day: \(year)-\(month)-\(day)")
  }
  return date
}
