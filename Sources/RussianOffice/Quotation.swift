/// Russian quotation marks: «…» outside, „…“ inside.
public enum Quotation {
  /// The text in quotation marks; marks in it become those for inside.
  ///
  /// `Урок в «Точке роста»` is «Урок в „Точке роста“».
  public static func quoted(_ text: String) -> String {
    let inner = text.map { character -> Character in
      switch character {
      case "«": "„"
      case "»": "“"
      default: character
      }
    }
    return "«\(String(inner))»"
  }
}
