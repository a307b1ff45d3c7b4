import Mentoring
import OfficeRecords

// What the documents say of the contracts, and what is made up for them (Data/README.md).
extension Blueprint {
  /// nil: the programme has no office tables.
  var office: OfficeSketch? {
    switch self {
    case .leninogorsk: Self.leninogorskOffice
    case .zhigalovo:
      OfficeSketch(
        place: "пгт Жигалово", region: "Иркутская область, Жигаловский район",
        issuer: "Служба по контролю и надзору в сфере образования Иркутской области", register: 2,
        directions: WorkDirections(
          managerial: [4, 10, 15], social: [1, 8, 9, 16], image: [11, 12], topics: 16
        ).rows,
        department: "Управление образования (условное), Жигаловский район")
    case .efremov:
      OfficeSketch(
        place: "г. Ефремов", region: "Тульская область, Ефремов",
        issuer: "Инспекция Тульской области по надзору и контролю в сфере образования",
        register: 3,
        directions: WorkDirections(
          managerial: [5, 7, 16], social: [9, 10, 11], image: [12, 14, 15], topics: 16
        ).rows,
        department: "Комитет по образованию (условный), Ефремов")
    case .karabudakhkent:
      OfficeSketch(
        place: "с. Карабудахкент", region: "Республика Дагестан, Карабудахкентский район",
        issuer: "Министерство образования и науки Республики Дагестан", register: 4,
        directions: WorkDirections(
          managerial: [15], social: [6, 7, 11, 12, 13, 14], image: [10], topics: 15
        ).rows,
        department: "Управление образования (условное), Карабудахкентский район")
    case .kgo:
      OfficeSketch(
        place: nil, region: "КГО", issuer: "Условное министерство образования", register: 5,
        directions: WorkDirections(
          managerial: [11, 14], social: [4, 5, 7], image: [6, 10], topics: 14
        ).rows,
        department: "Управление образования (условное), КГО")
    case .synthetic: nil
    }
  }

  /// The document's model contract is of 2019, signed in Лениногорск by 7 May, and lets an institute
  /// join; which one is made up.
  private static var leninogorskOffice: OfficeSketch {
    OfficeSketch(
      place: "г. Лениногорск", region: "Республика Татарстан, Лениногорский район",
      issuer: "Министерство образования и науки Республики Татарстан", register: 1,
      directions: WorkDirections(
        managerial: [1, 2, 3], social: [9, 10, 11], image: [12, 13], topics: 14
      ).rows,
      department: "Управление образования (условное), Лениногорский район",
      contracts: [
        ContractTerms(
          sides: .init("S06", "S10"), number: "1", date: day(2019, 5, 7), thirdParty: "INST",
          thirdPartyDoes: ["консультирует стороны по содержанию стажировок"]),
        ContractTerms(sides: .init("S02", "SZR"), number: "2", date: day(2019, 5, 7)),
      ],
      thirdParties: [("INST", "Условный институт развития образования")])
  }
}
