import ArgumentParser
import Documents
import Foundation
import Mentoring
import ProgrammeFolder
import RoutingTables
import TandemService

/// Makes the travel table of a routing engine's table reply.
struct ImportTravelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-travel",
    abstract:
      "Make travel.csv of a table reply of OSRM or Valhalla, from a file or a running engine.",
    discussion: """
      Places are the settlements of the table schools that have coordinates, in the order of their \
      first school; --request prints what to ask an engine elsewhere for.
      """)

  enum Places: String, ExpressibleByArgument, CaseIterable {
    case settlements, schools
  }

  @Argument(help: "Folder with programme.yaml and the tables.")
  var folder: String

  @Argument(help: "A file with the reply, or the address of a running engine: http://host:port.")
  var source: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Table to write; by default travel.csv in FOLDER.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("Which engine answers at the address.", valueName: "osrm|valhalla"))
  var engine: RoutingEngine = .osrm

  @Option(
    help: ArgumentHelp(
      "Ways between settlements, or between schools by their own points.",
      valueName: "settlements|schools"))
  var places: Places = .settlements

  @Option(
    help: ArgumentHelp(
      "Places in the order of the file, separated by ;, where it is another one.",
      valueName: "A;B;C"))
  var order: String?

  @Option(
    help: ArgumentHelp(
      "Seasons in which these ways are open, separated by ;; by default all.",
      valueName: "autumn;winter"))
  var seasons: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seconds that one reply of an engine may take.", valueName: "s"))
  var timeout: Int = 60

  @Flag(help: "Print the places and the request, and write nothing.")
  var request = false

  @OptionGroup var languageOptions: LanguageOptions

  @Flag(help: "Write over a table that is there.")
  var overwrite = false

  private static let table = "travel.csv"

  private var chosenSeasons: Set<Season>? {
    guard let seasons else { return Set(Season.allCases) }
    let words = seasons.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    let chosen = Set(words.compactMap(Season.init))
    return chosen.count == words.count && !chosen.isEmpty ? chosen : nil
  }

  func validate() throws {
    guard request || source != nil else {
      throw ValidationError("Name a file with a reply, or the address of an engine")
    }
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout is 1 to 3600 seconds")
    }
    guard chosenSeasons != nil else {
      throw ValidationError("--seasons are autumn, winter, spring, summer, separated by ;")
    }
  }

  func run() throws {
    let language = languageOptions.language
    let known = try known()
    let asked = try inOrder(known)
    if request {
      let list = asked.enumerated().map { "\($0.offset + 1). \($0.element.name)" }
      try Console.print(list + ["", engine.question(asked)])
      return
    }
    let path = output ?? (folder as NSString).appendingPathComponent(Self.table)
    let target = try target(path)
    let table = try table(source ?? "", asked)
    let rows = table.rows(
      of: asked, isSchool: places == .schools, seasons: chosenSeasons ?? [])
    do {
      try AtomicFile.write(TravelTable.text(rows), to: target)
    } catch {
      throw CommandFailure(error, language)
    }
    let closed = rows.count { $0.time == nil }
    let summary = LocalizedText(
      ru:
        "Мест: \(asked.count), строк: \(rows.count), из них без дороги: \(closed); записано в \(path)",
      en:
        "Places: \(asked.count), rows: \(rows.count), of these no road: \(closed); written to \(path)"
    )
    try Console.print([summary[language]])
  }

  private func known() throws(CommandFailure) -> [TravelPlace] {
    let folder = URL(fileURLWithPath: self.folder, isDirectory: true)
    let schools: [School]
    do {
      schools = try ProgrammeFolder.read(at: folder).programme.schools
    } catch {
      throw CommandFailure(error, languageOptions.language)
    }
    let known = places == .schools ? TravelPlace.schools(schools) : TravelPlace.settlements(schools)
    guard known.count > 1 else {
      let text = LocalizedText(
        ru:
          "schools:latitude: ошибка: координаты есть меньше чем у двух мест; заполните latitude и "
          + "longitude",
        en:
          "schools:latitude: error: fewer than two places have coordinates; fill latitude and "
          + "longitude"
      )
      throw CommandFailure(.input, [text[languageOptions.language]])
    }
    return known
  }

  private func inOrder(_ known: [TravelPlace]) throws(CommandFailure) -> [TravelPlace] {
    guard let order else { return known }
    let names = order.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    let byName = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
    let unknown = names.filter { byName[$0] == nil }
    guard unknown.isEmpty, Set(names).count == names.count, names.count > 1 else {
      let list = unknown.joined(separator: ", ")
      let text =
        unknown.isEmpty
        ? LocalizedText(
          ru: "--order: назовите не меньше двух мест, каждое один раз",
          en: "--order: name at least two places, each once")
        : LocalizedText(
          ru: "--order: таких мест с координатами в таблице schools нет: \(list)",
          en: "--order: the table schools has no such places with coordinates: \(list)")
      throw CommandFailure(.input, [text[languageOptions.language]])
    }
    return names.compactMap { byName[$0] }
  }

  private func target(_ path: String) throws(CommandFailure) -> URL {
    let file = ResultFile(path)
    do {
      if (path as NSString).lastPathComponent == Self.table {
        try file.checkPlace()
      } else {
        try file.check()
      }
    } catch {
      throw CommandFailure(error, languageOptions.language)
    }
    guard overwrite || !FileManager.default.fileExists(atPath: path) else {
      let text = LocalizedText(
        ru: "\(path): такая таблица уже есть; --overwrite заменит её вместе с ручными строками, -o "
          + "запишет в другое место",
        en: "\(path): there is such a table; --overwrite replaces it, rows by hand included, -o "
          + "writes elsewhere")
      throw CommandFailure(.failure, [text[languageOptions.language]])
    }
    return URL(fileURLWithPath: path)
  }

  private func table(
    _ source: String, _ places: [TravelPlace]
  ) throws(CommandFailure) -> RoutingTable {
    let isAddress = source.hasPrefix("http://") || source.hasPrefix("https://")
    do {
      if isAddress {
        return try RoutingClient(engine, at: source, seconds: timeout).table(places)
      }
      return try RoutingReply(file: source).table(from: places, to: places)
    } catch {
      let word = LocalizedText(ru: "ошибка", en: "error")[languageOptions.language]
      let name = isAddress ? source : URL(fileURLWithPath: source).lastPathComponent
      let isInput = !isAddress
      throw CommandFailure(
        isInput ? .input : .failure, ["\(name): \(word): \(error.text[languageOptions.language])"])
    }
  }
}

extension RoutingEngine: ExpressibleByArgument {}
