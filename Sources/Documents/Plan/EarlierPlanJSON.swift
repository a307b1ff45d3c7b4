import Foundation
import Mentoring

/// Reads a plan of an earlier time or of another state of the folder: codes that are no longer known
/// stay, for they are what has ended.
public enum EarlierPlanJSON {
  /// What is wrong with the document as a whole.
  public enum Fault: Error, Sendable, Hashable {
    case tooLarge
    case noPlan
    /// The programme's id that stands in it.
    case otherProgramme(String)
    /// A number of hours beyond 0…1 000 000 at this place, such as `tandems[3].items[0].hours`.
    case hours(place: String)
  }

  public static func decode(
    _ data: Data, of programme: Programme
  ) throws(Fault) -> Plan {
    guard data.count <= PlanJSON.maximumSize else { throw .tooLarge }
    guard let document = try? JSONDecoder().decode(Document.self, from: data),
      document.curatorPairs != nil || document.tandems != nil || document.help != nil
        || document.tutoring != nil
    else { throw .noPlan }
    if let id = document.programme?.id, id != programme.identity.id { throw .otherProgramme(id) }
    for (number, tandem) in (document.tandems ?? []).enumerated() {
      if let place = tandem.impossibleHours { throw .hours(place: "tandems[\(number)].\(place)") }
    }
    for (number, tutoring) in (document.tutoring ?? []).enumerated()
    where !Document.isPossible(tutoring.hours) {
      throw .hours(place: "tutoring[\(number)].hours")
    }
    var plan = Plan(
      status: .unsolved, curatorPairs: (document.curatorPairs ?? []).map(\.pair),
      help: (document.help ?? []).map(\.relation), tandems: (document.tandems ?? []).map(\.tandem),
      partnerships: (document.partnerships ?? []).map(\.contract),
      openDeficits: (document.openDeficits ?? []).map(\.open), stated: [])
    plan.tutoring = (document.tutoring ?? []).map(\.assignment)
    return plan
  }

  private struct Document: Decodable {
    struct Identity: Decodable { let id: String? }

    static func isPossible(_ hours: Double?) -> Bool { (0...1_000_000).contains(hours ?? 0) }

    struct Pair: Decodable {
      let recipient: String
      let curator: String
      let mode: String?

      var pair: CuratorPair {
        CuratorPair(
          recipient: .init(recipient), curator: .init(curator),
          mode: mode.flatMap(MeetingMode.init) ?? .inPerson, score: nil)
      }
    }

    struct Help: Decodable {
      let giver: String
      let receiver: String
      let topic: String
      let mode: String?

      var relation: HelpRelation {
        HelpRelation(
          giver: .init(giver), receiver: .init(receiver), topic: .init(topic),
          mode: mode.flatMap(MeetingMode.init) ?? .inPerson, score: nil)
      }
    }

    struct Contract: Decodable {
      let first: String
      let second: String

      /// What it was for is no longer of interest.
      var contract: Partnership {
        Partnership(
          first: .init(first), second: .init(second), mode: .inPerson, purposes: [])
      }
    }

    struct Open: Decodable {
      let teacher: String
      let competency: String

      /// The reason of that time is no longer of interest.
      var open: OpenDeficit {
        OpenDeficit(
          deficit: .init(teacher: .init(teacher), competency: .init(competency)), reason: .unknown)
      }
    }

    struct TandemPart: Decodable {
      struct Item: Decodable {
        let mentee: String
        let competency: String
        let mode: String?
        let hours: Double?
      }

      let mentor: String
      let form: String?
      let competency: String?
      let place: String?
      let hours: Double?
      let items: [Item]

      /// Where hours stand that nobody works; nil: nowhere.
      var impossibleHours: String? {
        if !Document.isPossible(hours) { return "hours" }
        return items.firstIndex { !Document.isPossible($0.hours) }.map { "items[\($0)].hours" }
      }

      var tandem: Tandem {
        func minutes(_ hours: Double?) -> Minutes {
          Minutes(Int(((hours ?? 0) * 60).rounded(.toNearestOrAwayFromZero)))
        }
        let isGroup = form == "group"
        let usual: MeetingMode = isGroup && place == nil ? .remote : .inPerson
        return Tandem(
          mentor: .init(mentor),
          form: isGroup
            ? .group(
              competency: .init(competency ?? ""), place: place.map { .init($0) },
              time: minutes(hours)) : .pair,
          items: items.map { item in
            Tandem.Item(
              deficit: .init(teacher: .init(item.mentee), competency: .init(item.competency)),
              mode: item.mode.flatMap(MeetingMode.init) ?? usual,
              time: minutes(item.hours ?? hours), score: nil)
          })
      }
    }

    struct Tutoring: Decodable {
      let pupil: String
      let tutor: String
      let mode: String?
      let hours: Double?

      var assignment: TutorAssignment {
        TutorAssignment(
          pupil: .init(pupil), tutor: .init(tutor),
          mode: mode.flatMap(MeetingMode.init) ?? .inPerson,
          time: Minutes(Int(((hours ?? 0) * 60).rounded(.toNearestOrAwayFromZero))), score: nil)
      }
    }

    let programme: Identity?
    let tutoring: [Tutoring]?
    let curatorPairs: [Pair]?
    let help: [Help]?
    let tandems: [TandemPart]?
    let openDeficits: [Open]?
    let partnerships: [Contract]?
  }
}
