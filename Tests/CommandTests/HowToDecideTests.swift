import Foundation
import TestSupport
import Testing

/// The walk through one decision in Docs/HowToDecide: with TANDEM_RUN_PAGES=1 its commands are run as
/// they stand there, and say what stands there; that takes minutes.
@Suite struct HowToDecideTests {
  private static let pages = ["Docs/HowToDecide.md", "Docs/HowToDecide.ru.md"]

  @Test func bothPagesGoTheSameWay() throws {
    let (english, russian) = (try ConsolePage(Self.pages[0]), try ConsolePage(Self.pages[1]))
    func commands(_ page: ConsolePage) -> [String?] { page.steps.map(\.arguments.first) }
    #expect(commands(english) == commands(russian))
    #expect(
      Set(commands(english)).isSuperset(of: [
        "plan", "compare", "frontier", "explain", "alternatives", "improve", "keep", "conflicts",
        "stress", "decide", "repair", "renew",
      ]))
    #expect(russian.steps.allSatisfy { $0.arguments.suffix(2) == ["--lang", "ru"] })
  }

  /// Pictures stand in the repository under the names that the page's commands give them.
  @Test(arguments: pages)
  func everyPictureIsThereAndMadeByACommandOfThePage(page: String) throws {
    let text = try String(
      contentsOf: ConsolePage.root.appending(path: page), encoding: .utf8)
    let names = text.matches(of: #/\]\(pictures/decide/([\w-]+\.svg)\)/#).map {
      String($0.output.1)
    }
    #expect(names.count >= 2)
    for name in names {
      let file = ConsolePage.root.appending(path: "Docs/pictures/decide/\(name)")
      #expect(FileManager.default.fileExists(atPath: file.path), "\(name)")
    }
    let makers = try ConsolePage(page).steps.filter { $0.arguments.contains("--pictures") }
    #expect(!makers.isEmpty)
  }

  @Test(arguments: pages)
  func everyCommandOfThePageRunsAndSaysWhatStandsThere(page: String) throws {
    guard ProcessInfo.processInfo.environment["TANDEM_RUN_PAGES"] == "1" else { return }
    let folder = try TemporaryFolder()
    for name in ["Data/zhigalovo", "Scenarios/zhigalovo"] {
      let target = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: ConsolePage.root.appending(path: name), to: target)
    }
    for step in try ConsolePage(page).steps { try ConsolePage.run(step, in: folder.url) }
    guard page.hasSuffix("HowToDecide.md") else { return }
    for name in ["map-base.svg", "trade-off.svg", "curve.svg"] {
      let (made, shown) = (
        folder.url.appending(path: "pictures/\(name)"),
        ConsolePage.root.appending(path: "Docs/pictures/decide/\(name)")
      )
      #expect(try Data(contentsOf: made) == Data(contentsOf: shown), "\(name)")
    }
  }
}
