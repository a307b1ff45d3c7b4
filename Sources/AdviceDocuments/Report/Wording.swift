import Documents
import Mentoring

/// Sentences and numbers of advice in one language.
public struct Wording: Sendable {
  public let language: Language

  public init(language: Language) { self.language = language }

  public func say(_ russian: @autoclosure () -> String, _ english: @autoclosure () -> String)
    -> String
  {
    language == .russian ? russian() : english()
  }

  /// `+5`, `−3` or `0`.
  public func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// Thousandths as percent with at most one decimal.
  public func percent(_ share: Thousandths) -> String {
    let tenth = share.value % 10
    let point = say(",", ".")
    return "\(share.value / 10)" + (tenth == 0 ? "" : "\(point)\(tenth)") + say("\u{A0}%", "%")
  }

  /// Minutes as hours with at most one decimal.
  public func hours(_ time: Minutes) -> String {
    let tenths = roundedQuotient(time.value, 6)
    let fraction = tenths % 10
    return "\(tenths / 10)" + (fraction == 0 ? "" : say(",", ".") + "\(fraction)")
      + say("\u{A0}ч", "\u{A0}h")
  }

  public func quoted(_ text: String) -> String { CodeNames.quoted(text)[language] }

  /// Codes, shortened where there are very many.
  public func list(_ codes: [String], most: Int = 12) -> String {
    guard codes.count > most else { return codes.joined(separator: ", ") }
    let more = codes.count - most
    return codes.prefix(most).joined(separator: ", ") + say(" и ещё \(more)", " and \(more) more")
  }

  public func yes(_ truth: Bool) -> String { truth ? say("да", "yes") : say("нет", "no") }
}
