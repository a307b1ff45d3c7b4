import Mentoring

/// A report as a plain self-contained page, with a picture where there is one.
public struct ReportPage {
  private let report: Report
  private let language: Language
  private let picture: String

  /// - Parameter picture: SVG that stands above the sections.
  public init(_ report: Report, language: Language, picture: String = "") {
    self.report = report
    self.language = language
    self.picture = picture
  }

  public var html: String {
    HTMLPage.open(title: report.title, language: language)
      + "<h1>\(escaped(report.title))</h1>\n" + picture
      + report.sections.map(HTMLPage.section).joined() + HTMLPage.close
  }
}
