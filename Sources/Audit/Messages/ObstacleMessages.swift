import Mentoring

extension Obstacle {
  var figures: (value: Int?, limit: Int?) {
    switch self {
    case .level(let level, let needed): (level, needed)
    case .travelLimit(_, _, let time, let limit, _): (time.value, limit.value)
    default: (nil, nil)
    }
  }

  /// The reason, as the end of a sentence.
  func phrase(_ programme: Programme) -> Words {
    switch self {
    case .ownSelf:
      .init(ru: "никто не работает сам с собой", en: "nobody works with themselves")
    case .level(nil, let needed):
      .init(
        ru: "у наставника нет этой компетенции, а нужен уровень \(needed)",
        en: "the mentor lacks the competency; level \(needed) is needed")
    case .level(let level?, let needed):
      .init(
        ru: "уровень наставника \(level), а нужен \(needed)",
        en: "the mentor's level is \(level); \(needed) is needed")
    case .ban, .mentorConsent, .menteeConsent, .refusal, .mentorLoad, .menteeLoad, .network,
      .notWilling, .recipient:
      Words(RuleWords.reason(rule.rawValue))
    case .mentorMode(let mode):
      .init(
        ru: "наставник не работает \(Phrases.mode(mode).ru)",
        en: "the mentor does not work \(Phrases.mode(mode).en)")
    case .menteeMode(let mode):
      .init(
        ru: "наставляемый не работает \(Phrases.mode(mode).ru)",
        en: "the mentee does not work \(Phrases.mode(mode).en)")
    case .remoteInSchool:
      .init(
        ru: "в одной школе пары работают очно", en: "in one school a pair works in person")
    case .remoteRule:
      .init(ru: "дистанционная работа не разрешена", en: "remote work is not allowed")
    case .remoteCompetency(let index):
      .init(
        ru: "компетенцией \(programme.competencies[index].id) не занимаются дистанционно",
        en: "competency \(programme.competencies[index].id) is not worked on remotely")
    case .noRoad, .roadClosed, .travelLimit: wayPhrase(programme)
    case .groupsRule, .groupRow, .groupHours, .groupElsewhere, .groupCompetency: groupPhrase
    default: schoolPhrase
    }
  }

  private func wayPhrase(_ programme: Programme) -> Words {
    func code(_ index: Int) -> School.ID { programme.schools[index].id }
    switch self {
    case .noRoad(let from, let to):
      return .init(
        ru: "из \(code(from)) в \(code(to)) нет дороги",
        en: "there is no road from \(code(from)) to \(code(to))")
    case .roadClosed(let from, let to):
      return .init(
        ru: "дорога из \(code(from)) в \(code(to)) закрыта в сезоны программы",
        en: "the road from \(code(from)) to \(code(to)) is closed in the programme's seasons")
    case .travelLimit(let from, let to, let time, let limit, let bound):
      let (value, most) = (Phrases.duration(time), Phrases.duration(limit))
      let whose = bound.phrase
      return .init(
        ru: "дорога из \(code(from)) в \(code(to)) занимает \(value.ru), "
          + "\(whose.ru) \(most.ru)",
        en: "the way from \(code(from)) to \(code(to)) takes \(value.en); \(most.en) is "
          + "\(whose.en)")
    default: return groupPhrase
    }
  }

  private var groupPhrase: Words {
    switch self {
    case .groupsRule: .init(ru: "группы не разрешены", en: "groups are not allowed")
    case .groupRow:
      .init(
        ru: "у наставника нет самой этой компетенции",
        en: "the mentor does not have this very competency")
    case .groupHours:
      .init(ru: "по этой компетенции групп не бывает", en: "there are no groups on it")
    case .groupElsewhere:
      .init(
        ru: "группы в чужих школах не разрешены", en: "groups at other schools are not allowed")
    default:
      .init(
        ru: "дефицит не относится к компетенции группы",
        en: "the deficit is not of the group's competency")
    }
  }

  private var schoolPhrase: Words {
    switch self {
    case .notRecipient:
      .init(ru: "школа не нуждается в кураторе по правилам", en: "it is no recipient by the rules")
    case .notCurator:
      .init(
        ru: "этой школы нет среди кураторов",
        en: "the school is not among the curators")
    case .helpRule: .init(ru: "помощь не разрешена", en: "help is not allowed")
    case .noStrength:
      .init(
        ru: "у помогающей школы нет такой сильной стороны", en: "the helper has no such strength")
    default:
      .init(
        ru: "у принимающей школы нет такой слабой стороны", en: "the receiver has no such weakness")
    }
  }
}

extension TravelBound {
  fileprivate var phrase: LocalizedText {
    switch self {
    case .programme: .init(ru: "допустимо", en: "the limit")
    case .mentor: .init(ru: "предел наставника", en: "the mentor's limit")
    case .mentee: .init(ru: "предел наставляемого", en: "the mentee's limit")
    }
  }
}
