import Mentoring

/// Makes programme folders in memory: the same blueprint and seed give the same bytes on any day and
/// machine.
public enum ProgrammeGenerator {
  /// The files of the programme's folder; writing them is the caller's part.
  public static func generate(_ blueprint: Blueprint, seed: UInt64) -> [GeneratedFile] {
    let sketch = blueprint.sketch(seed: seed)
    let contents = ProgrammeMaker(sketch: sketch, seed: seed).contents
    let office = blueprint.office.map {
      OfficeMaker(sketch: $0, contents: contents, seed: seed).rows
    }
    let year = blueprint.year.map { YearMaker(sketch: $0, contents: contents, seed: seed).rows }
    return FolderText(
      contents: contents, notes: sketch.notes, yearRules: blueprint.year?.rules ?? ""
    ).files + OfficeText(rows: office ?? OfficeRows()).files + (year?.files ?? [])
  }

  /// The same programme as values, without the way through text.
  public static func contents(_ blueprint: Blueprint, seed: UInt64) -> ProgrammeContents {
    ProgrammeMaker(sketch: blueprint.sketch(seed: seed), seed: seed).contents
  }
}

extension Blueprint {
  func sketch(seed: UInt64) -> ProgrammeSketch {
    switch self {
    case .zhigalovo: .zhigalovo
    case .leninogorsk: .leninogorsk
    case .efremov: .efremov
    case .karabudakhkent: .karabudakhkent
    case .kgo: .kgo
    case .synthetic(let size, let goals, let forms):
      .synthetic(size, goals: goals, forms: forms, seed: seed)
    }
  }
}
