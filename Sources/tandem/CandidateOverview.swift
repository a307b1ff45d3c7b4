import Mentoring
import TandemService

/// Who could work with whom in short: the best curators of each recipient, help by topic, mentors by
/// competency, tutors by school.
struct CandidateOverview {
  let list: CandidateList
  let names: CandidateNames

  /// Curators named for each recipient.
  private static let named = 3

  private var programme: Programme { names.programme }
  private var language: Language { names.language }

  var lines: [String] {
    Array([curators, help, mentors, tutors].filter { !$0.isEmpty }.joined(separator: [""]))
  }

  static let howToSeeAll = LocalizedText(
    ru: "Каждый вариант с оценкой по частям и каждый отказ с причиной: --full; только об одних: "
      + "--school, --mentee, --mentor, --pupil, --tutor.",
    en: "Each choice with its score in parts and each rejection with its reason: --full; of some "
      + "only: --school, --mentee, --mentor, --pupil, --tutor.")

  private func heading(_ kind: CandidateKind) -> String {
    "\(CandidateText.heading(kind)[language]): \(list.rows(of: kind).count)"
  }

  /// Nothing where nobody needs a curator.
  private var curators: [String] {
    if programme.recipients.isEmpty { return [] }
    let byRecipient = Dictionary(grouping: list.rows(of: .curator), by: \.sides.receiverSchool)
    return [heading(.curator)]
      + programme.recipients.map { recipient in
        let rows = (byRecipient[recipient.id] ?? []).sorted {
          ($1.score.total.value, $0.sides.giverSchool) < (
            $0.score.total.value, $1.sides.giverSchool
          )
        }
        let best = rows.prefix(Self.named).map {
          "\(names.school($0.sides.giverSchool)) \($0.score.total.value)"
        }.joined(separator: ", ")
        let more = rows.count - Self.named
        let rest = more > 0 ? names.say(" и ещё \(more)", " and \(more) more") : ""
        let found = rows.isEmpty ? names.say("никто не может", "nobody can") : best + rest
        return "  \(names.school(recipient.id)): \(found)"
      }
  }

  /// Nothing where the programme does without it.
  private var help: [String] {
    guard programme.rules.help.allowed else { return [] }
    let rows = list.rows(of: .help)
    guard !rows.isEmpty else { return [heading(.help)] }
    let head = [
      names.say("тема", "topic"), names.say("кому", "receivers"), names.say("кто", "givers"),
      names.say("вариантов", "choices"),
    ]
    let byTopic = Dictionary(grouping: rows) { $0.sides.subject ?? "" }
    let body = programme.topics.compactMap { topic -> [String]? in
      guard let rows = byTopic[topic.id.text] else { return nil }
      return [
        names.subject(.help, topic.id.text), "\(Set(rows.map(\.sides.receiver)).count)",
        "\(Set(rows.map(\.sides.giver)).count)", "\(rows.count)",
      ]
    }
    return [heading(.help)] + TextTable(rows: [head] + body, leftColumns: [0]).lines
  }

  private var mentors: [String] {
    let pairs = Dictionary(grouping: list.rows(of: .pair)) { $0.sides.subject ?? "" }
    let groups = Dictionary(grouping: list.rows(of: .group)) { $0.sides.subject ?? "" }
    let deficits = Dictionary(grouping: programme.deficits, by: \.competency)
    let head = [
      names.say("компетенция", "competency"), names.say("дефицитов", "deficits"),
      names.say("без наставника", "without a mentor"), names.say("наставников", "mentors"),
      names.say("в парах", "in pairs"), names.say("в группах", "in groups"),
    ]
    let body = programme.competencies.compactMap { competency -> [String]? in
      guard let open = deficits[competency.id] else { return nil }
      let (pairs, groups) = (pairs[competency.id.text] ?? [], groups[competency.id.text] ?? [])
      let served = Set((pairs + groups).map(\.sides.receiver))
      let without = open.count { !served.contains($0.teacher.text) }
      return [
        names.competency(competency.id), "\(open.count)", without == 0 ? "" : "\(without)",
        "\(Set((pairs + groups).map(\.sides.giver)).count)", "\(pairs.count)", "\(groups.count)",
      ]
    }
    let title = names.say(
      "Наставники для дефицитов: вариантов в парах \(list.rows(of: .pair).count), в группах "
        + "\(list.rows(of: .group).count)",
      "Mentors for deficits: \(list.rows(of: .pair).count) choices in pairs, "
        + "\(list.rows(of: .group).count) in groups")
    return [title] + TextTable(rows: [head] + body, leftColumns: [0]).lines
  }

  /// Nothing where no pupil is to have a tutor.
  private var tutors: [String] {
    if programme.pupils.isEmpty { return [] }
    let choices = Dictionary(grouping: list.rows(of: .tutor), by: \.sides.receiverSchool)
    let head = [
      names.say("школа", "school"), names.say("учеников", "pupils"),
      names.say("без тьютора", "without a tutor"), names.say("тьюторов", "tutors"),
      names.say("вариантов", "choices"),
    ]
    let pupils = Dictionary(grouping: programme.pupils, by: \.school)
    let body = programme.schools.compactMap { school -> [String]? in
      guard let own = pupils[school.id] else { return nil }
      let rows = choices[school.id] ?? []
      let without = own.count - Set(rows.map(\.sides.receiver)).count
      return [
        names.school(school.id), "\(own.count)", without == 0 ? "" : "\(without)",
        "\(Set(rows.map(\.sides.giver)).count)", "\(rows.count)",
      ]
    }
    return [heading(.tutor)] + TextTable(rows: [head] + body, leftColumns: [0]).lines
  }
}
