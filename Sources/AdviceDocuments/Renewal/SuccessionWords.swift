import Advice
import Mentoring

/// Why relations end, go on or begin, in the words of a methodologist.
enum SuccessionWords {
  static func reason(_ fate: Succession.Fate, _ names: CodeNames) -> LocalizedText {
    switch fate {
    case .kept(let stay): text(stay, names)
    case .new(let cause): text(cause)
    case .ended(let reason): text(reason)
    }
  }

  static func text(_ reason: Succession.Reason) -> LocalizedText {
    switch reason {
    case .left(let code):
      LocalizedText(ru: "\(code) больше нет в программе", en: "\(code) is no longer there")
    case .closed:
      LocalizedText(ru: "дефицит закрыт диагностикой", en: "diagnostics show the deficit closed")
    case .noRecipient:
      LocalizedText(ru: "школе больше не нужен куратор", en: "the school needs no curator any more")
    case .barred(let rejection): rejection.words
    case .replaced(let codes):
      LocalizedText(
        ru: "теперь это делает \(codes.joined(separator: ", "))",
        en: codes.joined(separator: ", ") + (codes.count == 1 ? " does it now" : " do it now"))
    case .outweighed:
      LocalizedText(
        ru: "возможно, но другое даёт больше", en: "possible, but other choices bring more")
    }
  }

  private static func text(_ stay: Succession.Stay, _ names: CodeNames) -> LocalizedText {
    switch stay {
    case .needed(let closed) where closed.isEmpty:
      LocalizedText(ru: "дефицит ещё не закрыт", en: "the deficit is not closed yet")
    case .needed(let closed):
      LocalizedText(
        ru: "закрыто: " + closed.map { names.competency($0).russian }.joined(separator: ", ")
          + "; остальное ещё нет",
        en: "closed: " + closed.map { names.competency($0).english }.joined(separator: ", ")
          + "; the rest not yet")
    case .turned:
      LocalizedText(
        ru: "прежний дефицит закрыт, работают над другим",
        en: "the old deficit is closed, they work on another")
    case .recipient:
      LocalizedText(ru: "школе ещё нужен куратор", en: "the school still needs a curator")
    case .pupil:
      LocalizedText(ru: "ученик ещё в списке", en: "the pupil still stands on a list")
    }
  }

  private static func text(_ cause: Succession.Cause) -> LocalizedText {
    switch cause {
    case .pinned: LocalizedText(ru: "закреплено решением", en: "pinned by a decision")
    case .replaces(let codes):
      LocalizedText(
        ru: "вместо \(codes.joined(separator: ", "))",
        en: "in place of \(codes.joined(separator: ", "))")
    case .leftOut:
      LocalizedText(
        ru: "в прошлом плане без наставника или куратора", en: "left out by the plan before")
    case .wasOpen:
      LocalizedText(
        ru: "дефицит был открыт в прошлом плане", en: "the deficit stood open in the plan before")
    case .needIsNew:
      LocalizedText(ru: "потребность новая", en: "the need is new")
    case .better:
      LocalizedText(ru: "теперь это даёт больше", en: "it brings more now")
    }
  }
}
