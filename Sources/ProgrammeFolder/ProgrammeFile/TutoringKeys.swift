import Mentoring

extension Rules.Tutoring {
  mutating func read(_ section: inout YAMLSection) {
    section.set(&time, "hours", .workHours)
    section.set(&maxPupils, "max_pupils", .whole(0...10_000, such: 5))
    section.set(&remote, "remote", .yesNo)
    section.set(&siblings, "siblings", Notation<Rules.Tutoring.Siblings>.word())
    section.set(&languageRequired, "language_required", .yesNo)
    section.set(&needRequired, "need_required", .yesNo)
    section.section("weights") {
      $0.set(&supportWeight, "support", .whole(1...1000, such: 2))
      $0.set(&newWeight, "new", .whole(1...1000, such: 1))
    }
    section.section("quality") { Rules.Quality.read(&quality, &$0) }
  }
}
