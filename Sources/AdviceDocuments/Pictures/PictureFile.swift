/// A picture of a page as an SVG file of its own.
public struct PictureFile: Sendable {
  /// With its ending, such as `map-base.svg`.
  public let name: String
  public let svg: String

  /// - Parameter inner: an `svg` element as pages have it, styled by classes.
  init(name: String, inner: String) {
    self.name = name
    guard let start = inner.range(of: "<svg "), let end = inner.range(of: ">") else {
      svg = inner
      return
    }
    svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" " + inner[start.upperBound..<end.upperBound]
      + "<style>svg { font-family: \"PT Sans\", \"DejaVu Sans\", Arial, sans-serif; } "
      + PageStyle.pictures + "</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
      + inner[end.upperBound...]
  }
}

extension String {
  /// Where a text stands first; without Foundation.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
