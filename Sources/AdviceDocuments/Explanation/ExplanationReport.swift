import Advice
import Mentoring
import Planning

/// An explanation in words.
public struct ExplanationReport {
  private let explanation: Explanation
  private let programme: Programme
  private let words: Wording

  public init(_ explanation: Explanation, of programme: Programme, language: Language) {
    self.explanation = explanation
    self.programme = programme
    words = Wording(language: language)
  }

  public var report: Report {
    var sections: [Report.Section] = [
      Report.Section(words.say("Состояние", "State"), state)
    ]
    let limits = limitRows
    if !limits.isEmpty {
      sections.append(
        Report.Section(
          words.say("Пределы, которых это касается", "Limits that take part"),
          table: ReportTable(
            [
              words.say("предел", "limit"), words.say("чей", "whose"), words.say("занято", "used"),
              words.say("всего", "of"), "",
            ], limits, wordColumns: [0, 1, 4])))
    }
    if !relationRows.isEmpty {
      sections.append(
        Report.Section(
          words.say("Связи", "Relations"),
          table: ReportTable(
            ["", words.say("что", "what"), words.say("с кем", "with"), words.say("над чем", "on")],
            relationRows, wordColumns: [0, 1, 2, 3])))
    }
    if !topicRows.isEmpty {
      sections.append(
        Report.Section(
          words.say("SWOT по темам", "SWOT topic by topic"),
          table: ReportTable(
            [
              words.say("тема", "topic"), words.say("сильная", "strength"),
              words.say("слабая", "weakness"), words.say("помогает", "helps"),
              words.say("помогают", "helped by"),
            ], topicRows, wordColumns: [0, 3, 4])))
    }
    for fact in explanation.facts {
      switch fact {
      case .without(let price):
        sections += PriceReport(price, words: words).sections(
          words.say("Чего стоит обойтись без этого", "What it costs to do without"))
      case .with(let price):
        sections += PriceReport(price, words: words).sections(
          words.say("Чего стоит включить это в план", "What it costs to have it in the plan"))
      case .way(let way):
        let changes = way.changes.map { InputWords.text($0, CodeNames(programme))[words.language] }
        sections += PriceReport(way.price, words: words).sections(
          words.say("Способ (\(way.mentor)): ", "A way (\(way.mentor)): ")
            + changes.joined(separator: "; "))
      default: break
      }
    }
    sections.removeAll { $0.paragraphs.isEmpty && $0.table == nil }
    return Report(title: title, sections: sections)
  }

  private var title: String {
    let names = CodeNames(programme)
    func school(_ id: School.ID) -> String { names.school(id)[words.language] }
    func competency(_ id: Competency.ID) -> String { names.competency(id)[words.language] }
    return switch explanation.subject {
    case .curatorPair(let recipient, let curator):
      words.say(
        "Куратор \(school(curator)) у школы \(school(recipient))",
        "Curator \(school(curator)) of \(school(recipient))")
    case .tandem(let mentor, let mentee, let skill):
      words.say("Тандем", "Tandem") + " \(mentor) → \(mentee)"
        + (skill.map { ", " + competency($0) } ?? "")
    case .contract(let one, let other):
      words.say("Договор", "Contract") + " \(school(one)) – \(school(other))"
    case .mentor(let id): words.say("Наставник \(id)", "Mentor \(id)")
    case .deficit(let id):
      words.say(
        "Дефицит \(competency(id.competency)) у \(id.teacher)",
        "Deficit \(competency(id.competency)) of \(id.teacher)")
    case .school(let id): words.say("Школа", "School") + " " + school(id)
    case .tutoring(let tutor, let pupil):
      words.say("Тьютор \(tutor) у ученика \(pupil)", "Tutor \(tutor) of pupil \(pupil)")
    case .tutor(let id): words.say("Тьютор \(id)", "Tutor \(id)")
    case .pupil(let id): words.say("Ученик \(id)", "Pupil \(id)")
    }
  }

