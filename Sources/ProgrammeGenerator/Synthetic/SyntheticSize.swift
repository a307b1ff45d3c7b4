/// How large a made-up programme is.
public struct SyntheticSize: Sendable, Hashable {
  /// The programme's code.
  public var id: String
  public var schools: Int
  public var teachers: Int
  /// Share of teachers with deficits, in thousandths.
  public var deficitShare: Int

  /// A size of one's own; its code tells its figures.
  ///
  /// - Precondition: 2…5 000 schools, a teacher or more a school and at most 150 000, a share of 0…1000.
  public init(schools: Int, teachers: Int, deficitShare: Int) {
    self.init(
      id: "synthetic-\(schools)-\(teachers)-\(deficitShare)", schools: schools,
      teachers: teachers, deficitShare: deficitShare)
  }

  private init(id: String, schools: Int, teachers: Int, deficitShare: Int) {
    precondition((2...5_000).contains(schools), "2 to 5000 schools")
    precondition((schools...150_000).contains(teachers), "a teacher a school to 150000 in all")
    precondition((0...1000).contains(deficitShare), "a share of 0 to 1000 thousandths")
    self.id = id
    self.schools = schools
    self.teachers = teachers
    self.deficitShare = deficitShare
  }

  /// A small district: about 113 deficits.
  public static let xs = Self(id: "xs", schools: 12, teachers: 170, deficitShare: 324)
  /// Efremov's size with few deficits: about 64.
  public static let sLow = Self(id: "s-lo", schools: 33, teachers: 574, deficitShare: 54)
  /// Efremov's size: about 415 deficits.
  public static let s = Self(id: "s", schools: 33, teachers: 574, deficitShare: 353)
  /// A large district with few deficits: about 630.
  public static let mLow = Self(id: "m-lo", schools: 100, teachers: 3_000, deficitShare: 102)
  /// A large district: about 2 160 deficits.
  public static let m = Self(id: "m", schools: 100, teachers: 3_000, deficitShare: 351)
  /// A region: about 21 500 deficits.
  public static let l = Self(id: "l", schools: 1_000, teachers: 30_000, deficitShare: 350)

  public static let named: [SyntheticSize] = [xs, sLow, s, mLow, m, l]
}
