import Foundation
import Mentoring
import ProgrammeFolder
import TestSupport

/// A small folder without a fault or a warning, for tests to break in one place.
struct SmallFolder {
  var files: [String: String] = [
    "programme.yaml": """
    programme: {id: small, name: "Малая программа", municipality: "Район"}
    period: {from: 2021-09-01, to: 2022-05-31}

    """,
    "schools.csv": """
    school,name,kind,settlement,locality,pupils,status
    S01,Первая школа,secondary,Верхнее,urban,400,leader
    S02,Вторая школа,basic,Нижнее,rural,90,low_results

    """,
    "curators.csv": """
    school,person,capacity
    S01,P01,2

    """,
    "topics.csv": """
    topic,name
    reading,Чтение

    """,
    "swot.csv": """
    school,quadrant,topic,weight,note
    S01,strength,reading,7,
    S02,weakness,reading,5,"Много, очень"

    """,
    "competencies.csv": """
    competency,name,block,parent,group_hours
    C1,Предмет,subject,,
    C11,Задачи,subject,C1,8

    """,
    "teachers.csv": """
    teacher,school,position,mentoring_hours,consent
    T1,S01,учитель,24,willing
    T2,S02,учитель,,

    """,
    "deficits.csv": """
    teacher,competency,level_found,level_needed,points,hours
    T2,C11,1,3,10,12.5

    """,
    "mentors.csv": """
    teacher,competency,level
    T1,C1,4

    """,
    "travel.csv": """
    from,to,minutes,kilometres
    Верхнее,Нижнее,40,32.5

    """,
  ]

  /// Puts a text in the place of another, which must be there.
  func replacing(_ old: String, by new: String, in file: String) -> SmallFolder {
    var copy = self
    precondition(copy.files[file]?.contains(old) == true, "\(file) has no \(old)")
    copy.files[file] = copy.files[file]?.replacingOccurrences(of: old, with: new)
    return copy
  }

  func with(_ file: String, _ text: String?) -> SmallFolder {
    var copy = self
    copy.files[file] = text
    return copy
  }

  func adding(_ text: String, to file: String) -> SmallFolder {
    with(file, (files[file] ?? "") + text)
  }

  func read() throws -> ProgrammeFolder.Reading {
    let folder = try TemporaryFolder(files)
    return try ProgrammeFolder.read(at: folder.url)
  }

  /// The lines of all faults, or of all warnings where there is no fault.
  func lines(_ language: Language = .english) throws -> [String] {
    let folder = try TemporaryFolder(files)
    return issueLines(at: folder.url, language)
  }
}

/// The lines of all faults of a folder, or of all warnings where there is no fault.
func issueLines(at folder: URL, _ language: Language = .english) -> [String] {
  do {
    return try ProgrammeFolder.read(at: folder).warnings.map { $0.line(in: language) }
  } catch {
    return error.issues.map { $0.line(in: language) }
  }
}
