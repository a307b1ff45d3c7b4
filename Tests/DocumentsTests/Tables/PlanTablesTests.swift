import Documents
import Mentoring
import Testing

@Suite struct PlanTablesTests {
  @Test func writesCuratorPairsAndTandems() throws {
    let tables = PlanTables(Sample.plan, of: try Sample.programme())
    var pairs = ""
    tables.writeCuratorPairs(to: &pairs)
    try Golden.expect(pairs, is: "curator_pairs.csv")
    var tandems = ""
    tables.writeTandems(to: &tandems)
    try Golden.expect(tandems, is: "tandems.csv")
  }
}
