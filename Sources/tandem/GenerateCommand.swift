import ArgumentParser
import Documents
import Foundation
import Mentoring
import ProgrammeGenerator

/// Makes a programme folder: one of the shipped programmes, or a made-up one of any size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make a programme folder, shipped or made up.",
    discussion: """
      The same profile and seed give the same bytes. Persons are codes, never names.
      Profiles: \(Profile.names.joined(separator: ", ")), or synthetic with --schools, --teachers \
      and --share.
      """)

  @Argument(help: "What to make, such as zhigalovo, s or synthetic.")
  var profile: Profile

  @Option(name: [.customShort("o"), .customLong("output")], help: "Folder to write.")
  var folder: String

  @Option(parsing: .unconditional, help: "Another seed makes other persons and deficits.")
  var seed = Blueprint.shippedSeed

  @OptionGroup(title: "Made-up programmes") var size: SizeOptions

  @Flag(help: "Write over a programme that stands in the folder already.")
  var overwrite = false

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws { _ = try size.blueprint(of: profile) }

  func run() throws {
    let language = languageOptions.language
    let files = ProgrammeGenerator.generate(try size.blueprint(of: profile), seed: seed)
    do {
      try OutputFolder(path: folder).make()
      try requireFreePlace(for: files, language)
      for file in files {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        try AtomicFile.write(file.text, to: folder.appendingPathComponent(file.name))
      }
    } catch let failure as DocumentFailure {
      throw CommandFailure(failure, language)
    }
    let text = LocalizedText(
      ru: "Записано файлов: \(files.count) в \(folder)",
      en: "Files written: \(files.count) in \(folder)")
    try Console.print([text[language]])
  }

  private func requireFreePlace(
    for files: [GeneratedFile], _ language: Language
  ) throws(CommandFailure) {
    let isTaken = files.contains { FileManager.default.fileExists(atPath: folder + "/" + $0.name) }
    guard isTaken, !overwrite else { return }
    let text = LocalizedText(
      ru: "в папке \(folder) уже есть программа; укажите другую папку или --overwrite",
      en: "there is a programme in \(folder) already; name another folder, or say --overwrite")
    throw CommandFailure(.failure, [text[language]])
  }
}
