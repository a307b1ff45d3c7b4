import Spreadsheets
import Testing

@Suite struct DecodedTextTests {
  /// The text in one of the eight-bit encodings of Russian.
  private func bytes(_ text: String, _ letter: (UInt8) -> UInt8) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.value < 0x80 ? UInt8(scalar.value) : letter(UInt8(scalar.value - 0x410))
    }
  }

  private func windows1251(_ text: String) -> [UInt8] { bytes(text) { $0 + 0xC0 } }
  private func ibm866(_ text: String) -> [UInt8] { bytes(text) { $0 < 48 ? $0 + 0x80 : $0 + 0xB0 } }
  private func koi8(_ text: String) -> [UInt8] {
    let order = Array("юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")
    return bytes(text) { offset in
      let letter = Character(Unicode.Scalar(UInt32(offset) + 0x410)!)
      return 0xC0 + UInt8(order.firstIndex(of: letter)!)
    }
  }

  private func units(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try DecodedText(bytes).utf8, as: UTF8.self)
  }

  private let samples = [
    "code;name\nS01;Первая школа\n", "Школа", "ШКОЛА НОМЕР ОДИН", "a,b\nшкола,дом\n",
    "Код школы;Название;Вид\nS01;Гимназия имени Пушкина;средняя\n",
  ]

  @Test func windows1251IsRecognised() throws {
    for sample in samples {
      #expect(try text(windows1251(sample)) == sample)
      #expect(try DecodedText(windows1251(sample)).encoding == .windows1251)
    }
    // «№ 6 — ёж»
    #expect(
      try text([0xAB, 0xB9, 0xA0, 0x36, 0x20, 0x97, 0x20, 0xB8, 0xE6, 0xBB, 0xE5, 0xEB, 0xE8])
        == "«№\u{A0}6 — ёж»ели")
  }

  @Test func otherEncodingsOfRussianAreRefused() {
    for sample in samples.prefix(3) + [samples[4]] {
      #expect(throws: TextFault.self, "KOI8-R: \(sample)") { try DecodedText(koi8(sample)) }
      #expect(throws: TextFault.self, "IBM 866: \(sample)") { try DecodedText(ibm866(sample)) }
    }
  }

  @Test func westernEuropeanTextIsNoRussian() {
    // «café, naïve» in ISO 8859-1.
    #expect(throws: TextFault.unknown(line: 2)) {
      try DecodedText(
        Array("name\ncaf".utf8) + [0xE9] + Array(", na".utf8) + [0xEF] + Array("ve".utf8))
    }
  }

  @Test func utf16IsReadWithAndWithoutMark() throws {
    let sample = "code;name\nS01;Первая школа 🎓\n"
    for bigEndian in [false, true] {
      #expect(try text(units("\u{FEFF}" + sample, bigEndian: bigEndian)) == sample)
      #expect(try text(units(sample, bigEndian: bigEndian)) == sample)
    }
  }

  @Test func brokenUTF16IsReportedAtItsLine() {
    let lone = units("\u{FEFF}a\nb", bigEndian: false) + [0x00, 0xD8, 0x62, 0x00]
    #expect(throws: TextFault.broken(.utf16LittleEndian, line: 2)) { try DecodedText(lone) }
    let half = units("\u{FEFF}a\nb", bigEndian: true) + [0x00]
    #expect(throws: TextFault.broken(.utf16BigEndian, line: 2)) { try DecodedText(half) }
  }

  @Test func brokenUTF8IsNeverTakenForAnythingElse() {
    for cut in 1...3 {
      let broken = Array("Школа\r\nдом".utf8.dropLast(cut % 2 == 1 ? 1 : 3)) + [0x0A]
      #expect(throws: TextFault.broken(.utf8, line: 2)) { try DecodedText(broken) }
    }
  }

  @Test func aZeroByteIsNoText() {
    #expect(throws: TextFault.zeroByte(line: 3)) { try DecodedText([97, 10, 10, 0]) }
  }
}
