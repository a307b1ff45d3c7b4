import Mentoring
import WordTemplates

/// A paper that Tandem writes; its raw value is the name of its template.
public enum PaperKind: String, Sendable, CaseIterable {
  case contract
  case orderCurators = "order-curators"
  case orderTandems = "order-tandems"
  case orderTutors = "order-tutors"
  case programme
  case agreement
  case consent
  case request
  case route
  case schoolBank = "school-bank"
  case districtBank = "district-bank"
  case districtScheme = "district-scheme"
  case schoolScheme = "school-scheme"
  case schedule
  case directions

  /// Papers that are asked for together; also the folder that they go into.
  public enum Group: String, Sendable, CaseIterable {
    case contracts, orders, programmes, requests, agreements, routes, banks, schemes, schedules
  }

  public var group: Group {
    switch self {
    case .contract: .contracts
    case .orderCurators, .orderTandems, .orderTutors: .orders
    case .programme: .programmes
    case .agreement, .consent: .agreements
    case .request: .requests
    case .route: .routes
    case .schoolBank, .districtBank: .banks
    case .districtScheme, .schoolScheme: .schemes
    case .schedule, .directions: .schedules
    }
  }

  /// The template's file.
  public var file: String { rawValue + ".docx" }

  public var title: LocalizedText {
    switch self {
    case .contract:
      LocalizedText(ru: "договор о взаимодействии, на договор", en: "contract, one a partnership")
    case .orderCurators:
      LocalizedText(ru: "приказ о кураторах и парах школ", en: "order on curators and pairs")
    case .orderTandems: LocalizedText(ru: "приказ о тандемах", en: "order on tandems")
    case .orderTutors:
      LocalizedText(ru: "приказ о тьюторах для учеников", en: "order on tutors of pupils")
    case .programme:
      LocalizedText(ru: "программа тандема, на тандем", en: "programme of a tandem, one each")
    case .agreement:
      LocalizedText(
        ru: "дополнительное соглашение с наставником", en: "supplementary agreement with a mentor")
    case .consent:
      LocalizedText(ru: "согласие наставника", en: "consent of a mentor")
    case .request: LocalizedText(ru: "заявка на курсы", en: "request for training courses")
    case .route:
      LocalizedText(
        ru: "индивидуальный маршрут наставляемого", en: "individual route of a mentee")
    case .schoolBank:
      LocalizedText(
        ru: "банк наставников и наставляемых школы", en: "a school's bank of mentors and mentees")
    case .districtBank:
      LocalizedText(ru: "районный банк сетевых наставников", en: "bank of network mentors")
    case .districtScheme:
      LocalizedText(
        ru: "схема взаимодействия муниципалитета", en: "scheme of interaction of the municipality")
    case .schoolScheme:
      LocalizedText(ru: "схема взаимодействия школы", en: "scheme of interaction of a school")
    case .schedule:
      LocalizedText(
        ru: "план-график адресной помощи школе", en: "plan-schedule of targeted help for a school")
    case .directions:
      LocalizedText(
        ru: "направления работы и участники", en: "directions of work and participants")
    }
  }

  /// What its template may ask for.
  public var fields: [FieldDescription] {
    switch self {
    case .contract: ContractPaper.shape.fields
    case .orderCurators: CuratorsOrder.shape.fields
    case .orderTandems: TandemsOrder.shape.fields
    case .orderTutors: TutorsOrder.shape.fields
    case .programme: TandemProgramme.shape.fields
    case .agreement, .consent: MentorAgreement.shape.fields
    case .request: CourseRequest.shape.fields
    case .route: MenteeRoute.shape.fields
    case .schoolBank: SchoolBank.shape.fields
    case .districtBank: DistrictBank.shape.fields
    case .districtScheme: DistrictSchemePaper.shape.fields
    case .schoolScheme: SchoolSchemePaper.shape.fields
    case .schedule: HelpSchedule.shape.fields
    case .directions: DirectionsTable.shape.fields
    }
  }
}
