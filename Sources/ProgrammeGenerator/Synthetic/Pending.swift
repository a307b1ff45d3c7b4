extension ProgrammeSketch {
  static func synthetic(_ size: SyntheticSize, goals: Blueprint.GoalStyle, seed: UInt64) -> Self {
    .leninogorsk
  }
}
