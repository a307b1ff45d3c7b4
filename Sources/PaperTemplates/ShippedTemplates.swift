/// The templates that come with Tandem, inside the program, so that it needs no files beside it.
public enum ShippedTemplates {
  /// A template's bytes.
  ///
  /// - Precondition: there is a template of that name.
  public static func bytes(of name: String) -> [UInt8] {
    switch name {
    case "contract": PackageResources.contract_docx
    case "order-curators": PackageResources.order_curators_docx
    case "order-tandems": PackageResources.order_tandems_docx
    case "order-tutors": PackageResources.order_tutors_docx
    case "programme": PackageResources.programme_docx
    case "agreement": PackageResources.agreement_docx
    case "consent": PackageResources.consent_docx
    case "request": PackageResources.request_docx
    case "route": PackageResources.route_docx
    case "school-bank": PackageResources.school_bank_docx
    case "district-bank": PackageResources.district_bank_docx
    case "district-scheme": PackageResources.district_scheme_docx
    case "school-scheme": PackageResources.school_scheme_docx
    case "schedule": PackageResources.schedule_docx
    case "directions": PackageResources.directions_docx
    default: preconditionFailure("no template is called \(name)")
    }
  }
}
