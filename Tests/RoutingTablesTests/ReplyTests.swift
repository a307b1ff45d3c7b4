import Foundation
import Mentoring
import Testing

@testable import RoutingTables

@Suite struct ReplyTests {
  private static let places = [
    TravelPlace(name: "А", coordinates: Coordinates(latitude: 54.6, longitude: 52.4)),
    TravelPlace(name: "Б", coordinates: Coordinates(latitude: 54.6, longitude: 52.5)),
    TravelPlace(name: "В", coordinates: Coordinates(latitude: 54.7, longitude: 52.5)),
  ]

  private func rows(_ json: String) throws -> [String] {
    let table = try RoutingReply(Data(json.utf8)).table(from: Self.places, to: Self.places)
    let rows = table.rows(of: Self.places, isSchool: false, seasons: Set(Season.allCases))
    return TravelTable.text(rows).split(separator: "\n").map(String.init)
  }

  private func failure(_ json: String) -> RoutingFailure? {
    do throws(RoutingFailure) {
      _ = try RoutingReply(Data(json.utf8)).table(from: Self.places, to: Self.places)
      return nil
    } catch {
      return error
    }
  }

  /// 599 s is 10 min, 630 s rounds up; metres to hundreds; null is no road; А–В differs by direction.
  @Test func osrmGivesSecondsAndMetres() throws {
    #expect(
      try rows(
        """
        {"code": "Ok", "durations": [[0, 599, 1800], [599, 0, null], [2400, null, 0]],
         "distances": [[0, 8549, 20051], [8549, 0, null], [25000, null, 0]]}
        """) == [
          "from,to,minutes,kilometres,seasons", "А,Б,10,8.5,", "А,В,30,20.1,", "В,А,40,25,",
          "Б,В,,,",
        ])
  }

  @Test func valhallaGivesSecondsAndKilometres() throws {
    func way(_ time: String, _ distance: String) -> String {
      "{\"from_index\": 0, \"to_index\": 0, \"time\": \(time), \"distance\": \(distance)}"
    }
    let none = way("0", "0")
    #expect(
      try rows(
        """
        {"sources": [[{"lat": 54.6, "lon": 52.4}, {"lat": 54.6, "lon": 52.5},
          {"lat": 54.7, "lon": 52.5}]], "units": "kilometers", "sources_to_targets": [
          [\(none), \(way("600", "8.55")), \(way("1800", "20"))],
          [\(way("660", "8.55")), \(none), \(way("null", "null"))],
          [\(way("1800", "20")), \(way("null", "null")), \(none)]]}
        """) == [
          "from,to,minutes,kilometres,seasons", "А,Б,10,8.6,", "Б,А,11,8.6,", "А,В,30,20,",
          "Б,В,,,",
        ])
  }

  @Test func valhallasBriefReplyInMilesIsReadToo() throws {
    #expect(
      try rows(
        """
        {"units": "miles", "sources_to_targets": {
          "durations": [[0, 600, 1800], [600, 0, 900], [1800, 900, 0]],
          "distances": [[0, 10, 20], [10, 0, 10], [20, 10, 0]]}}
        """) == [
          "from,to,minutes,kilometres,seasons", "А,Б,10,16.1,", "А,В,30,32.2,", "Б,В,15,16.1,",
        ])
  }

  @Test func oneDirectionWithoutARoadHasARowOfItsOwn() throws {
    #expect(
      try rows(
        """
        {"durations": [[0, 600, null], [null, 0, null], [null, null, 0]],
         "distances": [[0, 9000, null], [null, 0, null], [null, null, 0]]}
        """) == [
          "from,to,minutes,kilometres,seasons", "А,Б,10,9,", "Б,А,,,", "А,В,,,", "Б,В,,,",
        ])
  }

  @Test func refusalsAndWrongShapesAreSaid() {
    #expect(failure("<html>") == .noReply)
    #expect(failure("{}") == .noReply)
    #expect(
      failure("{\"code\": \"TooBig\", \"message\": \"Too many table coordinates\"}")
        == .refused("TooBig: Too many table coordinates"))
    #expect(
      failure("{\"error_code\": 154, \"error\": \"Path distance exceeds the max\"}")
        == .refused("Path distance exceeds the max"))
    #expect(failure("{\"durations\": [[0]]}") == .noDistances)
    #expect(failure("{\"durations\": [[0, 1], [1]], \"distances\": [[0, 1], [1]]}") == .ragged)
    #expect(
      failure("{\"durations\": [[0]], \"distances\": [[0]]}")
        == .wrongSize(rows: 1, columns: 1, places: 3))
    #expect(
      failure("{\"durations\": [[0, -1], [1, 0]], \"distances\": [[0, 1], [1, 0]]}") == .outOfRange)
  }

  @Test func placesInAnotherOrderAreNoticed() {
    let table = "[[0, 20000, 9000], [20000, 0, 20000], [9000, 20000, 0]]"
    let far = "[{\"location\": [52.4, 54.6]}, {\"location\": [53.4, 54.6]}, {\"location\": [0, 0]}]"
    #expect(
      failure("{\"durations\": \(table), \"distances\": \(table), \"sources\": \(far)}")
        == .elsewhere(place: "Б", kilometres: 57))
    let short = "[[0, 20000, 100], [20000, 0, 20000], [100, 20000, 0]]"
    #expect(
      failure("{\"durations\": \(table), \"distances\": \(short)}") == .tooShort(from: "А", to: "В")
    )
  }

  @Test func placesAreSettlementsInTheOrderOfSchools() {
    let point = Coordinates(latitude: 54.6, longitude: 52.4)
    let schools = [
      School(id: "S1", name: "", kind: .basic, settlement: "Б", coordinates: point),
      School(id: "S2", name: "", kind: .basic, settlement: "А", coordinates: point),
      School(id: "S3", name: "", kind: .basic, settlement: "Б", coordinates: point),
      School(id: "S4", name: "", kind: .basic, settlement: "В"),
      School(id: "S5", name: "", kind: .basic, settlement: "", coordinates: point),
    ]
    #expect(TravelPlace.settlements(schools).map(\.name) == ["Б", "А", "S5"])
    #expect(TravelPlace.schools(schools).map(\.name) == ["S1", "S2", "S3", "S5"])
  }

  @Test func questionsHaveFiveDecimalsAndLongitudeFirst() {
    let places = [
      TravelPlace(name: "А", coordinates: Coordinates(latitude: -0.000014, longitude: 105.5))
    ]
    #expect(
      RoutingEngine.osrm.question(places)
        == "/table/v1/driving/105.50000,-0.00001?annotations=duration,distance")
    #expect(
      RoutingEngine.valhalla.question(places).hasPrefix(
        "{\"sources\":[{\"lat\":-0.00001,\"lon\":105.50000}],\"targets\":"))
  }
}
