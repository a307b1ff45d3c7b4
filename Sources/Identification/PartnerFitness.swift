import Mentoring
import YearRecords

/// Whether a school could help another with what was found there: nobody is proposed of whom the same
/// was found, or nearly.
struct PartnerFitness {
  /// By criterion: schools that meet it, or would if its threshold moved by what is near.
  private var meeting: [String: Set<School.ID>] = [:]
  /// By subject: schools whose results are below those of the others of their cluster.
  private var below: [String: Set<School.ID>] = [:]
  /// The same of all results together.
  private var belowAsAWhole: Set<School.ID> = []
  /// By finding: schools of which it was made.
  private var found: [String: Set<School.ID>] = [:]

  init(_ findings: [SchoolFinding], _ rules: IdentificationRules) {
    for finding in findings {
      let school = finding.school.id
      for list in [finding.lowResults, finding.adverse].compactMap({ $0 }) {
        for evidence in list.evidence
        where evidence.ratio.map({ $0.isBeyond(-list.near.value) }) ?? false {
          meeting[evidence.criterion.id, default: []].insert(school)
        }
      }
      for standing in finding.subjects where standing.difference < 0 {
        below[standing.subject, default: []].insert(school)
      }
      if let cluster = finding.cluster, cluster.difference < 0 { belowAsAWhole.insert(school) }
      for reason in finding.reasons(rules) { found[reason.code, default: []].insert(school) }
    }
  }

  /// Schools that are no partners; partner organisations, of whom there are no results, never are.
  ///
  /// - Parameter subject: what the recommendation is about; nil: everything that the reason is about.
  func unfit(for reason: Reason, subject: String?) -> Set<School.ID> {
    let subjects = subject.map { [$0] } ?? reason.subjects
    let belowInAny = subjects.reduce(into: Set<School.ID>()) { $0.formUnion(below[$1] ?? []) }
    return switch reason {
    case .criterion(let evidence):
      belowInAny.union(meeting[evidence.criterion.id] ?? [])
    case .belowCluster(nil): belowAsAWhole
    case .belowCluster: belowInAny
    default: found[reason.code] ?? []
    }
  }
}
