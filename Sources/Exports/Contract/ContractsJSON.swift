import Contracts
import Documents
import Mentoring
import OfficeRecords

/// `contracts.json`: a record for each contract; Docs/contracts.schema.json checks it.
public enum ContractsJSON {
  public static let schemaVersion = "1.2"

  public static func file(
    _ records: [ContractRecord], of programme: ProgrammeIdentity, names: PersonNames
  ) -> ExportFile {
    let document: JSONObject = [
      "schemaVersion": .text(schemaVersion),
      "names": names == .joined ? "joined" : "codes",
      "programme": [
        "id": .text(programme.id), "name": .text(programme.name),
        "municipality": .text(programme.municipality),
        "period": period(programme.periodStart, programme.periodEnd),
      ],
      "contracts": .list(records.map(contract)),
    ]
    return ExportFile("contracts.json", JSONText.bytes(document))
  }

  private static func period(_ from: CalendarDate, _ to: CalendarDate) -> JSONObject {
    ["from": .text(from.description), "to": .text(to.description)]
  }

  private static func contract(_ record: ContractRecord) -> JSONObject {
    [
      "id": .text(record.code), "mode": .text(record.mode.rawValue),
      "number": .text(record.number), "date": .text(record.date?.description),
      "place": .text(record.place), "term": period(record.from, record.to),
      "copies": .integer(record.copies), "parties": .list(record.parties.map(PartyJSON.party)),
      "topics": .list(record.topics.map(topic)),
      "obligations": .list(record.obligations.map(obligation)),
      "calendar": .list(record.calendar.map(event)),
      "criteria": .list(
        record.criteria.map {
          [
            "indicator": .text($0.indicator.rawValue), "name": .text($0.indicator.words.russian),
            "target": .integer($0.share.value),
          ]
        }),
      "conditions": [
        "applicationDays": .integer(record.conditions.applicationDays),
        "withdrawalWorkingDays": .integer(record.conditions.withdrawalWorkingDays),
        "terminationMonths": .integer(record.conditions.terminationMonths),
      ],
      "annexes": [
        ["number": .integer(1), "kind": "jointPlan"], ["number": .integer(2), "kind": "criteria"],
      ],
      "missing": .list(record.missing.map(missing)),
    ]
  }

  private static func topic(_ topic: ContractTopic) -> JSONObject {
    [
      "kind": .text(topic.kind.rawValue), "giver": .text(topic.giver.text),
      "receiver": .text(topic.receiver.text), "code": .text(topic.code), "name": .text(topic.name),
      "direction": .text(topic.direction), "mode": .text(topic.mode.rawValue),
      "isGroup": .truth(topic.isGroup), "mentor": topic.mentor.map(PartyJSON.person) ?? .null,
      "mentees": .list(topic.mentees.map(PartyJSON.person)), "hours": hours(topic.time),
    ]
  }

  private static func obligation(_ obligation: ContractObligation) -> JSONObject {
    [
      "organisation": .text(obligation.organisation.text),
      "direction": .text(obligation.direction), "text": .text(obligation.text),
    ]
  }

  private static func event(_ event: ContractEvent) -> JSONObject {
    [
      "month": .text(event.month.description), "date": .text(event.day?.description),
      "start": .text(event.hours.map { ClockTime.text($0.lowerBound) }),
      "end": .text(event.hours.map { ClockTime.text($0.upperBound) }),
      "kind": .text(event.kind.rawValue),
      "giver": .text(event.giver.text), "receiver": .text(event.receiver.text),
      "host": .text(event.host?.text), "mentor": event.mentor.map(PartyJSON.person) ?? .null,
      "mentees": .list(event.mentees.map(PartyJSON.person)),
      "subjects": .list(
        event.subjects.map {
          ["code": .text($0.code), "name": .text($0.name), "hours": hours($0.time)]
        }),
      "hours": hours(event.time),
    ]
  }

  private static func missing(_ datum: MissingDatum) -> JSONObject {
    [
      "field": .text(datum.field.rawValue), "name": .text(datum.field.words.russian),
      "organisation": .text(datum.organisation?.text), "subject": .text(datum.subject),
    ]
  }

  private static func hours(_ time: Minutes?) -> JSONObject {
    time.map { .number(ExactNumber.hours($0)) } ?? .null
  }
}
