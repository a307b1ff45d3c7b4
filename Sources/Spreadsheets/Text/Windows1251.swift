/// Text in Windows-1251, as Excel saves CSV in Russian Windows.
enum Windows1251 {
  /// The upper half: 0x80…0xBF (0x98 is not defined); 0xC0…0xFF are А…я.
  /// Source: the Unicode Consortium's mapping file CP1251.TXT.
  private static let upper: [UInt16] = [
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021,
    0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F,
    0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0xFFFD, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F,
    0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7,
    0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
    0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
  ]

  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
      } else {
        let value = byte < 0xC0 ? upper[Int(byte) - 0x80] : 0x0410 + UInt16(byte) - 0xC0
        utf8.append(contentsOf: UTF8.encode(Unicode.Scalar(value)!)!)
      }
    }
    return utf8
  }
}

/// How likely bytes beyond ASCII are Russian in one of the encodings that offices met.
struct CyrillicBytes {
  let isWindows1251: Bool

  /// Russian in 1251 has the frequent letters at that encoding's places, few letters next to Latin
  /// ones, and hardly anything at places that texts do not use.
  init(_ bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: 256)
    var besideLatin = 0
    var previous: UInt8 = 0
    for byte in bytes {
      counts[Int(byte)] += 1
      if byte >= 0xC0, Self.isLatin(previous) { besideLatin += 1 }
      if previous >= 0xC0, Self.isLatin(byte) { besideLatin += 1 }
      previous = byte
    }
    let high = counts[128...].reduce(0, +)
    let letters = counts[0xC0...].reduce(0, +)
    // Ё, ё, №, quotation marks, dashes, dots, no-break blank.
    let signs = [
      0xA8, 0xB8, 0xB9, 0xAB, 0xBB, 0x84, 0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0xA0,
    ]
    .reduce(0) { $0 + counts[$1] }
    let scores = Self.frequent.map { letters in
      letters.reduce(0) { $0 + counts[Int($1.small)] + counts[Int($1.capital)] }
    }
    isWindows1251 =
      high > 0 && counts[0x98] == 0 && (letters + signs) * 20 >= high * 19
      && besideLatin * 5 <= letters && scores[0] > scores[1] && scores[0] > scores[2]
  }

  private static func isLatin(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// The letters оеаинтсрвл, which are more than half of any Russian text, in Windows-1251, KOI8-R and
  /// IBM 866.
  private static let frequent: [[(small: UInt8, capital: UInt8)]] = [
    [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB].map { ($0, $0 - 0x20) },
    [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC].map { ($0, $0 + 0x20) },
    [0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xA2, 0xAB].map { ($0, $0 - 0x20) }
      + [0xE2, 0xE1, 0xE0].map { ($0, $0 - 0x50) },
  ]
}
