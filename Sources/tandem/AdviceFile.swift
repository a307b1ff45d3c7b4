import AdviceDocuments
import Documents
import Foundation
import Mentoring
import WorkbookWriting

/// A file that some advice is written to, its format given by its ending.
struct AdviceFile {
  enum Kind: String, CaseIterable {
    case json, html, xlsx

    init?(path: String) { self.init(rawValue: (path as NSString).pathExtension.lowercased()) }
  }

  let path: String
  let language: Language

  static func check(_ path: String, _ language: Language) throws(CommandFailure) {
    do {
      try ResultFile(path).check()
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// The same for a plan document.
  static func check(plan path: String, _ language: Language) throws(CommandFailure) {
    do {
      try ResultFile(path).checkPlan()
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// Writes bytes, whole or not at all.
  static func write(
    _ data: Data, to path: String, _ language: Language
  ) throws(CommandFailure) {
    do {
      try ResultFile(path).write(data)
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// Writes pictures into a folder, made where it is not there yet.
  static func write(
    _ pictures: [PictureFile], into folder: String, _ language: Language
  ) throws(CommandFailure) {
    do {
      try OutputFolder(path: folder).make()
      for picture in pictures {
        try ResultFile(picture.name, in: folder).write(Data(picture.svg.utf8))
      }
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// - Parameter page: the web page; nil: the report as a plain page.
  func write(json: () -> Data, report: Report, page: (() -> String)? = nil) throws {
    let files = AtomicFiles()
    try write(json: json, report: report, page: page, among: files)
    do {
      try files.finish()
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// The same, together with other files.
  func write(
    json: () -> Data, report: Report, page: (() -> String)? = nil, among files: AtomicFiles
  ) throws {
    do {
      let data: Data
      switch Kind(path: path) {
      case .json?: data = json()
      case .html?:
        data = Data((page?() ?? ReportPage(report, language: language).html).utf8)
      case .xlsx?: data = try report.workbook.xlsx()
      case nil: preconditionFailure("the command has looked at the ending")
      }
      try ResultFile(path).write(data, among: files)
    } catch let failure as DocumentFailure {
      throw CommandFailure(failure, language)
    } catch let failure as WorkbookFailure {
      throw CommandFailure(.failure, ["\(path): \(failure)"])
    }
  }
}
