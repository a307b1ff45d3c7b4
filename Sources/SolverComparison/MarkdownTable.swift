/// A table of Markdown.
struct MarkdownTable {
  let headings: [String]
  /// Columns of words, which stand at the left; figures stand at the right.
  let words: Int
  var rows: [[String]] = []

  var text: String {
    let ruler = headings.indices.map { $0 < words ? "---" : "---:" }
    return ([headings, ruler] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