  private var state: [String] {
    explanation.facts.compactMap { fact in
      switch fact {
      case .inPlan(let isIn):
        return isIn
          ? words.say("Есть в плане.", "It is in the plan.")
          : words.say("В плане нет.", "It is not in the plan.")
      case .score(let what, let score):
        let parts = score.parts.filter { $0.weight > 0 }.map {
          "\($0.criterion.words[words.language]) \($0.value.value)×\($0.weight)"
        }
        let estimate = score.estimate.map { _ in
          words.say("оценка эксперта", "an expert's estimate")
        }
        return words.say("Оценка ", "Score of ") + "\(what): \(score.total.value)"
          + " (" + (estimate ?? parts.joined(separator: ", ")) + ")"
      case .rejected(let rejection):
        return words.say("Невозможно: ", "Impossible: ") + rejection.words[words.language]
          + "."
      case .open(let reason):
        return words.say("Открыт: ", "Open: ") + InputWords.reason(reason)[words.language] + "."
      case .openPupil(let open):
        return words.say("Без тьютора: ", "Without a tutor: ") + open.words[words.language] + "."
      case .conflict(let items):
        return words.say("Вместе с этим невыполнимо: ", "This cannot hold together with: ")
          + items.filter { if case .demand = $0 { false } else { true } }
          .map { ConflictWords(programme).words($0)[words.language] }.joined(separator: "; ") + "."
      case .noWay:
        if case .pupil = explanation.subject {
          return words.say(
            "Ни один тьютор программы не возьмёт ученика и при небольших изменениях данных.",
            "No tutor of the programme takes the pupil, even with small changes of the inputs.")
        }
        return words.say(
          "Ни один наставник программы не закроет его и при небольших изменениях данных.",
          "No mentor of the programme covers it, even with small changes of the inputs.")
      case .newMentor(let new):
        let names = CodeNames(programme)
        let school = names.school(new.school)[words.language]
        let competency = names.competency(new.competency)[words.language]
        return words.say(
          "Новый наставник в школе \(school) (\(competency), уровень \(new.level), "
            + "\(words.hours(new.hours))) закрыл бы всего дефицитов: \(new.deficitsMore), "
            + "баллов: \(new.pointsMore).",
          "A new mentor in \(school) (\(competency), level \(new.level), "
            + "\(words.hours(new.hours))) would close \(new.deficitsMore) more deficits in all, "
            + "\(new.pointsMore) points."
        )
      case .newTutor(let new): return text(new)
      default: return nil
      }
    }
  }

  private func text(_ new: Explanation.NewTutor) -> String {
    let names = CodeNames(programme)
    let school = names.school(new.school)[words.language]
    let wanted = new.needs.map { names.competency($0)[words.language] } + new.languages
    let brings = wanted.isEmpty ? "" : words.list(wanted) + ", "
    return words.say(
      "Новый тьютор в школе \(school) (\(brings)\(words.hours(new.hours))) – учеников с тьютором "
        + "станет больше на \(new.pupilsMore).",
      "With a new tutor in \(school) (\(brings)\(words.hours(new.hours))), \(new.pupilsMore) more "
        + "pupils would have a tutor.")
  }

  private var limitRows: [[String]] {
    explanation.facts.compactMap { fact in
      guard case .limit(let limit, let subject, let used, let most) = fact else { return nil }
      let isTime = limit == .mentorHours || limit == .learningHours || limit == .tutorHours
      func amount(_ number: Int) -> String {
        isTime ? words.hours(Minutes(number)) : "\(number)"
      }
      let isOfSchool = limit == .contracts || limit == .curatorLoad
      return [
        InputWords.limit(limit)[words.language],
        isOfSchool ? CodeNames(programme).school(.init(subject))[words.language] : subject,
        amount(used), amount(most),
        used >= most ? words.say("исчерпан", "full") : "",
      ]
    }
  }

  private var relationRows: [[String]] {
    explanation.facts.compactMap { fact in
      guard case .relation(let direction, let kind, let other, let subjects) = fact else {
        return nil
      }
      let names = CodeNames(programme)
      let isOfSchools = kind == .curator || kind == .help
      return [
        InputWords.direction(direction)[words.language], InputWords.kind(kind)[words.language],
        isOfSchools ? names.school(.init(other))[words.language] : other,
        words.list(
          subjects.map {
            (kind == .help ? names.topic(.init($0)) : names.competency(.init($0)))[words.language]
          }),
      ]
    }
  }

  private var topicRows: [[String]] {
    explanation.facts.compactMap { fact in
      guard case .topic(let row) = fact else { return nil }
      func weight(_ weight: Int) -> String { weight == 0 ? "" : "\(weight)" }
      return [
        programme.topic(row.topic).name, weight(row.strength), weight(row.weakness),
        words.list(row.helps.map(\.text)),
        row.weakness > 0 && row.helpedBy.isEmpty
          ? words.say("никто", "nobody") : words.list(row.helpedBy.map(\.text)),
      ]
    }
  }
}
