import Testing
import WordTemplates

@testable import Papers

@Suite struct RingTests {
  private static let width = 1650
  private static let height = 1850

  private func ring(_ count: Int) -> Ring {
    let (width, height) = count <= 16 ? (300, 120) : NetworkDrawing.codeBox(count)
    return Ring(
      centre: .init(Self.width / 2, Self.height / 2), width: Self.width, height: Self.height,
      boxWidth: width, boxHeight: height)
  }

  private func boxes(_ ring: Ring, _ count: Int) -> [Drawing.Box] {
    ring.middles(count).map {
      Drawing.Box(
        .init($0.x - ring.boxWidth / 2, $0.y - ring.boxHeight / 2), width: ring.boxWidth,
        height: ring.boxHeight, lines: [])
    }
  }

  /// Up to the 60 schools of a large district.
  @Test(arguments: 2...60)
  func boxesStandApartInsideThePicture(count: Int) {
    let boxes = boxes(ring(count), count)
    for (index, one) in boxes.enumerated() {
      #expect(one.origin.x >= 0 && one.origin.x + one.width <= Self.width)
      #expect(one.origin.y >= 0 && one.origin.y + one.height <= Self.height)
      for other in boxes[..<index] {
        let across = (one.origin.x - other.origin.x).magnitude
        let down = (one.origin.y - other.origin.y).magnitude
        #expect(Int(across) >= one.width + 5 || Int(down) >= one.height + 5)
      }
    }
  }

  /// Whichever two schools sign a contract: nobody takes a third for a party of it.
  @Test(arguments: Array(2...17) + [24, 28, 33])
  func noArrowRunsThroughAThirdSchool(count: Int) {
    let ring = ring(count)
    let boxes = boxes(ring, count)
    for one in 0..<count {
      for other in 0..<one {
        let (from, to) = (ring.anchor(of: boxes[one]), ring.anchor(of: boxes[other]))
        for third in 0..<count where third != one && third != other {
          #expect(!crosses(from, to, boxes[third]), "\(one)–\(other) through \(third)")
        }
      }
    }
  }

  /// Whether a way has points inside a box: what each pair of its sides leaves of the way.
  private func crosses(
    _ from: Drawing.Point, _ to: Drawing.Point, _ box: Drawing.Box
  ) -> Bool {
    var inside = (from: 0.0, to: 1.0)
    for (start, way, low, size) in [
      (from.x, to.x - from.x, box.origin.x, box.width),
      (from.y, to.y - from.y, box.origin.y, box.height),
    ] {
      // A point on the edge and one of rounding do no harm.
      let (low, high) = (Double(low - start) + 1, Double(low + size - start) - 1)
      if way == 0 {
        if low >= 0 || high <= 0 { return false }
        continue
      }
      let ends = [low / Double(way), high / Double(way)].sorted()
      inside = (max(inside.from, ends[0]), min(inside.to, ends[1]))
    }
    return inside.from < inside.to
  }
}
