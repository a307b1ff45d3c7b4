/// How pages look: on a screen, on A4 and in grey alike; no colour carries a meaning of its own.
enum PageStyle {
  static let css = """
    :root { color-scheme: light; }
    body { font: 15px/1.45 "PT Sans", "Segoe UI", "DejaVu Sans", Arial, sans-serif; color: #1b1b1b;
      margin: 0 auto; max-width: 1180px; padding: 24px; background: #fff; }
    h1 { font-size: 25px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 30px 0 8px;
      border-bottom: 2px solid #1b1b1b; padding-bottom: 3px; }
    p { margin: 5px 0; } .lead { color: #444; }
    table { border-collapse: collapse; margin: 8px 0; font-size: 13.5px; font-variant-numeric: tabular-nums; }
    th, td { border: 1px solid #bbb; padding: 3px 8px; text-align: right; vertical-align: top; }
    th { background: #ececec; text-align: center; } td.w, th.w { text-align: left; }
    tr.sub td { border-top: none; color: #555; font-size: 12px; padding-top: 0; }
    td.better::before { content: "▲ "; font-size: 10px; } td.worse::before { content: "▼ "; font-size: 10px; }
    td.better { font-weight: 700; } td.worse { font-style: italic; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 10px; }
    .card { border: 1px solid #999; border-radius: 4px; padding: 8px 11px; break-inside: avoid; }
    .card b.letter { display: inline-block; min-width: 20px; text-align: center; background: #1b1b1b; color: #fff;
      border-radius: 3px; margin-right: 6px; } .card .q { color: #333; }
    .maps { display: grid; grid-template-columns: repeat(auto-fill, minmax(440px, 1fr)); gap: 14px; }
    figure { margin: 0; break-inside: avoid; } figcaption { font-weight: 700; font-size: 13.5px; margin-bottom: 2px; }
    svg { display: block; width: 100%; height: auto; } svg.map { border: 1px solid #bbb; background: #fcfcfc; }
    svg.chart { max-width: 700px; } svg.sign { display: inline-block; width: 28px; height: 18px; vertical-align: middle; }
    .legend span { margin-right: 14px; white-space: nowrap; font-size: 13px; }
    \(pictures)
    .schools { display: grid; grid-template-columns: repeat(auto-fill, minmax(255px, 1fr)); gap: 10px 16px; }
    details { margin: 6px 0; } summary { cursor: pointer; font-weight: 700; }
    .scroll { overflow-x: auto; }
    @media print { body { padding: 0; max-width: none; font-size: 11px; } h2 { break-after: avoid; }
      table { font-size: 10px; } tr { break-inside: avoid; } .scroll { overflow: visible; }
      .maps { grid-template-columns: 1fr 1fr; } .schools { grid-template-columns: 1fr 1fr 1fr 1fr; }
      .cards { grid-template-columns: 1fr 1fr 1fr; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } @page { size: A4 landscape; margin: 12mm; } }
    """

  /// What pictures alone look like.
  static let pictures = """
    .school { fill: #fff; stroke: #1b1b1b; stroke-width: 1.2; } .school.recipient { fill: #1b1b1b; }
    .school.partner { fill: #ddd; } .code { font-size: 7.4px; text-anchor: middle; } .code.inverse { fill: #fff; }
    .place { font-size: 9px; fill: #666; text-anchor: middle; font-style: italic; }
    .contract { stroke: #777; stroke-width: 1.1; } .remote { stroke-dasharray: 2 3; }
    .curator { stroke: #1f4e8c; stroke-width: 3.2; } .curator.remote { stroke-dasharray: 7 4; } .tip { fill: #1f4e8c; }
    .grid { stroke: #ddd; } .tick { font-size: 11px; text-anchor: middle; fill: #444; } .end { text-anchor: end !important; }
    .axis { font-size: 12px; text-anchor: middle; font-weight: 700; } .label { font-size: 11px; }
    .front { fill: none; stroke: #1f4e8c; stroke-width: 2; } .dot { fill: #fff; stroke: #1b1b1b; stroke-width: 1.5; }
    .dot.best { fill: #1f4e8c; }
    .attainable { fill: #fff; stroke: #999; stroke-width: 0.8; } .covered { fill: #8fa9c9; } .covered.first { fill: #1f4e8c; }
    .letter { font-size: 9.5px; } .amount { font-size: 9.5px; fill: #333; }
    """
}
