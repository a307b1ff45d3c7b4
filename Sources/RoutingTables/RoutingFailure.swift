import Mentoring

/// Why there is no table of ways.
public enum RoutingFailure: Error, Sendable, Hashable {
  case unreadable
  case noReply
  /// The engine's own code and words.
  case refused(String)
  case noDistances
  case ragged
  case outOfRange
  case wrongSize(rows: Int, columns: Int, places: Int)
  /// The engine found the place that far from where the programme has it.
  case elsewhere(place: String, kilometres: Int)
  /// The road is shorter than the straight line.
  case tooShort(from: String, to: String)
  case tooLarge(maxBytes: Int)
  case unreachable(String)
  case status(Int, String)
  case timeOut(seconds: Int)
  case noAddress
}

extension RoutingFailure {
  /// What is wrong, and what would help.
  public var text: LocalizedText {
    switch self {
    case .unreadable:
      LocalizedText(
        ru: "такого файла нет или он не читается; проверьте путь и права",
        en: "there is no such file, or it cannot be read; check the path and permissions")
    case .noReply:
      LocalizedText(
        ru: "это не ответ OSRM (/table) и не ответ Valhalla (sources_to_targets); сохраните ответ "
          + "службы целиком",
        en: "neither a reply of OSRM (/table) nor of Valhalla (sources_to_targets); save the "
          + "service's whole reply")
    case .refused(let words):
      LocalizedText(
        ru: "служба отказала: \(Self.printable(words))",
        en: "the engine refused: \(Self.printable(words))")
    case .noDistances:
      LocalizedText(
        ru: "в ответе нет расстояний; запросите annotations=duration,distance",
        en: "the reply has no distances; ask for annotations=duration,distance")
    case .ragged:
      LocalizedText(
        ru: "таблицы времени и расстояний разного размера; сохраните ответ службы целиком",
        en: "the tables of times and distances differ in size; save the service's whole reply")
    case .outOfRange:
      LocalizedText(
        ru: "в ответе есть отрицательное или немыслимо большое время или расстояние",
        en: "the reply has a negative or absurdly large time or distance")
    case .wrongSize(let rows, let columns, let places):
      LocalizedText(
        ru: "в таблице \(rows) × \(columns) мест, а в программе \(places); --request покажет, о "
          + "каких местах и в каком порядке спрашивать, --order назовёт другой порядок",
        en: "the table has \(rows) × \(columns) places, the programme \(places); --request shows "
          + "which places to ask for and in which order, --order names another order")
    case .elsewhere(let place, let kilometres):
      LocalizedText(
        ru:
          "служба нашла «\(Self.printable(place))» в \(kilometres) км от его точки по таблице schools; "
          + "проверьте порядок мест (--order), координаты и карту службы",
        en: "the engine found '\(Self.printable(place))' \(kilometres) km from its point in "
          + "the table schools; check the order of places (--order), coordinates and the engine's map"
      )
    case .tooShort(let from, let to):
      LocalizedText(
        ru: "путь «\(Self.printable(from))» – «\(Self.printable(to))» короче прямой; проверьте "
          + "порядок мест (--order) и координаты",
        en: "the way '\(Self.printable(from))' – '\(Self.printable(to))' is shorter than a "
          + "straight line; check the order of places (--order) and coordinates")
    case .tooLarge(let maxBytes):
      LocalizedText(
        ru: "ответ больше \(maxBytes >> 20) МБ", en: "the reply is larger than \(maxBytes >> 20) MB"
      )
    case .unreachable(let words):
      LocalizedText(
        ru: "служба не отвечает: \(Self.printable(words)); проверьте адрес и запущена ли она",
        en:
          "the engine does not answer: \(Self.printable(words)); check the address and whether it "
          + "runs")
    case .status(let status, let words):
      LocalizedText(
        ru: "служба ответила кодом \(status)" + (words.isEmpty ? "" : ": \(Self.printable(words))"),
        en: "the engine answered with status \(status)"
          + (words.isEmpty ? "" : ": \(Self.printable(words))"))
    case .timeOut(let seconds):
      LocalizedText(
        ru: "служба не ответила за \(seconds) с; повторите или увеличьте --timeout",
        en: "the engine did not answer within \(seconds) s; try again or raise --timeout")
    case .noAddress:
      LocalizedText(
        ru: "это не адрес службы; напишите http://узел:порт",
        en: "no address of an engine; write http://host:port")
    }
  }

  /// One line of at most 200 characters without control characters.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(200).map {
          $0.properties.generalCategory == .control ? " " : $0
        }))
  }
}
