extension LPFormat {
  /// A name that cannot be taken for a number or for a word of the format.
  static func inLP(_ name: String) -> String {
    guard let first = name.unicodeScalars.first else { return name }
    let startsLikeNumber =
      ("0"..."9").contains(first) || first == "." || first == "e"
      || first == "E"
    let isWord = words.contains(name.lowercased())
    return startsLikeNumber || isWord ? "_" + name : name
  }

  /// What a forbidden character becomes; nil: it may stay.
  static func replacement(_ character: Unicode.Scalar) -> Character? {
    switch character {
    case "[": "("
    case "]": ")"
    case ":": "."
    case "a"..."z", "A"..."Z", "0"..."9": nil
    case "!", "\"", "#", "$", "%", "&", "(", ")", ",", ".", ";", "?", "@", "_", "`", "'", "{",
      "}", "|", "~":
      nil
    default: "_"
    }
  }

  private static let words: Set<String> = [
    "minimize", "minimise", "minimum", "min", "maximize", "maximise", "maximum", "max", "subject",
    "to", "such", "that", "st", "s.t.", "st.", "bounds", "bound", "general", "generals", "gen",
    "integer", "integers", "int", "binary", "binaries", "bin", "free", "inf", "infinity", "end",
    "semi-continuous", "semis", "semi", "sos", "sos1", "sos2",
  ]
}

extension IntegerProgram {
  func isBinary(_ index: Int) -> Bool {
    bounds(of: Variable(index: index)) == 0...1
  }
}
