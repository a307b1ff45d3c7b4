import ArgumentParser
import ProgrammeGenerator

/// What `tandem generate` can make.
enum Profile: ExpressibleByArgument {
  case shipped(Blueprint)
  case named(SyntheticSize)
  case synthetic

  static let names = Blueprint.shipped.map(\.id) + SyntheticSize.named.map(\.id)

  init?(argument: String) {
    if argument == "synthetic" {
      self = .synthetic
    } else if let blueprint = Blueprint.shipped.first(where: { $0.id == argument }) {
      self = .shipped(blueprint)
    } else if let size = SyntheticSize.named.first(where: { $0.id == argument }) {
      self = .named(size)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { names + ["synthetic"] }
}

/// The size and the goals of a made-up programme.
struct SizeOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "Schools, 2 to 5000.")
  var schools: Int?

  @Option(parsing: .unconditional, help: "Teachers, one a school at least, 150000 at most.")
  var teachers: Int?

  @Option(parsing: .unconditional, help: "Share of teachers with deficits, such as 35% or 0.35.")
  var share: ShareArgument?

  @Option(
    help: ArgumentHelp("Goals one after the other, or one sum.", valueName: "ordered|weighted"))
  var goals: Blueprint.GoalStyle?

  @Option(
    help: ArgumentHelp(
      "Pairs, groups and help between schools, or pairs alone.", valueName: "all|pairs"))
  var forms: Blueprint.Forms?

  func blueprint(of profile: Profile) throws -> Blueprint {
    let hasSize = schools != nil || teachers != nil || share != nil
    if case .synthetic = profile {
    } else if hasSize {
      throw ValidationError("--schools, --teachers and --share go with the profile synthetic.")
    }
    switch profile {
    case .shipped(let blueprint):
      guard goals == nil, forms == nil else {
        throw ValidationError(
          "--goals and --forms go with made-up programmes; a shipped one has its own.")
      }
      return blueprint
    case .named(let size): return madeUp(size)
    case .synthetic: return madeUp(try ownSize)
    }
  }

  private func madeUp(_ size: SyntheticSize) -> Blueprint {
    .synthetic(size: size, goals: goals ?? .ordered, forms: forms ?? .all)
  }

  private var ownSize: SyntheticSize {
    get throws {
      guard let schools, let teachers, let share else {
        throw ValidationError("The profile synthetic takes --schools, --teachers and --share.")
      }
      guard (2...5000).contains(schools), (schools...150_000).contains(teachers) else {
        throw ValidationError(
          "There are 2 to 5000 schools, and a teacher a school to 150000 in all.")
      }
      return SyntheticSize(
        schools: schools, teachers: teachers,
        deficitShare: Int((share.value * 1000).rounded()))
    }
  }
}

extension Blueprint.GoalStyle: ExpressibleByArgument {}
extension Blueprint.Forms: ExpressibleByArgument {}
