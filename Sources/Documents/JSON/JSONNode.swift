import Mentoring

/// A JSON value at its place; every reading either succeeds or adds a finding and returns nil.
struct JSONNode {
  let value: JSONValue
  let path: JSONPath
  let findings: Findings

  func fault(_ problem: PlanJSONFault.Problem) {
    findings.add(problem, at: path)
  }

  // MARK: Shapes

  func list() -> [JSONNode]? {
    guard case .list(let values) = value else {
      fault(.wrongType(expected: .list))
      return nil
    }
    return values.enumerated().map {
      JSONNode(value: $1, path: .index(path, $0), findings: findings)
    }
  }

  /// Elements that can be read; the others have left their findings.
  func list<Element>(of read: (JSONNode) -> Element?) -> [Element] {
    (list() ?? []).compactMap(read)
  }

  func text() -> String? {
    guard case .text(let text) = value else {
      fault(.wrongType(expected: .text))
      return nil
    }
    return text
  }

  func flag() -> Bool? {
    guard case .flag(let flag) = value else {
      fault(.wrongType(expected: .flag))
      return nil
    }
    return flag
  }

  /// A word of a fixed list.
  func word<Word>(_ words: Word.Type = Word.self) -> Word?
  where Word: CaseIterable & RawRepresentable<String> {
    guard let text = text() else { return nil }
    if let word = Word(rawValue: text) { return word }
    fault(.unknownWord(found: text, allowed: Word.allCases.map(\.rawValue)))
    return nil
  }

  // MARK: Numbers

  /// Anything the model's sums can carry without overflow.
  static let widest = -1_000_000_000_000_000...1_000_000_000_000_000

  func integer(_ range: ClosedRange<Int> = widest) -> Int? {
    scaled(0, range)
  }

  func points() -> Points? { integer(0...1_000_000_000).map { Points($0) } }
  func thousandths() -> Thousandths? { integer(0...1000).map { Thousandths($0) } }
  func minutes() -> Minutes? { integer(0...1_000_000_000).map { Minutes($0) } }

  /// Hours with at most two decimals, to the whole minute.
  func hours() -> Minutes? {
    scaled(2, 0...1_000_000_00).map { ExactNumber.minutes(hundredths: $0) }
  }

  func kilometres() -> Hectometres? { scaled(1, 0...1_000_000_0).map { Hectometres($0) } }

  func millionths() -> Int? { scaled(6, Self.widest) }

  /// A number × 10^`decimals`; the range is in the same units.
  private func scaled(_ decimals: Int, _ range: ClosedRange<Int>) -> Int? {
    guard case .number(let text) = value else {
      fault(.wrongType(expected: decimals == 0 ? .integer : .number))
      return nil
    }
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let limits = PlanJSONFault.Problem.outOfRange(
      lower: range.lowerBound / unit, upper: range.upperBound / unit)
    guard let number = ExactNumber.scaled(text, decimals: decimals) else {
      let rough = (Double(text) ?? 0) * Double(unit)
      let isWithin = (Double(range.lowerBound)...Double(range.upperBound)).contains(rough)
      fault(
        !isWithin
          ? limits
          : decimals == 0 ? .wrongType(expected: .integer) : .tooPrecise(decimals: decimals))
      return nil
    }
    guard range.contains(number) else {
      fault(limits)
      return nil
    }
    return number
  }
}
