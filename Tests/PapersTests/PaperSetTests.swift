import Foundation
import FoundationXML
import Mentoring
import OfficeRecords
import TestSupport
import Testing
import WordTemplates

@testable import Papers

@Suite struct PaperSetTests {
  @Test func everyPaperIsThereAndSaysInItsNameWhatItIs() throws {
    #expect(
      try SamplePapers.files().map(\.path) == [
        "contracts/contract-S02-S10.docx", "contracts/contract-S02-SZR.docx",
        "contracts/contract-S06-S10.docx", "orders/order-curators.docx",
        "orders/order-tandems.docx", "programmes/programme-T004-T008.docx",
        "programmes/programme-T004-T110.docx", "programmes/programme-T014-PSY-MOT-S10.docx",
        "agreements/agreement-T004.docx", "agreements/agreement-T014.docx",
        "agreements/consent-T004.docx", "agreements/consent-T014.docx", "requests/request.docx",
        "routes/route-T008.docx", "routes/route-T085.docx", "routes/route-T110.docx",
        "routes/route-T118.docx", "routes/route-T126.docx", "banks/school-bank-S02.docx",
        "banks/school-bank-S06.docx", "banks/school-bank-S10.docx", "banks/school-bank-SZR.docx",
        "banks/district-bank.docx", "schemes/district-scheme.docx", "schemes/district-scheme.svg",
        "schemes/school-scheme-S02.docx", "schemes/school-scheme-S06.docx",
        "schemes/school-scheme-S10.docx", "schemes/school-scheme-SZR.docx",
        "schemes/school-scheme-S02.svg", "schemes/school-scheme-S02-tandems-1.svg",
        "schemes/school-scheme-S06.svg", "schemes/school-scheme-S10.svg",
        "schemes/school-scheme-S10-tandems-1.svg", "schemes/school-scheme-SZR.svg",
        "schemes/school-scheme-SZR-tandems-1.svg", "schedules/schedule-S10.docx",
        "schedules/schedule-SZR.docx", "schedules/directions.docx",
      ])
  }

  @Test func theSamePlanGivesTheSameBytes() throws {
    #expect(try SamplePapers.files().map(\.data) == SamplePapers.files().map(\.data))
  }

  @Test func codesThatMakeNoFileNameAreCleanedAndNeverClash() {
    #expect(PaperSet.name(.route, "а/б:в") == "route-а_б_в")
    #expect(PaperSet.name(.route, "../../etc") == "route-.._.._etc")
  }

  @Test func withoutPeopleEveryNameIsABlankWithTheCodeBesideIt() throws {
    let office = OfficeRecords.empty
    let files = try SamplePapers.files([.programme], office: office)
    let entries = try #require(files.first).missing.entries
    #expect(entries.contains("T004: фамилия, имя, отчество"))
    #expect(entries.contains("T008: фамилия, имя, отчество"))
    #expect(entries.contains("S02: кто подписывает") == false)
  }

  @Test func everyTemplateIsShippedAndSound() throws {
    for kind in PaperKind.allCases {
      let faults = PaperTemplateSet.faults(of: PaperTemplateSet.shipped(kind), for: kind)
      #expect(faults.map { $0.line(file: kind.file, in: .english) } == [])
    }
  }

  @Test func aTemplateOfOnesOwnTakesTheShippedOnesPlace() throws {
    let own = PaperTemplateSet.shipped(.consent)
    let templates = try PaperTemplateSet([.agreement], own: [.agreement: own])
    var files: [PaperSet.File] = []
    try PaperSet(SamplePapers.sources(), templates: templates).write([.agreement]) {
      files.append($0)
    }
    #expect(
      files.map(\.path) == ["agreements/agreement-T004.docx", "agreements/agreement-T014.docx"])
  }

  @Test func faultsOfAllTemplatesAreReportedAtOnce() throws {
    let broken = Data("nothing".utf8)
    do {
      _ = try PaperTemplateSet([.agreement, .route], own: [.agreement: broken, .route: broken])
      Issue.record("no fault")
    } catch {
      #expect(
        error.lines(in: .english) == [
          "agreement.docx: error: the file is broken or no .docx; save the template anew",
          "route.docx: error: the file is broken or no .docx; save the template anew",
        ])
    }
  }

  @Test func schemesAreXMLAndShowEverySchoolAndPerson() throws {
    let files = try SamplePapers.files([.districtScheme, .schoolScheme])
    let pictures = files.filter { $0.path.hasSuffix(".svg") }
    for picture in pictures { #expect(XMLParser(data: picture.data).parse(), "\(picture.path)") }
    func text(_ name: String) throws -> String {
      String(decoding: try #require(pictures.first { $0.path.hasSuffix(name) }).data, as: UTF8.self)
    }
    let district = try text("district-scheme.svg")
    for school in ["СОШ №\u{A0}2", "СОШ №\u{A0}6", "СОШ №\u{A0}10"] {
      #expect(district.contains(school))
    }
    // The legend explains what occurs: nobody of the sample is a partner organisation.
    #expect(district.contains("школа-получатель") && !district.contains("организация-партнёр"))
    let sources = try SamplePapers.sources()
    let tandems = try text("school-scheme-S02-tandems-1.svg")
    for code in ["T004", "T008", "T110", "T014", "T085", "T118", "T126"] {
      let name = try #require(sources.person(Teacher.ID(code)).short)
      #expect(tandems.contains(name), "\(code)")
    }
  }
}
