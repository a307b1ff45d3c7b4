/// A small folder with tables around the plan whose figures can be worked out by hand.
public struct YearFolderFiles: Sendable {
  public var files: [String: String] = [
    "programme.yaml": """
    programme: {id: small, name: "Малая программа", municipality: "Малый район"}
    period: {from: 2021-09-01, to: 2022-05-31}
    identification:
      years: 3
      min_participants: 5
      near: 10%
      stability: [10%]
      clusters: {min_size: 2, most: 2}
      low_results:
        criteria:
          - {id: gia, name: "Ниже порога", measure: below, procedures: [oge], at_least: 30%, subjects_needed: 2, years_needed: 2}
      adverse:
        needed: 2
        criteria:
          - {id: hard, name: "Трудная ситуация", measure: social, indicators: [hardship], at_least: 20%}
          - {id: register, name: "На учёте", measure: social, indicators: [school_register, police_register], at_least: 10%, indicators_needed: 1}

    """,
    "schools.csv": """
    school,name,kind,settlement,locality,pupils,status
    S1,Первая,secondary,Верхнее,urban,800,leader
    S2,Вторая,secondary,Верхнее,urban,700,ordinary
    S3,Третья,basic,Нижнее,rural,90,low_results
    S4,Четвёртая,basic,Дальнее,rural,100,ordinary
    X1,Колледж,partner,Верхнее,,,

    """,
    "results.csv": """
    school,year,procedure,subject,participants,below,mean,objective
    S1,2020,oge,Математика,80,4,4.2,yes
    S1,2021,oge,Математика,80,8,4.1,yes
    S1,2021,oge,Русский язык,80,0,4.4,yes
    S2,2021,oge,Математика,70,14,3.6,yes
    S2,2021,oge,Русский язык,70,7,3.8,yes
    S3,2019,oge,Математика,10,4,3.1,yes
    S3,2019,oge,Русский язык,10,3,3.2,yes
    S3,2020,oge,Математика,10,2,3.5,yes
    S3,2020,oge,Русский язык,10,1,3.6,yes
    S3,2021,oge,Математика,10,5,2.9,yes
    S3,2021,oge,Русский язык,10,4,3.0,yes
    S4,2020,oge,Математика,10,4,3.0,no
    S4,2021,oge,Математика,10,3,3.2,yes
    S4,2021,oge,Русский язык,4,4,2.0,yes
    municipality,2021,oge,Математика,170,30,3.7,yes
    region,2021,oge,Математика,,,3.9,yes

    """,
    "social.csv": """
    school,year,school_register,police_register,hardship
    S1,2021,2,1,5
    S2,2021,4,2,10
    S3,2021,12,3,20
    S4,2021,6,5,19.9

    """,
    "topics.csv": """
    topic,name
    maths,Математика

    """,
    "swot.csv": """
    school,quadrant,topic,weight
    S1,strength,maths,6
    S2,strength,maths,8

    """,
    "recommendations.csv": """
    finding,subject,group,text,topic,competency,indicator
    gia,Математика,teachers,Разобрать ошибки,maths,,
    gia,,heads,Составить план,,,
    doubtful,,heads,Проверить независимо,,,
    no_data,,department,Собрать данные,,,

    """,
  ]

  public init() {}

  /// Puts a text in the place of another, which must be there.
  public func replacing(_ old: String, by new: String, in file: String) -> YearFolderFiles {
    var copy = self
    precondition(copy.files[file]?.contains(old) == true, "\(file) has no \(old)")
    copy.files[file] = copy.files[file]?.split(separator: old, omittingEmptySubsequences: false)
      .joined(separator: new)
    return copy
  }

  public func adding(_ text: String, to file: String) -> YearFolderFiles {
    var copy = self
    copy.files[file] = (copy.files[file] ?? "") + text
    return copy
  }
}
