import Mentoring
import ProgrammeGenerator
import Testing

@Suite struct ProgrammeGeneratorTests {
  @Test(arguments: Blueprint.shipped + [.synthetic(size: .s)])
  func sameSeedSameBytes(blueprint: Blueprint) {
    let first = ProgrammeGenerator.generate(blueprint, seed: 11)
    #expect(first == ProgrammeGenerator.generate(blueprint, seed: 11))
  }

  @Test(arguments: Blueprint.shipped + [.synthetic(size: .xs)])
  func seedsDifferInPeopleOnly(blueprint: Blueprint) throws {
    func texts(_ seed: UInt64) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: ProgrammeGenerator.generate(blueprint, seed: seed).map {
          ($0.name, $0.text)
        })
    }
    let (first, second) = (texts(1), texts(2))
    for name in ["teachers.csv", "deficits.csv", "mentors.csv", "swot.csv"] {
      #expect(first[name] != second[name], "\(name)")
    }
    for name in ["programme.yaml", "competencies.csv", "topics.csv"] {
      #expect(first[name] == second[name], "\(name)")
    }
  }

  @Test(arguments: [
    // Schools and partners, people, pupils and deficits as domain and documents have them.
    (Blueprint.zhigalovo, 12, 202, 1_434, 110), (.leninogorsk, 4, 140, 2_250, 70),
    (.efremov, 39, 607, 5_565, 415), (.karabudakhkent, 28, 1_000, 14_974, 250),
    (.kgo, 14, 320, 4_843, 130),
  ])
  func shippedProgrammesHaveTheirSizes(
    blueprint: Blueprint, schools: Int, people: Int, pupils: Int, deficits: Int
  ) {
    let contents = ProgrammeGenerator.contents(blueprint, seed: Blueprint.shippedSeed)
    #expect(contents.schools.count == schools)
    #expect(contents.teachers.count == people)
    #expect(contents.schools.reduce(0) { $0 + ($1.pupils ?? 0) } == pupils)
    #expect(contents.deficits.count == deficits)
  }

  @Test func zhigalovoHas168TeachersAndEfremov574Pedagogues() {
    let zhigalovo = ProgrammeGenerator.contents(.zhigalovo, seed: 1)
    #expect(zhigalovo.teachers.filter { !$0.subjects.isEmpty }.count == 168)
    let efremov = ProgrammeGenerator.contents(.efremov, seed: 1)
    #expect(efremov.teachers.filter { !$0.school.text.hasPrefix("X") }.count == 574)
    #expect(efremov.schools.filter { !$0.id.text.hasPrefix("X") }.count == 33)
  }

  @Test(arguments: Blueprint.shipped)
  func peopleAreWithinTheirLimits(blueprint: Blueprint) {
    let contents = ProgrammeGenerator.contents(blueprint, seed: 5)
    let perMentee = Dictionary(grouping: contents.deficits, by: \.teacher).values.map(\.count)
    #expect(perMentee.allSatisfy { (1...4).contains($0) })
    #expect(contents.deficits.allSatisfy { (5...100).contains($0.points.value) })
    #expect(contents.deficits.allSatisfy { (240...960).contains($0.time.value) })
    #expect(contents.deficits.allSatisfy { $0.time.value.isMultiple(of: 30) })
    let perMentor = Dictionary(grouping: contents.mentors, by: \.teacher).values.map(\.count)
    #expect(perMentor.allSatisfy { (2...6).contains($0) })
    let loads = contents.teachers.compactMap(\.weeklyLoad)
    #expect(loads.allSatisfy { (18 * 60...40 * 60).contains($0.value) })
  }
}
