import Mentoring
import OfficeRecords

/// What is known of a programme's office work before the rest is made up.
struct OfficeSketch {
  /// Where contracts are signed; nil: not known.
  var place: String?
  /// Region and district, as an address begins.
  var region: String
  /// Who issues licences.
  var issuer: String
  /// Two digits that tell the programmes' made-up register numbers apart.
  var register: Int
  var directions: [TopicDirection]
  /// Full name of the authority that signs the programme's orders; nil: not known.
  var department: String?
  var contracts: [ContractTerms] = []
  /// Code and full name of organisations that are parties of contracts alone.
  var thirdParties: [(code: Organisation.ID, name: String)] = []
}

/// The office's rows as a folder has them.
struct OfficeRows {
  var people: [Person] = []
  var requisites: [Requisites] = []
  var representatives: [Representative] = []
  var directions: [TopicDirection] = []
  var contracts: [ContractTerms] = []
}
