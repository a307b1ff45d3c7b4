import Mentoring
import ProgrammeFolder
import TandemService
import Testing

@Suite struct ShippedScenarioTests {
  @Test(arguments: ShippedFolders.names)
  func everyProgrammeHasScenariosThatCanBeReadAndChangeSomething(name: String) throws {
    let base = try ShippedFolders.read(name)
    let scenarios = ShippedFolders.scenarios(name)
    #expect(scenarios.names.count >= 5)
    for scenario in scenarios.names {
      let changed = try base.under(scenario, of: scenarios)
      #expect(changed.scenario?.changes.isEmpty == false, "\(scenario)")
      #expect(changed.scenario?.question.russian.hasSuffix("?") == true, "\(scenario)")
      #expect(changed.reading.digests.count > base.reading.digests.count, "\(scenario)")
    }
  }
}
