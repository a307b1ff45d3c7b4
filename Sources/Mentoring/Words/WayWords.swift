extension WayRule {
  /// The reason, after the way that it bars.
  public var words: LocalizedText {
    switch self {
    case .mentorInPerson, .mentorRemote:
      LocalizedText(ru: "наставник так не работает", en: "the mentor does not work so")
    case .menteeInPerson, .menteeRemote:
      LocalizedText(ru: "наставляемый так не работает", en: "the mentee does not work so")
    case .noRoad: LocalizedText(ru: "между школами нет дороги", en: "no road joins the schools")
    case .season:
      LocalizedText(
        ru: "дорога закрыта в сезоны программы",
        en: "the road is closed in the programme's seasons")
    case .travelLimit:
      LocalizedText(
        ru: "дорога дольше предела программы", en: "the way is longer than the programme's limit")
    case .mentorTravelLimit:
      LocalizedText(
        ru: "дорога дольше, чем готов ездить наставник",
        en: "the way is longer than the mentor's own limit")
    case .menteeTravelLimit:
      LocalizedText(
        ru: "дорога дольше, чем готов ездить наставляемый",
        en: "the way is longer than the mentee's own limit")
    case .remoteRule:
      LocalizedText(ru: "правила этого не разрешают", en: "the rules do not allow it")
    case .remoteCompetency:
      LocalizedText(
        ru: "этой компетенцией так не занимаются", en: "the competency is not worked on so")
    }
  }

  /// Whether it bars both directions of a way, whoever travels.
  fileprivate var isOfRoads: Bool { self == .noRoad || self == .season }
}

extension NoWay {
  /// Ways in which two could meet.
  public enum Way: Sendable { case inPerson, group, remote }

  public static func words(_ way: Way) -> LocalizedText {
    switch way {
    case .inPerson: LocalizedText(ru: "очно", en: "in person")
    case .group: LocalizedText(ru: "в группе", en: "in a group")
    case .remote: LocalizedText(ru: "дистанционно", en: "remotely")
    }
  }

  /// What bars each way, as the end of a sentence; a road that is not there is said once.
  public var words: LocalizedText {
    var ways = [(Self.words(.inPerson), inPerson)]
    if let group, group != inPerson || !group.isOfRoads {
      ways.append((Self.words(.group), group))
    }
    ways.append((Self.words(.remote), remote))
    func list(_ language: Language) -> String {
      ways.map { way, rule in "\(way[language]) – \(rule.words[language])" }
        .joined(separator: ", ")
    }
    return LocalizedText(ru: list(.russian), en: list(.english))
  }
}
