import Mentoring
import YearRecords

/// Schools in like conditions.
public struct Cluster: Sendable, Hashable {
  /// A, B, C…, larger schools first.
  public let letter: String
  /// In key order.
  public let schools: [School.ID]
  public let pupils: ClosedRange<Int>
  public let rural: Int
  /// Mean social index of its schools in thousandths; nil: not looked at.
  public let socialIndex: Int?
}

/// A school beside the others of its cluster.
public struct ClusterStanding: Sendable, Hashable {
  public let cluster: Cluster
  public let own: Achievement
  /// Participations of the other schools of the cluster together.
  public let others: Achievement

  /// Own share less the others', in thousandths.
  public var difference: Int { own.share - others.share }
}

/// A subject of a school beside the same subject at the others of its cluster.
public struct SubjectStanding: Sendable, Hashable {
  public let subject: String
  public let own: Achievement
  public let others: Achievement

  public var difference: Int { own.share - others.share }
}

/// Puts schools in like conditions together, always in the same way.
///
/// Features are the binary logarithm of the number of pupils, town or village, and the social index,
/// each brought to mean 0 and deviation 1 and multiplied by its weight. Ward's method joins, step by
/// step, the two clusters whose joining adds least to the sum of squared distances from their centres;
/// ties go to the first in key order. Of the partitions that arise, the one with most clusters counts
/// that has at least `min_size` schools in each and at most `most` clusters.
struct Clustering {
  let rules: ClusterRules
  let schools: [School]
  /// Features of each school, in the same order.
  let features: [[Double]]
  let usesSocial: Bool
  private let social: [School.ID: Int]

  /// Schools with a feature unknown are left out; where nobody has a social index, it is not looked at.
  init(_ all: [School], social: [School.ID: Int], _ rules: ClusterRules) {
    self.rules = rules
    self.social = social
    usesSocial = rules.social > 0 && !social.isEmpty
    let usesSocial = usesSocial
    schools = all.filter { school in
      school.kind != .partner && (school.pupils ?? 0) > 0 && school.locality != nil
        && (!usesSocial || social[school.id] != nil)
    }
    var columns = [
      (rules.size, schools.map { binaryLogarithm($0.pupils ?? 1) }),
      (rules.locality, schools.map { $0.locality == .rural ? 1.0 : 0 }),
    ]
    if usesSocial { columns.append((rules.social, schools.map { Double(social[$0.id]!) })) }
    let scaled = columns.map { weight, values in
      standardized(values).map { $0 * Double(weight) }
    }
    features = schools.indices.map { row in scaled.map { $0[row] } }
  }

  var clusters: [Cluster] {
    guard !schools.isEmpty else { return [] }
    let made = WardMethod(features).partition(minSize: rules.minSize, most: rules.most)
    let ordered = made.map { members in members.map { schools[$0] } }.sorted { left, right in
      let (first, second) = (Self.meanPupils(left), Self.meanPupils(right))
      return first == second ? left[0].id < right[0].id : first > second
    }
    return ordered.enumerated().map { number, members in
      let pupils = members.map { $0.pupils ?? 0 }
      return Cluster(
        letter: String(Character(Unicode.Scalar(UInt8(65 + number)))),
        schools: members.map(\.id).sorted(), pupils: pupils.min()!...pupils.max()!,
        rural: members.count { $0.locality == .rural },
        socialIndex: usesSocial
          ? roundedQuotient(members.reduce(0) { $0 + social[$1.id]! }, members.count) : nil)
    }
  }

  private static func meanPupils(_ schools: [School]) -> Int {
    schools.reduce(0) { $0 + ($1.pupils ?? 0) } / schools.count
  }
}

/// Values brought to mean 0 and (population) deviation 1; all 0 where they are alike.
func standardized(_ values: [Double]) -> [Double] {
  guard !values.isEmpty else { return [] }
  let mean = values.reduce(0, +) / Double(values.count)
  let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  guard variance > 1e-12 else { return values.map { _ in 0 } }
  let deviation = variance.squareRoot()
  return values.map { ($0 - mean) / deviation }
}

/// The binary logarithm by repeated squaring, to 2⁻²⁰: the same bits on every machine, which a
/// library's logarithm need not give.
///
/// - Precondition: the number is above 0.
func binaryLogarithm(_ number: Int) -> Double {
  precondition(number > 0)
  let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
  var rest = Double(number) / Double(1 << whole)
  var result = Double(whole)
  var bit = 0.5
  for _ in 0..<20 {
    rest *= rest
    if rest >= 2 {
      rest /= 2
      result += bit
    }
    bit /= 2
  }
  return result
}
