import Foundation
import MeasuredProgrammes
import Mentoring
import TandemService

/// Runs Tandem and its peers on the same programs, one run after another.
public struct Comparison {
  let settings: ComparisonSettings
  let store: RunStore
  /// Words to begin a process of Tandem's own with; folder and options follow.
  let tandem: [String]
  let say: (String) -> Void

  public init(
    settings: ComparisonSettings, store: RunStore, tandem: [String],
    say: @escaping (String) -> Void
  ) {
    self.settings = settings
    self.store = store
    self.tandem = tandem
    self.say = say
  }

  /// Measures every programme that the store does not have yet.
  ///
  /// - Throws: where Tandem fails; a peer that fails has a run that says so.
  public func run() throws {
    let driver = try PeerDriver()
    let peers = try installed(driver)
    for (position, programme) in settings.programmes.enumerated() {
      var settings = settings
      settings.programmes = [programme]
      if store.has(programme, with: settings) {
        say("\(programme.name): measured already")
        continue
      }
      let bench = try ProgrammeBench(
        programme: programme, settings: settings, tandem: tandem, driver: driver,
        peers: rotated(peers, by: position), say: say)
      let runs = try bench.run()
      try store.save(
        .init(settings: settings, machine: Machine.description, runs: runs), of: programme)
    }
  }

  /// Those that are there, with their versions; the others are reported.
  private func installed(_ driver: PeerDriver) throws -> [(Peer, String)] {
    try settings.peers.compactMap { Peer(rawValue: $0) }.compactMap { peer in
      guard let version = try driver.version(of: peer) else {
        say("\(peer.name) is not installed and left out; \(peer.package)")
        return nil
      }
      say("\(peer.name) \(version)")
      return (peer, version)
    }
  }

  /// Who begins changes from programme to programme.
  private func rotated<Element>(_ elements: [Element], by count: Int) -> [Element] {
    guard !elements.isEmpty else { return [] }
    let shift = count % elements.count
    return Array(elements[shift...] + elements[..<shift])
  }
}
