/// A drawing as a run of Word with a group of shapes, which stay sharp and can be edited there.
struct DrawingMarkup {
  private static let emuPerUnit = 3600

  private let drawing: Drawing
  private let number: Int
  /// Thousandths by which it is made smaller, so that it fits the page.
  private let scale: Int

  init(_ drawing: Drawing, page: PageSize, number: Int) {
    self.drawing = drawing
    self.number = number
    let across = page.width * 1000 / max(1, drawing.width * Self.emuPerUnit)
    let down = page.height * 1000 / max(1, drawing.height * Self.emuPerUnit)
    scale = min(1000, across, down)
  }

  var run: String {
    let size = "cx=\"\(emu(drawing.width))\" cy=\"\(emu(drawing.height))\""
    let text = MarkupWriter.escaped(drawing.description, inAttribute: true)
    let shapes = drawing.items.enumerated().map { index, item in
      switch item {
      case .box(let box): shape(box, index)
      case .line(let line): shape(line, index)
      }
    }
    return """
      <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
      <mc:Choice Requires="wpg" xmlns:wpg="\(Self.office)/2010/wordprocessingGroup"><w:drawing>\
      <wp:inline xmlns:wp="\(Self.drawings)/wordprocessingDrawing" distT="0" distB="0" distL="0" \
      distR="0"><wp:extent \(size)/><wp:docPr id="\(number)" name="Drawing \(number)" descr="\(text)"/>\
      <a:graphic xmlns:a="\(Self.drawings)/main"><a:graphicData uri="\(Self.office)/2010/wordprocessingGroup">\
      <wpg:wgp xmlns:wps="\(Self.office)/2010/wordprocessingShape"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>\
      <a:off x="0" y="0"/><a:ext \(size)/><a:chOff x="0" y="0"/><a:chExt \(size)/></a:xfrm></wpg:grpSpPr>\
      \(shapes.joined())</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
      </mc:AlternateContent></w:r>
      """
  }

  private static let office = "http://schemas.microsoft.com/office/word"
  private static let drawings = "http://schemas.openxmlformats.org/drawingml/2006"

  private func emu(_ units: Int) -> Int { units * Self.emuPerUnit * scale / 1000 }

  private func shape(_ box: Drawing.Box, _ index: Int) -> String {
    let paint = box.fill.map { "<a:solidFill><a:srgbClr val=\"\($0)\"/></a:solidFill>" }
    let edge = box.stroke.map {
      "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"\($0)\"/></a:solidFill></a:ln>"
    }
    return """
      <wps:wsp><wps:cNvPr id="\(index + 1)" name="Box \(index + 1)"/><wps:cNvSpPr/><wps:spPr><a:xfrm>\
      <a:off x="\(emu(box.origin.x))" y="\(emu(box.origin.y))"/>\
      <a:ext cx="\(emu(box.width))" cy="\(emu(box.height))"/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\(paint ?? "<a:noFill/>")\
      \(edge ?? "<a:ln><a:noFill/></a:ln>")</wps:spPr>\(words(of: box))\
      <wps:bodyPr wrap="square" lIns="18000" tIns="0" rIns="18000" bIns="0" anchor="ctr"><a:noAutofit/>\
      </wps:bodyPr></wps:wsp>
      """
  }

  private func words(of box: Drawing.Box) -> String {
    guard !box.lines.isEmpty else { return "" }
    let halfPoints = max(8, box.letters * scale / 1000 / 5)
    let look = (box.isBold ? "<w:b/>" : "") + "<w:sz w:val=\"\(halfPoints)\"/>"
    let place =
      switch box.alignment {
      case .left: "left"
      case .centre: "center"
      case .right: "right"
      }
    let paragraphs = box.lines.map {
      """
      <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>\
      <w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="\(place)"/></w:pPr>\
      <w:r><w:rPr>\(look)</w:rPr><w:t xml:space="preserve">\(MarkupWriter.escaped($0))</w:t></w:r></w:p>
      """
    }
    return "<wps:txbx><w:txbxContent>\(paragraphs.joined())</w:txbxContent></wps:txbx>"
  }

  private func shape(_ line: Drawing.Line, _ index: Int) -> String {
    let (left, top) = (min(line.from.x, line.to.x), min(line.from.y, line.to.y))
    let (width, height) = (abs(line.from.x - line.to.x), abs(line.from.y - line.to.y))
    let flip =
      (line.to.x < line.from.x ? " flipH=\"1\"" : "")
      + (line.to.y < line.from.y ? " flipV=\"1\"" : "")
    return """
      <wps:wsp><wps:cNvPr id="\(index + 1)" name="Line \(index + 1)"/><wps:cNvCnPr/><wps:spPr>\
      <a:xfrm\(flip)><a:off x="\(emu(left))" y="\(emu(top))"/>\
      <a:ext cx="\(emu(width))" cy="\(emu(height))"/></a:xfrm>\
      <a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="\(line.weight * 1270)">\
      <a:solidFill><a:srgbClr val="\(line.colour)"/></a:solidFill>\
      \(line.isDashed ? "<a:prstDash val=\"dash\"/>" : "")\
      \(line.hasBackArrow ? "<a:headEnd type=\"triangle\"/>" : "")\
      \(line.hasArrow ? "<a:tailEnd type=\"triangle\"/>" : "")</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
      """
  }
}
