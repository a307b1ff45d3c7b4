import Foundation
import TestSupport
import Testing

@testable import Papers

/// Templates that a word processor opened and saved under the same names.
@Suite(
  .enabled(
    if: OtherPrograms.hasLibreOffice && OtherPrograms.hasPythonDocx,
    "LibreOffice or python3-docx is not installed"))
struct EditedTemplateTests {
  @Test func templatesSavedByLibreOfficeAreSoundAndSayTheSame() throws {
    let folder = try TemporaryFolder()
    var files: [URL] = []
    for kind in PaperKind.allCases {
      let file = folder.url.appending(path: kind.file)
      try PaperTemplateSet.shipped(kind).write(to: file)
      files.append(file)
    }
    let saved = folder.url.appending(path: "saved")
    _ = try OtherPrograms.run(
      "/usr/bin/soffice",
      ["-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to"]
        + ["docx:MS Word 2007 XML", "--outdir", saved.path] + files.map(\.path))
    var own: [PaperKind: Data] = [:]
    for kind in PaperKind.allCases {
      own[kind] = try Data(contentsOf: saved.appending(path: kind.file))
    }
    let templates = try PaperTemplateSet(PaperKind.allCases, own: own)
    try PaperSet(SamplePapers.sources(), templates: templates).write([.contract, .programme]) {
      let url = folder.url.appending(path: URL(filePath: $0.path).lastPathComponent)
      try $0.data.write(to: url)
    }
    for file in try SamplePapers.files([.contract, .programme]) {
      let name = URL(filePath: file.path).lastPathComponent
      let shipped = folder.url.appending(path: "shipped-" + name)
      try file.data.write(to: shipped)
      let (one, other) = try (
        OtherPrograms.contents(of: folder.url.appending(path: name)),
        OtherPrograms.contents(of: shipped)
      )
      #expect(one.text == other.text, "\(name)")
    }
  }
}
