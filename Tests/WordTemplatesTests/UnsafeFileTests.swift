import Foundation
import Testing
import ZIPArchive

@testable import WordTemplates

@Suite("A dangerous or broken file is refused with one clear line")
struct UnsafeFileTests {
  private func fault(_ data: Data) -> String { Host.faults(file: data).joined(separator: "\n") }

  @Test("Bytes that are no archive, and an archive cut short")
  func broken() {
    let whole = Doc.file(Doc.paragraph("x"))
    for data in [Data("hello".utf8), Data(), whole.prefix(whole.count / 2)] {
      #expect(
        fault(data) == "a.docx: error: the file is broken or no .docx; save the template anew")
    }
  }

  @Test("Word's old format, or a file with a password")
  func compound() {
    #expect(
      fault(Data([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)))
        .contains("old format or has a password"))
  }

  @Test("An archive that is no Word document")
  func otherArchive() {
    #expect(fault(Doc.parts([("a.txt", "x")])).contains("no Word document in the file"))
  }

  @Test("A bomb is refused before it is unpacked")
  func bomb() {
    let data = Doc.file(
      Doc.paragraph("x"), [("word/media/a.xml", String(repeating: "a", count: 15 << 20))])
    #expect(fault(data).contains("unpacks to far too much"))
  }

  @Test("Entities cannot be declared")
  func entities() {
    let document =
      #"<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>"#
      + #"<w:document xmlns:w="w"><w:body>&b;</w:body></w:document>"#
    let data = Doc.parts([
      ("[Content_Types].xml", Doc.types), ("_rels/.rels", Doc.links),
      ("word/document.xml", document),
    ])
    #expect(fault(data).contains("declares a DOCTYPE"))
  }

  @Test("Another encoding cannot hide them")
  func encoding() throws {
    let text = #"<?xml version="1.0" encoding="UTF-7"?><w:document xmlns:w="w"/>"#
    let data = Doc.parts([
      ("[Content_Types].xml", Doc.types), ("_rels/.rels", Doc.links), ("word/document.xml", text),
    ])
    #expect(fault(data).contains("is not in UTF-8"))
    var archive = ZIPWriter()
    archive.add("[Content_Types].xml", Data(Doc.types.utf8))
    archive.add("_rels/.rels", Data(Doc.links.utf8))
    archive.add("word/document.xml", try #require(text.data(using: .utf16)))
    #expect(fault(try archive.data()).contains("is not in UTF-8"))
  }

  @Test(
    "Processing instructions, with and without data, comments and a byte order mark mean nothing",
    arguments: ["<?a?>", "<?a b?>", "<?a ?>", "<!--<?a?>-->", "\u{FEFF}"])
  func meaningless(noise: String) throws {
    let text = "<w:document xmlns:w=\"w\"><w:body>x</w:body></w:document>"
    let isMark = noise == "\u{FEFF}"
    let inside = isMark ? text : text.replacing("x</w:body>", with: "x\(noise)</w:body>")
    let root = try MarkupReader.read(Array((noise + inside).utf8), part: "a.xml")
    #expect(root.first("w:body")?.text == "x")
  }

  @Test("Text in brackets, in pieces and with entities of XML's own is read as it is meant")
  func texts() throws {
    let text = "<a b=\"1&amp;2\" xmlns=\"n\">x\ny<![CDATA[<?z?>]]>&lt;\u{44F}</a>"
    let root = try MarkupReader.read(Array(text.utf8), part: "a.xml")
    #expect(root.text == "x\ny<?z?><\u{44F}")
    #expect(root.attributes.map(\.name) == ["xmlns", "b"])
    #expect(root.attributes.map(\.value) == ["n", "1&2"])
  }

  @Test("What follows the end, or never ends, is no document")
  func unsound() {
    for text in ["<a/><b/>", "<a>", "<a></b>", "", "<a>&x;</a>", "<a b=\"1\" b=\"2\"/>"] {
      #expect(throws: PackageFault.self) {
        try MarkupReader.read(Array(text.utf8), part: "a.xml")
      }
    }
  }

  @Test("Macros, by file and by type")
  func macros() {
    #expect(fault(Doc.file("", [("word/vbaProject.bin", "x")])).contains("macros"))
    let types = Doc.types.replacing(
      "wordprocessingml.document.main", with: "ms-word.document.macroEnabled.main")
    let data = Doc.parts([
      ("[Content_Types].xml", types), ("_rels/.rels", Doc.links),
      ("word/document.xml", Doc.document("")),
    ])
    #expect(fault(data).contains("macros"))
  }

  @Test("A template or picture that Word would fetch from elsewhere; links to pages are allowed")
  func external() {
    func links(_ type: String) -> (String, String) {
      (
        "word/_rels/document.xml.rels",
        #"<Relationships xmlns="r"><Relationship Id="r1" Type="http://x/\#(type)" "#
          + #"Target="http://example.org/a" TargetMode="External"/></Relationships>"#
      )
    }
    #expect(fault(Doc.file("", [links("attachedTemplate")])).contains("outside the document"))
    #expect(fault(Doc.file("", [links("hyperlink")])).isEmpty)
  }

  @Test("XML that ends too early, and nesting without end")
  func notXML() {
    #expect(fault(Doc.file("<w:p>")).contains("word/document.xml is broken (line 1)"))
    let deep = String(repeating: "<w:a>", count: 5000) + String(repeating: "</w:a>", count: 5000)
    #expect(!fault(Doc.file(deep)).isEmpty)
  }

  @Test("Too many elements for memory")
  func tooManyElements() {
    let many = (0..<450_000).map { "<w:a b=\"\($0)\"/>" }.joined()
    #expect(fault(Doc.file(many)).contains("too large for a template"))
  }

  @Test(
    "More placeholders than any paper has, sound, broken or never closed",
    arguments: ["{{#guests}}", "{{name}}", "{{/guests}}", "{{", "{{ }}", "{{#guests}}{{/gests}}"])
  func tooManyPlaceholders(_ text: String) {
    let count = PartReader.maxPlaceholders + 1
    let many = (0..<count).map { "<w:r><w:t>\(text)</w:t></w:r><!--\($0)-->" }.joined()
    for end in ["}}", "}} x"] {
      let body = "<w:p>\(many)<w:r><w:t>\(end)</w:t></w:r></w:p>"
      #expect(fault(Doc.file(body)).contains("has more than 5000 placeholders"))
    }
    let few = Array(repeating: Doc.paragraph(text), count: 3).joined()
    #expect(!fault(Doc.file(few)).contains("placeholders;"))
  }

  @Test("Blocks inside blocks that never write anything end")
  func endlessBlocks() throws {
    let depth = 60
    let text =
      String(repeating: "{{#guests}}", count: depth)
      + String(repeating: "{{/guests}}", count: depth)
    let host = Host(guests: [.init(name: "a"), .init(name: "b")])
    #expect(throws: PaperTooLarge.self) { try host.paper(Doc.paragraph(text)) }
  }
}
