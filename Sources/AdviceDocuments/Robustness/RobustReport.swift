import Advice
import Mentoring

/// A plan that survives every single loss, and what it costs.
struct RobustReport {
  private let robust: RobustPlan
  private let names: CodeNames
  private let words: Wording

  init(_ robust: RobustPlan, _ programme: Programme, words: Wording) {
    self.robust = robust
    names = CodeNames(programme)
    self.words = words
  }

  var sections: [Report.Section] {
    let first = Report.Section(
      words.say("План, который выдержит любую потерю", "A plan that survives any loss"),
      [question, verdict] + limits)
    guard let price = robust.price, !robust.broken.isEmpty else { return [first] }
    return [first]
      + PriceReport(price, words: words).sections(
        words.say("Чего стоит такая стойкость", "What such robustness costs"))
  }

  private var question: String {
    words.say(
      "Выбывает один наставник или куратор, всё остальное продолжается; можно только добавить замену. "
        + "Сохраняются кураторы каждого получателя и баллы до порога каждой школы.",
      "One mentor or curator drops out, all else goes on, and others may only be added. Kept are every "
        + "recipient's curators and every school's points up to its floor."
    )
  }

  private var verdict: String {
    if robust.broken.isEmpty, !robust.isInterrupted {
      return words.say(
        "Этот план уже выдерживает любую потерю.", "This plan survives any loss already.")
    }
    let broken = words.say(
      "Этот план не выдерживает потери: \(list(robust.broken)).",
      "This plan does not survive the loss of \(list(robust.broken)).")
    if robust.isInterrupted {
      return broken + " " + words.say("Прервано: показано найденное.", "Interrupted.")
    }
    if robust.isRobust {
      return broken + " " + words.say("Стойкий план найден.", "A robust plan was found.")
    }
    if robust.isImpossible {
      return broken + " "
        + words.say(
          "Плана, который выдержит любую потерю, нет (доказано)"
            + (robust.plan == nil ? "." : "; найден план, который выдержит остальные."),
          "No plan survives every loss (proven)"
            + (robust.plan == nil ? "." : "; a plan that survives the others was found."))
    }
    return broken + " "
      + words.say(
        "Ни стойкий план, ни доказательство, что его нет, не найдены; дайте больше --effort.",
        "Neither a robust plan nor a proof that there is none was found; allow more --effort.")
  }

  private var limits: [String] {
    var sentences: [String] = []
    if !robust.hopeless.isEmpty {
      sentences.append(
        words.say(
          "Ни один план не выдержит потери (доказано для каждой): \(list(robust.hopeless)).",
          "No plan survives the loss of (proven of each): \(list(robust.hopeless)).")
      )
    }
    if !robust.beyond.isEmpty {
      sentences.append(
        words.say(
          "По отдельности выдержать можно, вместе с остальными нет (доказано): "
            + "\(list(robust.beyond)).",
          "Can be survived alone, but not beside the others (proven): \(list(robust.beyond)).")
      )
    }
    if !robust.unsettled.isEmpty {
      sentences.append(
        words.say(
          "Не найдено ни плана, ни доказательства: \(list(robust.unsettled)).",
          "Neither a plan nor a proof was found: \(list(robust.unsettled)).")
      )
    }
    return sentences
  }

  private func list(_ losses: [RobustPlan.Loss]) -> String {
    words.list(
      losses.map { loss in
        switch loss {
        case .mentor(let id): id.text
        case .curator(let id): names.school(id)[words.language]
        }
      }, most: 40)
  }
}

/// Somebody who drops out, in words and for other systems.
enum LossWords {
  static func code(_ loss: RobustPlan.Loss) -> String {
    switch loss {
    case .mentor(let id): id.text
    case .curator(let id): id.text
    }
  }

  static func keyword(_ loss: RobustPlan.Loss) -> String {
    switch loss {
    case .mentor: "mentor"
    case .curator: "curator"
    }
  }

  static func kind(_ loss: RobustPlan.Loss) -> LocalizedText {
    switch loss {
    case .mentor: LocalizedText(ru: "наставник", en: "mentor")
    case .curator: LocalizedText(ru: "куратор", en: "curator")
    }
  }
}

struct RobustDocument: Encodable {
  struct Loss: Encodable {
    let kind: String
    let code: String

    init(_ loss: RobustPlan.Loss) {
      kind = LossWords.keyword(loss)
      code = LossWords.code(loss)
    }
  }

  let robust: Bool
  let impossible: Bool
  let interrupted: Bool
  let broken: [Loss]
  let hopeless: [Loss]
  let beyond: [Loss]
  let unsettled: [Loss]
  let price: PriceDocument?

  init(_ plan: RobustPlan) {
    robust = plan.isRobust
    impossible = plan.isImpossible
    interrupted = plan.isInterrupted
    broken = plan.broken.map(Loss.init)
    hopeless = plan.hopeless.map(Loss.init)
    beyond = plan.beyond.map(Loss.init)
    unsettled = plan.unsettled.map(Loss.init)
    price = plan.price.map(PriceDocument.init)
  }
}
