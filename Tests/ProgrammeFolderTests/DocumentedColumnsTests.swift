import Foundation
import Mentoring
import TestSupport
import Testing

@testable import ProgrammeFolder

/// Docs/DataFolder.md says of every column what the readers do: the columns there are, which of them
/// are required, and the limits.
@Suite struct DocumentedColumnsTests {
  private typealias Page = DataFolderPage

  private static let planned: Set<String> = Set(Table.allCases.map(\.rawValue))

  @Test func everyTableNamesItsColumns() throws {
    for guide in TableGuide.all {
      let section = try #require(Page.section(guide.code), "\(guide.code)")
      for column in guide.columns where !Self.isOneOfMany(guide.code, column.code) {
        #expect(section.contains("`\(column.code)`"), "\(guide.code): \(column.code)")
      }
      guard Self.planned.contains(guide.code) else { continue }
      #expect(
        Page.rows(section).map { Page.bare($0[0]) }.sorted() == guide.columns.map(\.code).sorted())
    }
  }

  /// Columns that the page tells in one breath with others of their kind.
  private static func isOneOfMany(_ table: String, _ column: String) -> Bool {
    table == "requisites" && column.hasPrefix("accreditation_")
      || table == "results" && column.hasPrefix("marks_")
  }

  @Test func requiredColumnsAreMarked() throws {
    for guide in TableGuide.all where Self.planned.contains(guide.code) {
      for row in Page.rows(try #require(Page.section(guide.code))) {
        let column = try #require(guide.columns.first { $0.code == Page.bare(row[0]) })
        #expect(column.isRequired == (row[3] == "*required*"), "\(guide.code): \(column.code)")
        #expect(!row[3].isEmpty, "\(guide.code): \(column.code)")
        if column.kind == .number {
          #expect(Page.limits(row[2]) != nil, "\(guide.code): \(column.code)")
        }
        for word in column.choices where column.code != "consent" && column.code != "mentee_consent"
        {
          #expect(row[1].contains("`\(word.english)`"), "\(guide.code): \(column.code)")
        }
      }
    }
  }

  /// A folder in whose tables each column has a value, the first row of each being the one that is
  /// changed.
  private static let whole: [String: String] = [
    "schools.csv": """
    school,name,kind,settlement,latitude,longitude,locality,pupils,status,recipient_load,contract_limit,contingent
    S01,Первая школа,secondary,Верхнее,54.1,105.1,urban,400,low_results,1,3,5
    S02,Вторая школа,basic,Нижнее,54.2,105.2,rural,90,leader,1,3,5

    """,
    "curators.csv": "school,person,capacity,opening_cost,willing\nS02,P01,2,0,yes\n",
    "swot.csv": "school,quadrant,topic,weight,note\nS02,strength,reading,7,\n",
    "competencies.csv": """
    competency,name,block,subject,parent,group_hours,remote
    C11,Задачи,subject,,C1,8,yes
    C1,Предмет,subject,,,,yes

    """,
    "teachers.csv": """
    teacher,school,experience,weekly_load,mentoring_hours,max_mentees,max_groups,max_mentors,learning_hours,travel_limit,consent
    T1,S02,3,18,24,3,1,2,20,60,willing
    T2,S01,3,18,0,3,1,2,20,60,willing

    """,
    "deficits.csv": """
    teacher,competency,level_found,level_needed,points,hours
    T2,C11,0,10,10,12.5

    """,
    "mentors.csv": "teacher,competency,level\nT1,C11,4\n",
    "estimates.csv": "mentor,mentee,competency,hours,quality\nT1,T2,C11,5,800\n",
    "travel.csv": "from,to,minutes,kilometres\nS01,S02,40,32.5\n",
    "pupils.csv": "pupil,school,grade,list,hours\nU1,S01,5,new,6\n",
    "tutors.csv": "teacher,hours,max_pupils\nT1,5,3\n",
  ]

  private static func folder(_ table: String, _ column: String, _ value: String) throws
    -> SmallFolder
  {
    var folder = SmallFolder()
    for (file, text) in whole { folder.files[file] = text }
    var lines = try #require(whole["\(table).csv"]).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let position = try #require(
      lines[0].split(separator: ",").firstIndex { $0 == column }, "\(table): \(column)")
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[position] = value
    lines[1] = cells.joined(separator: ",")
    folder.files["\(table).csv"] = lines.joined(separator: "\n")
    return folder
  }

  @Test func limitsOfColumnsAreThoseOfTheReaders() throws {
    var count = 0
    for table in Table.allCases {
      for row in Page.rows(try #require(Page.section(table.rawValue))) {
        guard let (lower, upper) = Page.limits(row[2]) else { continue }
        count += 1
        let column = Page.bare(row[0])
        func faults(_ value: String) throws -> [String] {
          try Self.folder(table.rawValue, column, value).lines().filter {
            $0.hasPrefix("\(table.rawValue).csv:2:\(column): error:")
          }
        }
        let what: Comment = "\(table.rawValue): \(column)"
        #expect(
          try faults(Page.beyond(upper, by: 1)).first?.contains(
            "above "
              + "\(upper)") == true, what)
        #expect(
          try faults(Page.beyond(lower, by: -1)).first?.contains(
            "below "
              + "\(lower)") == true, what)
        // A level needed stands above the one found, whatever the limits.
        if column.hasPrefix("level_") { continue }
        for end in [lower, upper] { #expect(try faults(end) == [], what) }
      }
    }
    #expect(count == 31)
  }
}
