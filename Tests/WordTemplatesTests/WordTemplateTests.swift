import Foundation
import Testing

@testable import WordTemplates

typealias Doc = SmallDocument

@Suite("A template is filled in")
struct WordTemplateTests {
  let two = Host(guests: [
    .init(name: "Пётр", towns: ["Орёл", "Тула"]), .init(name: "Вера"),
  ])

  @Test("A placeholder that Word split into runs is one placeholder")
  func splitPlaceholder() throws {
    #expect(
      try two.lines(Doc.paragraph("Зовут {", "{na", "me", " }", "}, живёт"))
        == ["Зовут Анна, живёт"])
  }

  @Test("A datum looks like its placeholder")
  func style() throws {
    let run = "<w:r><w:rPr><w:b/></w:rPr><w:t>{{name}}</w:t></w:r>"
    let body = try Doc.body(of: two.paper("<w:p>\(run)</w:p>").data)
    #expect(body.first("w:p")?.first("w:r")?.first("w:rPr")?.first("w:b") != nil)
  }

  @Test("What XML forbids in a datum is written so that it reads the same")
  func escapes() throws {
    let host = Host(name: "<b> & \"c\" ]]>\u{1}")
    #expect(try host.lines(Doc.paragraph("{{name}}")) == ["<b> & \"c\" ]]>"])
  }

  @Test("A list inside a paragraph repeats its words")
  func inlineList() throws {
    #expect(
      try two.lines(
        Doc.paragraph("Гости: {{#guests}}{{guest}}{{^@last}}, {{/@last}}{{/guests}}."))
        == ["Гости: Пётр, Вера."])
  }

  @Test("Paragraphs with nothing but tags go, what is between them is repeated")
  func paragraphs() throws {
    #expect(
      try two.lines(
        Doc.paragraph("{{#guests}}") + Doc.paragraph("{{@index}}. {{guest}}")
          + Doc.paragraph("{{#towns}}") + Doc.paragraph("– {{town}} у {{guest}}")
          + Doc.paragraph("{{/towns}}") + Doc.paragraph("{{/guests}}") + Doc.paragraph("Конец"))
        == ["1. Пётр", "– Орёл у Пётр", "– Тула у Пётр", "2. Вера", "Конец"])
  }

  @Test(
    "An empty paragraph that keeps with the next one takes the table's last row along",
    arguments: [true, false])
  func lastRow(keeps: Bool) throws {
    let mark = keeps ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>"
    let below = "<w:p><w:pPr><w:pStyle w:val=\"Flush\"/>\(mark)</w:pPr></w:p>"
    let table = Doc.table([["{{#guests}}{{guest}}", "{{#towns}}{{town}}{{/towns}}{{/guests}}"]])
    let body = try Doc.body(of: two.paper(table + below + Doc.paragraph("Подпись")).data)
    let rows = try #require(body.first("w:tbl")).elements
    let marks = rows.map { row in
      row.elements.map { $0.first("w:p")?.first("w:pPr")?.first("w:keepNext") != nil }
    }
    #expect(marks == [[false, false], [keeps, keeps]])
    #expect(try two.lines(table + below) == ["[Пётр][ОрёлТула]", "[Вера][]", ""])
  }

  @Test("A table without rows, or further up, keeps nothing")
  func noLastRow() throws {
    let below = "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>"
    let table = Doc.table([["{{#guests}}{{guest}}", "{{/guests}}"]])
    #expect(try Host().lines(table + below + Doc.paragraph("x")) == ["", "x"])
    let body = try Doc.body(of: two.paper(table + Doc.paragraph("y") + below).data)
    let rows = try #require(body.first("w:tbl")).elements
    #expect(rows.allSatisfy { $0.first("w:tc")?.first("w:p")?.first("w:pPr") == nil })
  }

  @Test("A row with the list's tags in different cells is repeated")
  func rows() throws {
    #expect(
      try two.lines(
        Doc.table([
          ["№", "Гость"], ["{{#guests}}{{@index}}", "{{guest}}{{/guests}}"], ["", "Всего"],
        ]))
        == ["[№][Гость]", "[1][Пётр]", "[2][Вера]", "[][Всего]"])
  }

  @Test("Rows with nothing but tags go, all rows between them are repeated")
  func severalRows() throws {
    #expect(
      try two.lines(
        Doc.table([
          ["{{#guests}}", ""], ["{{guest}}", "сам"], ["города", "{{#towns}}{{town}} {{/towns}}"],
          ["{{/guests}}", ""],
        ]))
        == ["[Пётр][сам]", "[города][Орёл Тула ]", "[Вера][сам]", "[города][]"])
  }

  @Test("A table that loses all its rows goes, and a cell keeps a paragraph")
  func emptyTable() throws {
    let body = try Doc.body(
      of: Host().paper(
        Doc.table([["{{#guests}}{{guest}}", "{{/guests}}"]]) + Doc.paragraph("после")
          + "<w:tbl><w:tr><w:tc>\(Doc.paragraph("{{#guests}}"))\(Doc.paragraph("{{guest}}"))"
          + "\(Doc.paragraph("{{/guests}}"))</w:tc></w:tr></w:tbl>"
      ).data)
    #expect(body.elements.map(\.name) == ["w:p", "w:tbl"])
    #expect(body.first("w:tbl")?.first("w:tr")?.first("w:tc")?.elements.map(\.name) == ["w:p"])
  }

  @Test("Conditions keep or leave out, inverse ones the other way round")
  func conditions() throws {
    let body = Doc.paragraph("{{#home}}дома{{/home}}{{^home}}в пути{{/home}}{{#note}}!{{/note}}")
    #expect(try Host().lines(body) == ["дома"])
    #expect(try Host(note: "да", isHome: false).lines(body) == ["в пути!"])
  }

  @Test("A group's fields are named after a dot or inside its block")
  func groups() throws {
    #expect(
      try two.lines(Doc.paragraph("{{first.guest}} {{#first}}{{guest}}{{/first}}"))
        == ["Пётр Пётр"])
  }

  @Test("A missing datum is a highlighted blank and stands in the list at the end, once")
  func missing() throws {
    let paper = try Host(name: nil, guests: [.init(name: nil)]).paper(
      Doc.paragraph("{{name}} и {{name}} {{#guests}}{{guest}}{{/guests}}"))
    #expect(paper.missing.entries == ["имя", "гость"])
    let lines = try Doc.lines(of: paper.data)
    #expect(lines.first == "____________ (T1) и ____________ (T1) ____________")
    #expect(lines.dropFirst(2) == ["1.имя", "2.гость"])
    let run = try Doc.body(of: paper.data).first("w:p")?.first("w:r")
    #expect(run?.first("w:rPr")?.first("w:highlight")?["w:val"] == "yellow")
  }

  @Test("Nothing is appended where nothing is missing, and optional texts are never missing")
  func complete() throws {
    let paper = try Host().paper(Doc.paragraph("{{name}}{{note}}"))
    #expect(paper.missing.entries.isEmpty)
    #expect(try Doc.lines(of: paper.data) == ["Анна"])
  }

  @Test("The list of missing data stands before the body's page settings")
  func sectionStaysLast() throws {
    let body = try Doc.body(
      of: Host(name: nil).paper(Doc.paragraph("{{name}}") + "<w:sectPr/>").data)
    #expect(body.elements.last?.name == "w:sectPr")
  }

  @Test("Line breaks and tabs become those of Word")
  func breaks() throws {
    let body = try Doc.body(of: Host(name: "а\nб\tв").paper(Doc.paragraph("{{name}}")).data)
    #expect(
      body.first("w:p")?.first("w:r")?.elements.map(\.name) == [
        "w:t", "w:br", "w:t", "w:tab", "w:t",
      ])
  }

  @Test("Headers and footers are filled in too")
  func headers() throws {
    let header =
      #"<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#
      + Doc.paragraph("Для: {{name}}") + "</w:hdr>"
    let file = Doc.file(Doc.paragraph("-"), [("word/header1.xml", header)])
    let paper = try WordTemplate(file, for: Host.shape.fields).fill(Host.shape.record(Host()))
    let reader = try #require(try? ZIPArchiveText.read("word/header1.xml", of: paper.data))
    #expect(reader.contains("Анна"))
  }

  @Test("The same record gives the same bytes")
  func reproducible() throws {
    let body = Doc.paragraph("{{name}} {{map}}") + Doc.table([["{{#guests}}{{guest}}{{/guests}}"]])
    #expect(try two.paper(body).data == two.paper(body).data)
  }

  @Test("Each drawing has a number of its own")
  func drawings() throws {
    let body = try Doc.body(of: two.paper(Doc.paragraph("{{map}}", "{{map}}")).data)
    let text = MarkupWriter.text(body)
    #expect(text.contains("id=\"1\" name=\"Drawing 1\""))
    #expect(text.contains("id=\"2\" name=\"Drawing 2\""))
  }
}

@Suite("Tags in cells leave no empty paragraphs behind")
struct CellTagTests {
  @Test("A cell's paragraph with nothing but a row's tag goes where the cell has others")
  func leftOver() throws {
    let cell = "<w:tc>\(Doc.paragraph("{{guest}}"))\(Doc.paragraph("{{/guests}}"))</w:tc>"
    let body = "<w:tbl><w:tr><w:tc>\(Doc.paragraph("{{#guests}}"))</w:tc>\(cell)</w:tr></w:tbl>"
    let host = Host(guests: [.init(name: "Пётр"), .init(name: "Вера")])
    #expect(try host.lines(body) == ["[][Пётр]", "[][Вера]"])
  }

  @Test("A block that is kept where something is there stands once")
  func presence() throws {
    let body =
      Doc.paragraph("{{?guests}}") + Doc.paragraph("Гости есть")
      + Doc.paragraph("{{/guests}}") + Doc.paragraph("{{?note}}нет{{/note}}Конец")
    let host = Host(guests: [.init(name: "Пётр"), .init(name: "Вера")])
    #expect(try host.lines(body) == ["Гости есть", "Конец"])
    #expect(try Host().lines(body) == ["Конец"])
  }
}
