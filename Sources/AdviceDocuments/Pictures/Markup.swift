/// Text as it may stand in HTML and SVG, attributes included.
public func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default:
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      result.unicodeScalars.append(isControl ? " " : scalar)
    }
  }
  return result
}

/// A number with at most one decimal, always with a point; the same on every machine.
public func figure(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded(.toNearestOrAwayFromZero))
  let rest = abs(tenths % 10)
  let sign = tenths < 0 && tenths / 10 == 0 ? "-" : ""
  return rest == 0 ? "\(tenths / 10)" : "\(sign)\(tenths / 10).\(rest)"
}

/// A point of a drawing.
struct Point: Hashable {
  var x: Double
  var y: Double
}
