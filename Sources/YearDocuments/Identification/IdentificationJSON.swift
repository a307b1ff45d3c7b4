import Documents
import Foundation
import Identification
import Mentoring
import YearRecords

/// What was identified, for other systems (Docs/identification.schema.json). Shares and margins are in
/// thousandths, means in hundredths.
public struct IdentificationJSON {
  private let identification: Identification
  private let trace: Bool
  private let sources: ProgrammeSources

  /// - Parameter sources: where the programme's own rows stand.
  public init(
    _ identification: Identification, trace: Bool, sources: ProgrammeSources = ProgrammeSources()
  ) {
    self.identification = identification
    self.trace = trace
    self.sources = sources
  }

  public var data: Data {
    JSONDocument.encode(
      IdentificationBody(
        programme: identification.programme.identity.id,
        firstYear: identification.years.lowerBound, lastYear: identification.years.upperBound,
        schools: identification.findings.map(school),
        clusters: identification.clusters.map { cluster in
          IdentificationBody.Cluster(
            id: cluster.letter, schools: cluster.schools.map(\.text),
            leastPupils: cluster.pupils.lowerBound, mostPupils: cluster.pupils.upperBound,
            rural: cluster.rural, socialIndex: cluster.socialIndex,
            rows: rows(
              identification.resultRows(cluster.schools)
                + cluster.schools.flatMap { id in
                  [identification.indexRows[id], sources.schools[id]].compactMap { $0 }
                }))
        },
        unclustered: identification.unclustered.map(\.text),
        stability: IdentificationBody.Stabilities(
          lowResults: identification.lowResultsStability.map(stability),
          adverse: identification.adverseStability.map(stability)),
        expectationRows: rows(identification.expectationRows)))
  }

  private func rows(_ rows: [RowReference]) -> [String]? {
    trace ? Set(rows).sorted().map(\.description) : nil
  }

  private func stability(_ change: Stability) -> IdentificationBody.Stability {
    IdentificationBody.Stability(
      change: change.change, criterion: change.criterion, joining: change.joining.map(\.text),
      leaving: change.leaving.map(\.text))
  }

  private func school(_ finding: SchoolFinding) -> IdentificationBody.School {
    IdentificationBody.School(
      school: finding.school.id.text, status: finding.school.status.rawValue,
      proposed: finding.proposed.rawValue, nearBorder: finding.isNearBorder,
      lacksData: finding.lacksData, keepsLowResults: finding.keepsLowResults,
      keepsAdverse: finding.keepsAdverse, lowResults: finding.lowResults.map(list),
      adverse: finding.adverse.map(list), socialIndex: finding.socialIndex,
      socialIndexRow: trace
        ? identification.indexRows[finding.school.id].map(\.description) : nil,
      cluster: finding.cluster.map { standing in
        IdentificationBody.Standing(
          cluster: standing.cluster.letter, share: standing.own.share,
          others: standing.others.share,
          difference: standing.difference, rows: rows(standing.own.rows),
          otherRows: trace ? rows(identification.rowsOfOthers(finding)) : nil)
      },
      context: finding.context.map {
        IdentificationBody.Context(
          share: $0.own.share, expected: $0.expected, residual: $0.residual)
      },
      subjects: finding.subjects.map {
        IdentificationBody.Subject(
          subject: $0.subject, share: $0.own.share, participations: $0.own.participations,
          others: $0.others.share, difference: $0.difference, rows: rows($0.own.rows),
          otherRows: trace
            ? rows(identification.rowsOfOthers(finding, subject: $0.subject)) : nil)
      },
      dynamics: finding.dynamics.map {
        IdentificationBody.Year(
          year: $0.year, participations: $0.participations, reached: $0.reached, share: $0.share,
          rows: rows($0.rows))
      },
      doubtful: finding.doubtful.map(\.description),
      recommendations: finding.recommendations.map { advice in
        IdentificationBody.Advice(
          finding: advice.reason.code, group: advice.recommendation.group.rawValue,
          text: advice.recommendation.text, topic: advice.recommendation.topic?.text,
          partners: advice.partners.map(\.text), unfit: advice.unfit.map(\.text),
          competency: advice.recommendation.competency?.text,
          teachers: advice.recommendation.competency == nil ? nil : advice.teachers,
          indicator: advice.recommendation.indicator, row: advice.recommendation.source.description,
          partnerRows: advice.recommendation.topic.flatMap { topic in
            rows(
              advice.partners.compactMap {
                sources.swot[ProgrammeSources.SWOTKey($0, .strength, topic)]
              })
          })
      })
  }

  private func list(_ finding: ListFinding) -> IdentificationBody.List {
    IdentificationBody.List(
      proposed: finding.isProposed, margin: finding.ratio?.thousandths,
      criteria: finding.evidence.map { evidence in
        IdentificationBody.Criterion(
          criterion: evidence.criterion.id, holds: evidence.isMet,
          margin: evidence.ratio?.thousandths, years: evidence.yearsMet,
          deciding: evidence.deciding.last.map {
            IdentificationBody.Deciding(
              year: $0.year, subject: $0.subject, procedure: $0.procedure?.rawValue,
              rows: rows($0.rows))
          },
          values: evidence.observations.map { observation in
            IdentificationBody.Value(
              year: observation.year, subject: observation.subject,
              procedure: observation.procedure?.rawValue,
              value: observation.value(isShare: evidence.criterion.measure.isShare),
              participants: observation.procedure == nil ? nil : observation.denominator,
              limit: evidence.criterion.limit.value,
              beyond: observation.ratio.thousandths.map { $0 >= 0 } ?? true,
              rows: rows(observation.rows))
          })
      })
  }
}
