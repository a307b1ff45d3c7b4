/// A page that has no place for a section.
public struct PageFault: Error, CustomStringConvertible, Equatable {
  public let description: String
}

/// A part of a page that a command writes, between two comments.
struct PageSection {
  let name: String

  var opening: String { "<!-- \(name): made by Benchmarks -->" }
  var closing: String { "<!-- \(name): end -->" }

  func replaced(in page: String, by text: String) throws(PageFault) -> String {
    guard let begin = page.firstRange(of: opening),
      let end = page[begin.upperBound...].firstRange(of: closing)
    else {
      throw PageFault(description: "the page has no \(opening) … \(closing)")
    }
    return page[..<begin.upperBound] + "\n\n" + text + "\n" + page[end.lowerBound...]
  }
}
