import Mentoring

/// Everything that keeps a JSON document from being a plan of the programme, at once.
public struct PlanJSONFault: Error, Sendable, Hashable {
  /// One fault at its place.
  public struct Finding: Sendable, Hashable {
    /// Such as `tandems[3].items[0].competency` (counted from 0); empty for the document itself.
    public var path: String
    public var problem: Problem

    public init(path: String, problem: Problem) {
      self.path = path
      self.problem = problem
    }
  }

  public enum Problem: Sendable, Hashable {
    case syntax(line: Int, column: Int, JSONSyntaxProblem)
    case tooLarge(limit: Int)
    case wrongType(expected: ValueType)
    case missing
    case unknownKey(suggestion: String?)
    case repeatedKey
    case unknownWord(found: String, allowed: [String])
    case unknownCode(String, CodeKind, nearest: [String])
    case noSuchDeficit(Deficit.ID)
    case outOfRange(lower: Int, upper: Int)
    case tooPrecise(decimals: Int)
    /// A pair has a field that only groups have.
    case onlyInGroups
    case noGroupHours(Competency.ID)
    /// Neither curator pairs nor help nor tandems are there.
    case noChoices
    case otherVersion(found: String)
    case otherProgramme(found: String, expected: String)
    /// A date or a time of day that is none.
    case misread(found: String, such: String)
    /// What should be a SHA-256 digest is none.
    case notADigest(found: String)
  }

  public enum ValueType: Sendable, Hashable, CaseIterable {
    case object, list, text, integer, number, flag
  }

  public enum CodeKind: Sendable, Hashable, CaseIterable {
    case school, teacher, competency, topic, pupil
  }

  /// The first hundred, in the order of the document's sections.
  public var findings: [Finding]
  /// How many more there are.
  public var omitted: Int

  public init(findings: [Finding], omitted: Int = 0) {
    self.findings = findings
    self.omitted = omitted
  }

  /// One line for each finding, such as
  /// `tandems[3].mentor: error: 'T99' is no teacher of this programme`.
  public func lines(in language: Language) -> [String] {
    var lines = findings.map { $0.line(in: language) }
    if omitted > 0 {
      lines.append(language == .russian ? "и ещё ошибок: \(omitted)" : "and \(omitted) more")
    }
    return lines
  }
}

extension PlanJSONFault.Finding {
  public func line(in language: Language) -> String {
    let place: String
    if case .syntax(let line, let column, _) = problem {
      place = "\(line):\(column): "
    } else {
      place = path.isEmpty ? "" : path + ": "
    }
    let word = language == .russian ? "ошибка" : "error"
    return "\(place)\(word): \(problem.message[language])"
  }
}
