extension ProgrammeSketch {
  static var efremov: ProgrammeSketch { .leninogorsk }
  static var karabudakhkent: ProgrammeSketch { .leninogorsk }
  static var kgo: ProgrammeSketch { .leninogorsk }
  static func synthetic(_ size: SyntheticSize, goals: Blueprint.GoalStyle, seed: UInt64) -> Self {
    .leninogorsk
  }
}
