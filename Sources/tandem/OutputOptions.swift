import ArgumentParser
import Documents

/// What to write, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write the plan as JSON to this file; - writes it to stdout and the summary to stderr.",
      valueName: "plan.json"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "Prove the bounds as tandem prove does, write the proof to this file, and have the plan say what is certified.",
      valueName: "plan.proof.json"))
  var proof: String?

  @Option(
    help: ArgumentHelp(
      "Write curator_pairs.csv, tandems.csv and, of pupils, tutoring.csv into this folder.",
      valueName: "folder"))
  var csv: String?

  @Option(
    name: .customLong("write-lp"),
    help: ArgumentHelp(
      "Write the program of each stage in the CPLEX LP format.", valueName: "folder"))
  var writeLP: String?

  @Option(
    name: .customLong("write-mps"),
    help: ArgumentHelp(
      """
      Write the program of each stage in the free MPS format; a goal to be maximized stands negated \
      in it, to be minimized.
      """, valueName: "folder"))
  var writeMPS: String?

  @Option(
    help: ArgumentHelp(
      "How much the summary lists: brief or full; by default full up to 60 tandems.",
      valueName: "brief|full"))
  var detail: PlanSummary.Detail?

  @Option(
    help: ArgumentHelp(
      "How progress is told on stderr: a bar, JSON lines, or nothing; by default a bar on a terminal.",
      valueName: "bar|json|none"))
  var progress: ProgressStyle?

  @Flag(name: .shortAndLong, help: "Print no summary, no progress and no warnings.")
  var quiet = false
}

extension PlanSummary.Detail: ExpressibleByArgument {}
