import Mentoring

/// Schools of rural districts, each around a centre.
///
/// A district has up to 100 schools; a quarter of them stand in its centre. Its area grows with the
/// number of its schools, so that in larger districts fewer schools are within reach of each other.
struct SyntheticCountry {
  let size: SyntheticSize
  let seed: UInt64

  var districts: Int { (size.schools + 99) / 100 }

  var schools: [SchoolSketch] {
    var dice = Dice(seed: seed, stream: "schools")
    let width = max(2, String(size.schools).count)
    let drawn = (0..<size.schools).map { position in
      site(of: position, dice: &dice)
    }
    let staff = staff(
      weights: drawn.map { $0.isCentral ? dice.number(in: 4...8) : dice.number(in: 1...4) })
    return drawn.enumerated().map { position, site in
      let pupils = staff[position] * dice.number(in: 8...13)
      let kinds = Choice<School.Kind>([(.secondary, 70), (.basic, 22), (.primary, 8)])
      let school = School(
        id: School.ID("S" + paddedText(position + 1, width: width)), name: "Школа \(position + 1)",
        kind: site.isCentral ? .secondary : dice.pick(kinds), settlement: site.settlement,
        coordinates: site.coordinates, locality: site.isCentral ? .urban : .rural, pupils: pupils,
        status: status(at: position, isCentral: site.isCentral, dice: &dice),
        contingent: Thousandths(dice.number(in: 5...40) * 10))
      return SchoolSketch(school: school, teachers: staff[position])
    }
  }

  private struct Site {
    let settlement: String
    let coordinates: Coordinates
    let isCentral: Bool
  }

  private func site(of position: Int, dice: inout Dice) -> Site {
    let district = position % districts
    let isCentral = position / districts % 4 == 0
    let radius = isCentral ? 20 : self.radius
    // A point of the disc about the centre, in hectometres.
    var east = 0
    var north = 0
    repeat {
      east = dice.number(in: -radius...radius)
      north = dice.number(in: -radius...radius)
    } while east * east + north * north > radius * radius
    // Centres 180 km apart; a hectometre is 90 units of 10^-5 degrees north and 161 east at 56°.
    let latitude = 5_600_000 + district / 8 * 162_000 + north * 90
    let longitude = 6_000_000 + district % 8 * 290_000 + east * 161
    return Site(
      settlement: isCentral ? "Центр \(district + 1)" : "Село \(position + 1)",
      coordinates: Coordinates(
        latitude: Double(latitude) / 100_000, longitude: Double(longitude) / 100_000),
      isCentral: isCentral)
  }

  /// In hectometres: 8 km, and 800 m more for each school of a district.
  private var radius: Int { 80 + 8 * ((size.schools + districts - 1) / districts) }

  /// Every school gets a teacher, the rest go by weight.
  private func staff(weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    let shared = size.teachers - size.schools
    var given = 0
    var sum = 0
    return weights.map { weight in
      sum += weight
      let upToHere = shared * sum / total
      defer { given = upToHere }
      return 1 + upToHere - given
    }
  }

  /// One school in fourteen is weak, one in seven leads; a programme has at least one of each.
  private func status(at position: Int, isCentral: Bool, dice: inout Dice) -> School.Status {
    if position == 0 { return .leader }
    if position == size.schools - 1 { return .lowResults }
    let weak: [(School.Status, Int)] = [
      (.lowResults, 40), (.adverseConditions, 20), (.lowResultsAndAdverse, 10),
    ]
    let leading = isCentral ? 300 : 60
    return dice.pick(Choice(weak + [(.leader, leading), (.ordinary, 930 - leading)]))
  }
}
