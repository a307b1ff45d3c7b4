/// The document of `tandem identify`.
struct IdentificationBody: Encodable {
  let kind = "identification"
  let schemaVersion = "1.0"
  let programme: String
  let firstYear, lastYear: Int
  let schools: [School]
  let clusters: [Cluster]
  let unclustered: [String]
  let stability: Stabilities
  let expectationRows: [String]?

  struct School: Encodable {
    let school, status, proposed: String
    let nearBorder, lacksData, keepsLowResults, keepsAdverse: Bool
    let lowResults, adverse: List?
    let socialIndex: Int?
    let socialIndexRow: String?
    let cluster: Standing?
    let context: Context?
    let subjects: [Subject]
    let dynamics: [Year]
    let doubtful: [String]
    let recommendations: [Advice]
  }

  struct List: Encodable {
    let proposed: Bool
    let margin: Int?
    let criteria: [Criterion]
  }

  struct Criterion: Encodable {
    let criterion: String
    let holds: Bool
    let margin: Int?
    let years: [Int]
    let deciding: Deciding?
    let values: [Value]
  }

  struct Deciding: Encodable {
    let year: Int
    let subject: String
    let procedure: String?
    let rows: [String]?
  }

  struct Value: Encodable {
    let year: Int
    let subject: String
    let procedure: String?
    let value: Int
    let participants: Int?
    let limit: Int
    let beyond: Bool
    let rows: [String]?
  }

  struct Standing: Encodable {
    let cluster: String
    let share, others, difference: Int
    let rows, otherRows: [String]?
  }

  struct Context: Encodable {
    let share, expected, residual: Int
  }

  struct Subject: Encodable {
    let subject: String
    let share, participations, others, difference: Int
    let rows, otherRows: [String]?
  }

  struct Year: Encodable {
    let year, participations, reached, share: Int
    let rows: [String]?
  }

  struct Advice: Encodable {
    let finding, group, text: String
    let topic: String?
    let partners, unfit: [String]
    let competency: String?
    let teachers: Int?
    let indicator: String?
    let row: String
    let partnerRows: [String]?
  }

  struct Cluster: Encodable {
    let id: String
    let schools: [String]
    let leastPupils, mostPupils, rural: Int
    let socialIndex: Int?
    let rows: [String]?
  }

  struct Stabilities: Encodable {
    let lowResults, adverse: [Stability]
  }

  struct Stability: Encodable {
    let change: Int
    let criterion: String?
    let joining, leaving: [String]
  }
}
