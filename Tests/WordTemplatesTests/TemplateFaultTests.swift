import Foundation
import Testing

@testable import WordTemplates

@Suite("A faulty template is reported, all faults at once, each at its place")
struct TemplateFaultTests {
  @Test("Unknown names stand with their paragraph or cell and the name that was meant")
  func unknown() {
    let body =
      Doc.paragraph("Имя") + Doc.paragraph("{{nmae}} {{xyzzy}}")
      + Doc.table([["a", "b"], ["a", "{{#guests}}{{gest}}{{/guests}}"]])
    #expect(
      Host.faults(body) == [
        "a.docx: paragraph 2: error: there is no {{nmae}} here; did you mean {{name}}?",
        "a.docx: paragraph 2: error: there is no {{xyzzy}} here; Docs/Templates.md lists the names",
        "a.docx: table 1, row 2, cell 2: error: there is no {{gest}} here; did you mean {{guest}}?",
      ])
  }

  @Test("A list's field outside the list is unknown")
  func outOfScope() {
    #expect(
      Host.faults(Doc.paragraph("{{town}}")) == [
        "a.docx: paragraph 1: error: there is no {{town}} here; Docs/Templates.md lists the names"
      ])
  }

  @Test("Blocks that are not closed or not opened")
  func unbalanced() {
    #expect(
      Host.faults(Doc.paragraph("{{#guests}}") + Doc.paragraph("{{/home}}")) == [
        "a.docx: paragraph 1: error: the block {{#guests}} is not closed; "
          + "add {{/guests}} in the same table or part",
        "a.docx: paragraph 2: error: {{/home}} closes a block that is not open; "
          + "remove it or add {{#home}}",
      ])
  }

  @Test("Blocks that cross each other")
  func crossed() {
    #expect(
      Host.faults(Doc.paragraph("{{#guests}}{{#home}}x{{/guests}}{{/home}}")) == [
        "a.docx: paragraph 1: error: the block {{#home}} ends after {{#guests}}, inside which it "
          + "begins; put {{/home}} before {{/guests}}"
      ])
  }

  @Test("A block that begins in a table has to end in it")
  func outOfTable() {
    #expect(
      Host.faults(Doc.table([["{{#guests}}"]]) + Doc.paragraph("{{/guests}}")) == [
        "a.docx: table 1, row 1, cell 1: error: the block {{#guests}} is closed outside its table "
          + "or part (paragraph 1); move {{/guests}} or {{#guests}}"
      ])
  }

  @Test(
    "What follows from a block without its other half is no fault of its own",
    arguments: [
      ("{{#guests}}{{@index}}", "{{guest}}", "the block {{#guests}} is not closed; "),
      ("{{@index}}", "{{guest}}{{/guests}}", "{{/guests}} closes a block that is not open; "),
      ("{{#guests}}", "{{guest}}{{/gests}}", "the block {{#guests}} is closed by {{/gests}}; "),
      ("{{#gests}}", "{{guest}}{{/guests}}", "the block {{#gests}} is closed by {{/guests}}; "),
      ("{{#guests}", "{{guest}}{{/guests}}", "the braces {{ are not closed; "),
      ("{{#guests}}", "{{guest}}{{/guests}", "the braces {{ are not closed; "),
      ("{#guests}}", "{{guest}}{{/guests}}", "no {{ stands before the braces }}; "),
      ("{{# my guests}}", "{{guest}}{{/guests}}", "{{# my guests}} is no name; "),
    ])
  func cause(first: String, second: String, text: String) throws {
    let row = ["\(first) {{#towns}}{{town}}{{/towns}}", second]
    let faults = Host.faults(Doc.table([["№", "Гость"], row]) + Doc.paragraph("{{name}}"))
    #expect(faults.count == (first.contains("my") ? 2 : 1), "\(faults)")
    #expect(faults.first?.contains("table 1, row 2") == true && faults[0].contains(text))
  }

  @Test("Faults beside a broken block are still reported, in the order of the page")
  func besides() {
    let body =
      Doc.paragraph("{{nmae}}") + Doc.table([["{{#guests}}{{guest}}", "{{gest}}"]])
      + Doc.paragraph("{{guest}}")
    #expect(
      Host.faults(body) == [
        "a.docx: paragraph 1: error: there is no {{nmae}} here; did you mean {{name}}?",
        "a.docx: table 1, row 1, cell 1: error: the block {{#guests}} is not closed; "
          + "add {{/guests}} in the same table or part",
        "a.docx: table 1, row 1, cell 2: error: there is no {{gest}} here; did you mean {{guests}}?",
        "a.docx: paragraph 2: error: there is no {{guest}} here; did you mean {{guests}}?",
      ])
  }

  @Test("A block that is not closed and has an unknown name has both faults")
  func unclosedAndUnknown() {
    let faults = Host.faults(Doc.paragraph("{{#gusts}}") + Doc.paragraph("{{guest}}"))
    #expect(faults.count == 2)
    #expect(faults.last?.contains("there is no {{gusts}} here; did you mean {{guests}}?") == true)
  }

  @Test("Text beside a tag that begins or ends a block of paragraphs")
  func strayText() {
    let body = Doc.paragraph("Гости {{#guests}}") + Doc.paragraph("{{/guests}} все")
    #expect(
      Host.faults(body) == [
        "a.docx: paragraph 1: error: text stands before {{#guests}} in the paragraph; "
          + "put {{#guests}} at its start",
        "a.docx: paragraph 2: error: text stands after {{/guests}} in the paragraph; "
          + "put {{/guests}} at its end",
      ])
  }

  @Test("Braces that are not closed, and what is no name")
  func braces() {
    #expect(
      Host.faults(Doc.paragraph("{{name") + Doc.paragraph("{{a b}}") + Doc.paragraph("name}}")) == [
        "a.docx: paragraph 1: error: the braces {{ are not closed; add }} in the same paragraph",
        "a.docx: paragraph 2: error: {{a b}} is no name; "
          + "write {{name}}, {{#name}}, {{?name}}, {{^name}} or {{/name}}",
        "a.docx: paragraph 3: error: no {{ stands before the braces }}; add {{ or remove }}",
      ])
  }

  @Test("Lists, conditions and pictures in the wrong role")
  func roles() {
    #expect(
      Host.faults(Doc.paragraph("{{guests}} {{home}} {{first}} {{#map}}{{/map}} {{@index}}")) == [
        "a.docx: paragraph 1: error: {{guests}} is a list; write {{#guests}} … {{/guests}}",
        "a.docx: paragraph 1: error: {{home}} is a condition; write {{#home}} … {{/home}}",
        "a.docx: paragraph 1: error: {{first}} has fields; name one of them, such as {{first.…}}",
        "a.docx: paragraph 1: error: {{map}} is a picture; write {{map}} without # and without "
          + "a closing",
        "a.docx: paragraph 1: error: {{@index}} means something only inside a repeated block; "
          + "move it there",
      ])
  }

  @Test("Faults in a header name its file")
  func header() {
    let header =
      #"<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#
      + Doc.paragraph("{{nmae}}") + "</w:hdr>"
    let faults = Host.faults(file: Doc.file("", [("word/header1.xml", header)]))
    #expect(faults.first?.hasPrefix("a.docx: header (header1.xml), paragraph 1: error:") == true)
  }
}
