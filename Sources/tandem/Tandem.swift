import ArgumentParser
import Documents
import Foundation
import TandemService

/// Pairs schools and teachers: `tandem plan`, `tandem check` and their like.
struct Tandem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tandem",
    abstract: "Pairs schools and teachers of a mentoring programme by one integer program.",
    discussion: """
      A programme is a folder with programme.yaml and tables, as CSV files or sheets of a workbook; \
      Docs/DataFolder.md describes it.
      Exit codes: 0 done, 2 the input is at fault, 3 there is no plan or a plan breaks a rule, \
      4 the solver failed, 1 anything else.
      """,
    version: Versions.tandem,
    subcommands: [
      PlanCommand.self, CheckCommand.self, CandidatesCommand.self, AuditCommand.self,
      ProveCommand.self,
      ExportCommand.self, ImportTravelCommand.self, GenerateCommand.self, CompareCommand.self,
      PapersCommand.self, NewCommand.self, ConvertCommand.self,
      FrontierCommand.self, KeepCommand.self, DecideCommand.self, RenewCommand.self,
      RepairCommand.self, ImproveCommand.self, ExplainCommand.self, AlternativesCommand.self,
      ConflictsCommand.self, StressCommand.self, IdentifyCommand.self,
      DiagnoseCommand.self, MonitorCommand.self, SWOTCommand.self, CalendarCommand.self,
    ])
}

@main
enum Main {
  static func main() {
    // A limit of file sizes is a fault to be reported like a full disk, not an end without a word.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Tandem.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Console.printError(failure.lines)
      exit(failure.status.rawValue)
    } catch let failure as DocumentFailure {
      // Nobody but stdout: what goes to files is reported where it is written.
      let language = LanguageOptions.language(of: CommandLine.arguments)
      Console.printError([failure.message(in: language)])
      exit(ExitStatus.failure.rawValue)
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      if Tandem.exitCode(for: error).isSuccess { Tandem.exit(withError: error) }
      Console.printError([Tandem.fullMessage(for: error)])
      exit(ExitStatus.failure.rawValue)
    }
  }
}
