import Foundation
import TestSupport
import Testing

/// What people see: command, stdout, stderr and exit code, in both languages.
@Suite struct TranscriptTests {
  static let languages = ["ru", "en"]
  private let root: TemporaryFolder

  init() throws {
    root = try TemporaryFolder()
    try DistrictFolder().write(to: root.url.appendingPathComponent("district"))
  }

  private func put(_ folder: DistrictFolder, _ name: String) throws {
    try folder.write(to: root.url.appendingPathComponent(name))
  }

  private func expect(
    _ name: String, _ arguments: [String], language: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let transcript = try Command(folder: root.url).run(arguments + ["--lang", language])
    try Golden.expect(
      transcript.text, is: "\(name).\(language).txt", sourceLocation: sourceLocation)
  }

  // MARK: A good folder

  @Test(arguments: languages) func checkSaysWhatWasRead(language: String) throws {
    try expect("check", ["check", "district"], language: language)
  }

  @Test(arguments: languages) func planPrintsASummary(language: String) throws {
    try expect("plan", ["plan", "district"], language: language)
  }

  @Test(arguments: languages) func candidatesAreCountedInShort(language: String) throws {
    try expect("candidates", ["candidates", "district"], language: language)
  }

  @Test(arguments: languages) func candidatesShowScoresInParts(language: String) throws {
    try expect("candidates-full", ["candidates", "district", "--full"], language: language)
  }

  @Test(arguments: languages) func candidatesShowEachRejection(language: String) throws {
    try expect(
      "candidates-mentee", ["candidates", "district", "--mentee", "T3"], language: language)
  }

  @Test(arguments: languages) func candidatesOfAnUnknownTeacherAreAFault(language: String) throws {
    try expect(
      "candidates-unknown", ["candidates", "district", "--mentor", "T99"], language: language)
  }

  @Test(arguments: languages) func auditPassesARightPlan(language: String) throws {
    try root.write(HandMadePlans.right, to: "plan.json")
    try expect("audit", ["audit", "district", "plan.json"], language: language)
  }

  // MARK: Bad folders

  private var bad: DistrictFolder {
    DistrictFolder()
      .replacing("S3,Средняя школа,secondary", by: "S3,Средняя школа,lyceum", in: "schools.csv")
      .replacing("T1,S1,учитель,30", by: "T1,S1,учитель,тридцать", in: "teachers.csv")
      .replacing("T5,C2,1,3", by: "T7,C2,1,3", in: "deficits.csv")
      .replacing("travel_counts", by: "travel_count", in: "programme.yaml")
  }

  @Test(arguments: languages) func checkReportsEveryFaultAtOnce(language: String) throws {
    try put(bad, "bad")
    try expect("check-faults", ["check", "bad"], language: language)
  }

  @Test(arguments: languages) func planReportsTheSameFaultsOnStderr(language: String) throws {
    try put(bad, "bad")
    try expect("plan-faults", ["plan", "bad"], language: language)
  }

  @Test(arguments: languages) func missingFolderIsAFault(language: String) throws {
    try expect("missing-folder", ["plan", "nowhere"], language: language)
  }

  @Test(arguments: languages) func pinsThatARuleForbidsAreFaultsAtTheirRows(
    language: String
  ) throws {
    try put(
      DistrictFolder()
        .adding("pinned,tandem,T6,T4,,опытный учитель\n", to: "decisions.csv")
        .adding("pinned,tandem,T2,T4,C11,рядом\n", to: "decisions.csv")
        .adding("pinned,tandem,T1,T5,C2,просили\n", to: "decisions.csv"), "pins")
    try expect("pins-forbidden", ["check", "pins"], language: language)
  }

  // MARK: No plan

  @Test(arguments: languages) func pinsThatExcludeEachOtherLeaveNoPlan(language: String) throws {
    try put(
      DistrictFolder()
        .replacing("T1,S1,учитель,30", by: "T1,S1,учитель,16", in: "teachers.csv")
        .adding("pinned,tandem,T1,T5,C1,просили\n", to: "decisions.csv")
        .adding("pinned,tandem,T1,T3,C11,просили\n", to: "decisions.csv"), "pins")
    try expect("no-plan-pins", ["plan", "pins"], language: language)
  }

