import Foundation
import Mentoring
import RoutingTables
import TestSupport
import Testing

/// Engines that answer, refuse, say too much or nothing at all; a small server stands in for them.
@Suite(.serialized) struct ClientTests {
  /// 60 places, so that the client asks in blocks of 50.
  private static let places = (0..<60).map { number in
    TravelPlace(
      name: "П\(number)",
      coordinates: Coordinates(latitude: 54, longitude: 52 + Double(number) / 1000)
    )
  }

  private func failure(_ path: String, seconds: Int = 5) throws -> RoutingFailure? {
    let server = try StubServer()
    defer { server.stop() }
    do throws(RoutingFailure) {
      let client = try RoutingClient(.osrm, at: server.address + path, seconds: seconds)
      _ = try client.table(Array(Self.places.prefix(2)))
      return nil
    } catch {
      return error
    }
  }

  /// The stub answers with the index of the longitude, so that the blocks' places can be told apart.
  @Test(arguments: RoutingEngine.allCases)
  func blocksAreJoinedInOrder(engine: RoutingEngine) throws {
    let server = try StubServer()
    defer { server.stop() }
    let table = try RoutingClient(engine, at: server.address + "/right", seconds: 20)
      .table(Self.places)
    #expect(table.ways.count == 60 && table.ways.allSatisfy { $0.count == 60 })
    for (from, row) in table.ways.enumerated() {
      for (to, way) in row.enumerated() {
        #expect(way?.seconds == Double(1000 * from + to))
        #expect(way?.metres == 100_000)
      }
    }
  }

  @Test func aRefusalIsTheEnginesOwnWords() throws {
    #expect(try failure("/refuse") == .status(400, "TooBig: Too many table coordinates"))
    #expect(try failure("/nowhere") == .status(404, ""))
  }

  @Test func aFloodIsCutOff() throws {
    #expect(try failure("/flood", seconds: 60) == .tooLarge(maxBytes: 64 << 20))
  }

  @Test func whoNeverAnswersIsNotWaitedFor() throws {
    #expect(try failure("/sleep", seconds: 1) == .timeOut(seconds: 1))
  }

  @Test func nobodyThereIsSaid() throws {
    let client = try RoutingClient(.osrm, at: "http://127.0.0.1:1", seconds: 5)
    #expect {
      try client.table(Array(Self.places.prefix(2)))
    } throws: { error in
      if case .unreachable? = error as? RoutingFailure { true } else { false }
    }
  }

  @Test(arguments: ["", "file:///etc", "localhost:5000", "http://", "http://a/?b", "ftp://a"])
  func onlyAddressesOfTheWebAreTaken(address: String) {
    #expect(throws: RoutingFailure.noAddress) {
      try RoutingClient(.osrm, at: address, seconds: 5)
    }
  }

  /// A real engine, where `TANDEM_OSRM` names one with the roads of Жигаловский район.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["TANDEM_OSRM"] != nil,
      "asks the engine that TANDEM_OSRM names"))
  func osrmItselfAnswers() throws {
    let address = try #require(ProcessInfo.processInfo.environment["TANDEM_OSRM"])
    let places = [
      TravelPlace(
        name: "Жигалово", coordinates: Coordinates(latitude: 54.81009, longitude: 105.15932)),
      TravelPlace(
        name: "Рудовка", coordinates: Coordinates(latitude: 54.7469, longitude: 105.2089)),
      TravelPlace(
        name: "Коношаново", coordinates: Coordinates(latitude: 55.3589, longitude: 105.4744)),
    ]
    let table = try RoutingClient(.osrm, at: address, seconds: 20).table(places)
    let rows = table.rows(of: places, isSchool: false, seasons: Set(Season.allCases))
    #expect(rows.contains { $0.time == Minutes(10) && $0.distance == Hectometres(77) })
    #expect(rows.contains { $0.time == nil && $0.to == .settlement("Коношаново") })
  }
}
