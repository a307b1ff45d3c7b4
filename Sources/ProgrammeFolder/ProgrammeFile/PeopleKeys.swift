import Mentoring

extension Rules.Mentors {
  mutating func read(_ section: inout YAMLSection) {
    section.set(&maxMentees, "max_mentees", .whole(0...10_000, such: 3))
    section.set(&maxGroups, "max_groups", .whole(0...10_000, such: 1))
    section.set(&travelLimit, "travel_limit", .travelMinutes)
    section.set(&weeklyLoadLimit, "weekly_load_limit", orNull: .weekHours)
    section.set(&reducedAbove, "reduced_above", orNull: .weekHours)
    section.set(&reducedShare, "reduced_share", .share)
    section.set(&levelMargin, "level_margin", .levels)
    section.set(&discountPerStep, "discount_per_step", .levels)
    section.set(&travelCounts, "travel_counts", .yesNo)
    section.set(&mayBeMentees, "may_be_mentees", .yesNo)
  }
}

extension Rules.Mentees {
  mutating func read(_ section: inout YAMLSection) {
    section.set(&maxMentors, "max_mentors", .whole(0...10_000, such: 2))
    section.set(&learningTime, "learning_hours", orNull: .periodHours)
    section.set(&weeklyLoadLimit, "weekly_load_limit", orNull: .weekHours)
    section.set(&travelLimit, "travel_limit", .travelMinutes)
  }
}

extension Rules.Groups {
  mutating func read(_ section: inout YAMLSection) {
    section.set(&allowed, "allowed", .yesNo)
    section.set(&minSize, "min_size", .whole(1...10_000, such: 2))
    section.set(&maxSize, "max_size", .whole(1...10_000, such: 6))
    section.set(&atOtherSchools, "at_other_schools", .yesNo)
    section.requireOrder("min_size", minSize, "max_size", maxSize)
  }
}

extension Rules.Help {
  mutating func read(_ section: inout YAMLSection) {
    section.set(&allowed, "allowed", .yesNo)
    section.set(&perWeakness, "per_weakness", .count)
    section.set(&perStrength, "per_strength", .count)
    section.set(&pointsPerWeight, "points_per_weight", .count)
    section.set(&travelLimit, "travel_limit", .travelMinutes)
    section.set(&remote, "remote", .yesNo)
  }
}
