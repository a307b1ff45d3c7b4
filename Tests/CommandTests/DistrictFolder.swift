import Foundation

/// A district of three schools as the files of its folder, for tests to break in one place.
struct DistrictFolder {
  var files: [String: String] = [
    "programme.yaml": """
    programme: {id: district, name: "Малый район", municipality: "Пример"}
    period: {from: 2025-09-01, to: 2026-05-31}
    rules:
      mentors: {travel_counts: no}
      remote: {allowed: no}
    targets: {recipients_with_curator: 100%, deficits_covered: 80%}

    """,
    "schools.csv": """
    school,name,kind,settlement,locality,pupils,status
    S1,Гимназия,secondary,Верхнее,urban,600,leader
    S2,Школа в Нижнем,basic,Нижнее,rural,90,low_results
    S3,Средняя школа,secondary,Верхнее,urban,400,ordinary

    """,
    "curators.csv": """
    school,person,capacity
    S1,P1,2

    """,
    "topics.csv": """
    topic,name
    reading,Чтение
    parents,Работа с родителями

    """,
    "swot.csv": """
    school,quadrant,topic,weight,note
    S1,strength,reading,7,
    S2,weakness,reading,5,
    S2,strength,parents,4,
    S3,weakness,parents,6,

    """,
    "competencies.csv": """
    competency,name,block,parent,group_hours
    C1,Русский язык,subject,,
    C11,Сочинение,subject,C1,8
    C2,Цифровые инструменты,digital,,

    """,
    "teachers.csv": """
    teacher,school,position,mentoring_hours,consent
    T1,S1,учитель,30,signed
    T2,S3,учитель,20,willing
    T3,S2,учитель,,
    T4,S2,учитель,,
    T5,S3,учитель,,
    T6,S1,учитель,,none

    """,
    "deficits.csv": """
    teacher,competency,level_found,level_needed,points,hours
    T3,C11,1,3,40,12
    T4,C11,2,3,25,6
    T5,C1,1,4,30,10
    T5,C2,1,3,15,8

    """,
    "mentors.csv": """
    teacher,competency,level,evidence
    T1,C1,6,открытый урок
    T1,C11,5,
    T2,C1,5,
    T6,C1,8,

    """,
    "travel.csv": """
    from,to,minutes,kilometres
    Верхнее,Нижнее,40,32.5

    """,
    "decisions.csv": """
    decision,kind,giver,receiver,competency,reason
    pinned,tandem,T1,T4,,работают вместе
    forbidden,tandem,T2,T3,,решение группы

    """,
  ]

  /// Puts a text in the place of another, which must be there.
  func replacing(_ old: String, by new: String, in file: String) -> DistrictFolder {
    var copy = self
    precondition(copy.files[file]?.contains(old) == true, "\(file) has no \(old)")
    copy.files[file] = copy.files[file]?.replacingOccurrences(of: old, with: new)
    return copy
  }

  func adding(_ text: String, to file: String) -> DistrictFolder {
    var copy = self
    copy.files[file] = (copy.files[file] ?? "") + text
    return copy
  }

  /// Makes the folder inside another.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }
}
