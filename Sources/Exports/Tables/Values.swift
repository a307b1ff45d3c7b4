import Documents
import Mentoring

// The plan's quantities as values of an export.

extension ExportValue {
  /// Hours with two decimals; every whole number of minutes has its own.
  static func hours(_ time: Minutes?) -> ExportValue {
    time.map { .decimal(units: ExactNumber.hundredths(of: $0), places: 2) } ?? .none
  }

  static func kilometres(_ distance: Hectometres) -> ExportValue {
    .decimal(units: distance.value, places: 1)
  }

  /// Percent with one decimal.
  static func percent(_ share: Thousandths?) -> ExportValue {
    share.map { .decimal(units: $0.value, places: 1) } ?? .none
  }

  static func score(_ score: Score?) -> ExportValue { integer(score?.total.value) }

  static func mode(_ mode: MeetingMode) -> ExportValue {
    switch mode {
    case .inPerson: .word(mode.rawValue, LocalizedText(ru: "очно", en: "in person"))
    case .remote: .word(mode.rawValue, LocalizedText(ru: "дистанционно", en: "remote"))
    }
  }

  static func form(_ tandem: Tandem) -> ExportValue {
    tandem.isGroup
      ? .word("group", LocalizedText(ru: "группа", en: "group"))
      : .word("pair", LocalizedText(ru: "пара", en: "pair"))
  }

  static func relation(isNetwork: Bool) -> ExportValue {
    isNetwork
      ? .word("network", LocalizedText(ru: "сетевой", en: "network"))
      : .word("in_school", LocalizedText(ru: "внутришкольный", en: "in-school"))
  }

  static func kind(_ kind: School.Kind) -> ExportValue {
    let text =
      switch kind {
      case .secondary: LocalizedText(ru: "средняя", en: "secondary")
      case .basic: LocalizedText(ru: "основная", en: "basic")
      case .primary: LocalizedText(ru: "начальная", en: "primary")
      case .partner: LocalizedText(ru: "организация-партнёр", en: "partner organisation")
      }
    return .word(kind.rawValue, text)
  }

  static func status(_ status: School.Status) -> ExportValue {
    let text =
      switch status {
      case .leader: LocalizedText(ru: "лидер", en: "leader")
      case .ordinary: LocalizedText(ru: "обычная", en: "ordinary")
      case .lowResults: LocalizedText(ru: "низкие результаты", en: "low results")
      case .adverseConditions: LocalizedText(ru: "трудные условия", en: "adverse conditions")
      case .lowResultsAndAdverse:
        LocalizedText(ru: "низкие результаты и трудные условия", en: "low results, adverse")
      }
    return .word(status.rawValue, text)
  }

  static func block(_ block: Competency.Block) -> ExportValue {
    let text =
      switch block {
      case .normative: LocalizedText(ru: "нормативный", en: "normative")
      case .subject: LocalizedText(ru: "предметный", en: "subject")
      case .methodical: LocalizedText(ru: "методический", en: "methodical")
      case .psychologicalPedagogical:
        LocalizedText(ru: "психолого-педагогический", en: "psychological-pedagogical")
      case .digital: LocalizedText(ru: "цифровой", en: "digital")
      case .communication: LocalizedText(ru: "коммуникативный", en: "communication")
      }
    return .word(block.rawValue, text)
  }

  /// For people with its detail.
  static func reason(_ reason: OpenDeficit.Reason) -> ExportValue {
    .word(ReasonCode(reason).rawValue, reason.words)
  }
}

extension ExportField {
  /// The words of an enumeration.
  static func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> Kind {
    .word(Word.allCases.map(\.rawValue))
  }

  static func mode(_ name: String = "mode") -> ExportField {
    ExportField(name, words(MeetingMode.self), ru: "Как", en: "Mode")
  }

  /// A school's code and its name in the next column.
  static func school(_ name: String, ru: String, en: String, required: Bool = true) -> [ExportField]
  {
    [
      ExportField(name, ru: "\(ru): код", en: "\(en): code", required: required),
      ExportField("\(name)_name", ru: ru, en: en, required: required),
    ]
  }

  /// A person's code and their name in the next column.
  static func person(_ name: String, ru: String, en: String, required: Bool = true) -> [ExportField]
  {
    [
      ExportField(name, ru: "\(ru): код", en: "\(en): code", required: required),
      ExportField("\(name)_name", ru: ru, en: en, required: false, isName: true),
    ]
  }
}