  /// Two curators pinned to a school that may have one: each pin is possible, both are not.
  @Test(arguments: languages) func collidingPinsAreNamedWithTheRule(language: String) throws {
    try put(
      DistrictFolder().adding("S3,P1,1\n", to: "curators.csv")
        .adding("pinned,curator,S1,S2,,договор\n", to: "decisions.csv")
        .adding("pinned,curator,S3,S2,,договор\n", to: "decisions.csv"), "colliding")
    try expect("no-plan-colliding", ["plan", "colliding"], language: language)
    try expect("conflicts-colliding", ["conflicts", "colliding"], language: language)
  }

  /// S2 and S3 each answer one weakness and have one: nobody can give or receive help twice.
  @Test(arguments: languages) func schoolsThatFallShortAreNamed(language: String) throws {
    try put(
      DistrictFolder().replacing(
        "  remote: {allowed: no}\n",
        by: "  remote: {allowed: no}\n  reciprocity: {gives: 1, receives: 2}\n",
        in: "programme.yaml"), "short")
    try expect("plan-short", ["plan", "short"], language: language)
  }

  /// S2 and S3 can each have all they could attain, but share the only mentor with time, who has too
  /// little of it for both: a group of 8 h at S2, and 10 h for T5.
  @Test(arguments: languages) func hardFloorOutOfReachLeavesNoPlan(language: String) throws {
    try put(
      DistrictFolder()
        .replacing(
          "  remote: {allowed: no}\n",
          by: "  remote: {allowed: no}\n  floor: {share: 100%, hard: yes}\n"
            + "  fairness: {schools: all}\n", in: "programme.yaml"
        )
        .replacing("T1,S1,учитель,30", by: "T1,S1,учитель,16", in: "teachers.csv")
        .replacing("T2,S3,учитель,20", by: "T2,S3,учитель,0", in: "teachers.csv"), "floor")
    try expect("no-plan-floor", ["plan", "floor"], language: language)
  }

  @Test(arguments: languages) func hardReciprocityOutOfReachLeavesNoPlan(language: String) throws {
    try put(
      DistrictFolder().replacing(
        "  remote: {allowed: no}\n",
        by: "  remote: {allowed: no}\n  reciprocity: {gives: 1, receives: 2, hard: yes}\n",
        in: "programme.yaml"), "reciprocity")
    try expect("no-plan-reciprocity", ["plan", "reciprocity"], language: language)
  }

  @Test(arguments: languages) func tooFewCuratorsLeaveNoPlan(language: String) throws {
    try put(
      DistrictFolder().replacing(
        "  remote: {allowed: no}\n", by: "  remote: {allowed: no}\n  curators: {min_used: 2}\n",
        in: "programme.yaml"), "curators")
    try expect("no-plan-curators", ["plan", "curators"], language: language)
  }

  // MARK: Plans by hand

  @Test(arguments: languages) func auditNamesEveryViolation(language: String) throws {
    try root.write(HandMadePlans.wrong, to: "plan.json")
    try expect("audit-violations", ["audit", "district", "plan.json"], language: language)
  }

  /// A plan of Tandem's own whose derived figures somebody changed, with a mentor swapped.
  @Test(arguments: languages) func auditNamesContradictionsAmongTheViolations(
    language: String
  ) throws {
    var plan = try Golden.folder.text(of: "plan.json")
    for (right, wrong) in HandMadePlans.contradictions {
      #expect(plan.contains(right), "\(right)")
      plan = plan.replacing(right, with: wrong, maxReplacements: 1)
    }
    try root.write(plan, to: "plan.json")
    try expect("audit-contradictions", ["audit", "district", "plan.json"], language: language)
  }

  @Test(arguments: languages) func auditWarnsOfAFolderThatHasChanged(language: String) throws {
    let plan = try Golden.folder.text(of: "plan.json")
    try root.write(plan, to: "plan.json")
    try put(
      DistrictFolder().replacing("Средняя школа", by: "Школа села", in: "schools.csv")
        .adding("who,whom,wish\n", to: "wishes.csv"), "later")
    try expect("audit-changed", ["audit", "later", "plan.json"], language: language)
  }

  @Test(arguments: languages) func auditRefusesWhatIsNoPlan(language: String) throws {
    try root.write(HandMadePlans.faulty, to: "plan.json")
    try expect("audit-faults", ["audit", "district", "plan.json"], language: language)
  }

  @Test(arguments: languages) func auditShowsWhereJSONBreaks(language: String) throws {
    try root.write(HandMadePlans.broken, to: "plan.json")
    try expect("audit-syntax", ["audit", "district", "plan.json"], language: language)
  }

  @Test(arguments: languages) func missingPlanIsAFault(language: String) throws {
    try expect("audit-missing", ["audit", "district", "nowhere.json"], language: language)
  }
}
