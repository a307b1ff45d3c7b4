import Contracts
import Mentoring
import RussianOffice
import WordTemplates

/// The plan-schedule of targeted help for one school.
struct HelpSchedule: PaperRecord {
  let sources: PaperSources
  let school: School.ID

  /// Recipients, and whoever receives something from another school.
  static func schools(_ sources: PaperSources) -> [School.ID] {
    let plan = sources.plan
    let helped = plan.help.map(\.receiver) + plan.curatorPairs.map(\.recipient)
    let taught = plan.tandems.filter { !sources.isInSchool($0) }.flatMap { tandem in
      let home = sources.programme.teacher(tandem.mentor).school
      return tandem.mentees.map { sources.programme.teacher($0).school }.filter { $0 != home }
    }
    let recipients = sources.programme.recipients.map { $0.id }
    return Set(helped + taught + recipients).sorted()
  }

  private var steps: [ScheduleStep] { ScheduleSteps(sources, school).all }

  static let shape = RecordShape<HelpSchedule>(
    RecordShape<HelpSchedule>.common + [
      .group("school", ru: "школа", en: "school", OrganisationEntry.shape) {
        $0.sources.organisation($0.school)
      },
      .list("steps", ru: "мероприятия", en: "events", ScheduleStep.shape) { $0.steps },
    ])
}

/// One line of the plan-schedule.
struct ScheduleStep: Sendable {
  let task: String
  let event: String
  let months: [Month]
  let indicator: String
  let responsible: [PersonOrOffice]

  /// Somebody who answers for a line: named, or an office.
  enum PersonOrOffice: Sendable {
    case person(PersonEntry)
    case office(String)
  }

  static let shape = RecordShape<ScheduleStep>([
    .text("task", ru: "задача", en: "task") { $0.task },
    .text("event", ru: "мероприятие", en: "event") { $0.event },
    .text("date", ru: "срок", en: "date") {
      $0.months.isEmpty ? "в течение срока программы" : PaperWords.months($0.months)
    },
    .text("indicator", ru: "показатель выполнения", en: "indicator") { $0.indicator },
    .list("responsible", ru: "ответственные", en: "who answers", answerable) { $0.responsible },
  ])

  static let answerable = RecordShape<PersonOrOffice>([
    .text(
      "name", ru: "фамилия и инициалы или служба", en: "name or office",
      hint: { if case .person(let person) = $0 { person.code } else { nil } }
    ) {
      switch $0 {
      case .person(let person): person.short
      case .office(let name): name
      }
    }
  ])
}

/// Lists what is done for a school, by month.
struct ScheduleSteps {
  private let sources: PaperSources
  private let school: School.ID

  init(_ sources: PaperSources, _ school: School.ID) {
    self.sources = sources
    self.school = school
  }

  var all: [ScheduleStep] {
    analysis + curating + lessonVisits + help + tandems + seminars + courses + summary
  }

  private func head(_ id: School.ID) -> ScheduleStep.PersonOrOffice {
    if let signatory = sources.office.representative(of: .init(id), .signs) {
      return .person(sources.person(signatory.person, position: signatory.position, school: id))
    }
    return .office(sources.organisation(id).name)
  }

  private var methodicalService: ScheduleStep.PersonOrOffice { .office("методическая служба") }

  private var analysis: [ScheduleStep] {
    [
      ScheduleStep(
        task: "Уточнить, в чём школе нужна помощь",
        event: "SWOT-анализ школы и диагностика профессиональных дефицитов педагогов",
        months: Array(sources.calendar.months.prefix(1)),
        indicator: "Анализ и результаты диагностики обсуждены в школе",
        responsible: [head(school), methodicalService])
    ]
  }

  private var curating: [ScheduleStep] {
    sources.plan.curatorPairs.filter { $0.recipient == school }.map { pair in
      let visits = sources.calendar.teamVisits(of: pair)
      let curator = sources.organisation(pair.curator).name
      return ScheduleStep(
        task: "Наладить управление качеством образования с помощью школы-куратора",
        event: visits.isEmpty
          ? "Консультации команды школы-куратора: \(curator)"
          : "Методические десанты команды школы-куратора: \(curator)",
        months: visits.map(\.month),
        indicator: visits.isEmpty
          ? "Консультации проведены, рекомендации выполнены"
          : "Проведено " + CountedNoun("выезд", "выезда", "выездов").text(visits.count)
            + ", рекомендации выполнены",
        responsible: [.person(sources.curatorPerson(of: pair.curator)), head(school)])
    }
  }

  /// What only a calendar knows: visits to lessons of strong teachers.
  private var lessonVisits: [ScheduleStep] {
    sources.plan.curatorPairs.filter { $0.recipient == school }.compactMap { pair in
      let visits = sources.calendar.lessonVisits(of: pair)
      guard !visits.isEmpty else { return nil }
      let guests = Set(visits.flatMap(\.guests)).count
      return ScheduleStep(
        task: "Увидеть работу сильных учителей",
        event: "Посещение уроков: \(sources.organisation(pair.curator).name)",
        months: visits.map(\.moment.month),
        indicator: "Уроки посетили " + CountedNoun.teachers.text(guests),
        responsible: [.person(sources.curatorPerson(of: pair.curator)), head(school)])
    }
  }

  private var seminars: [ScheduleStep] {
    sources.calendar.seminars(of: school).map { seminar in
      ScheduleStep(
        task: "Обсудить общую работу школ",
        event: "Семинар «\(seminar.name)»"
          + (seminar.host.map { ": \(sources.organisation($0).name)" } ?? ""),
        months: [seminar.moment.month], indicator: "Педагоги школы приняли участие",
        responsible: [methodicalService, head(school)])
    }
  }

  private var help: [ScheduleStep] {
    sources.plan.help.filter { $0.receiver == school }.map { help in
      let meetings = sources.calendar.meetings(on: help)
      let topic = sources.programme.topic(help.topic).name
      return ScheduleStep(
        task: "Преодолеть слабую сторону: \(topic)",
        event: "Встречи по теме с организацией \(sources.organisation(help.giver).name), "
          + PaperWords.mode(help.mode),
        months: meetings.map(\.month),
        indicator: "Проведено "
          + CountedNoun("встреча", "встречи", "встреч").text(meetings.count)
          + "; тема не названа слабой стороной в следующем анализе",
        responsible: [head(help.giver), head(school)])
    }
  }

  private var tandems: [ScheduleStep] {
    sources.plan.tandems.compactMap { tandem in
      let own = tandem.items.filter {
        sources.programme.teacher($0.deficit.teacher).school == school
      }
      guard !own.isEmpty else { return nil }
      let entry = TandemEntry(sources: sources, tandem: tandem)
      let needed = own.map { sources.programme.deficit($0.deficit) }
      let people = Set(own.map(\.deficit.teacher)).count
      return ScheduleStep(
        task: "Восполнить профессиональные дефициты: "
          + Set(needed.map(\.competency)).sorted().map {
            sources.programme.competency($0).name
          }.joined(separator: "; "),
        event: (entry.isInSchool ? "Внутришкольный" : "Сетевой")
          + (tandem.isGroup ? " групповой тандем" : " парный тандем") + ", "
          + PaperWords.hours(tandem.mentorTime),
        months: entry.sessions.map(\.session.month),
        indicator: "Нужного уровня достиг"
          + (people == 1
            ? "\u{A0}1 педагог" : "ли " + CountedNoun.teachers.text(people)),
        responsible: [.person(entry.mentor)])
    }
  }

  private var courses: [ScheduleStep] {
    let open = sources.plan.openDeficits.filter {
      sources.programme.teacher($0.deficit.teacher).school == school
    }
    guard !open.isEmpty else { return [] }
    let people = Set(open.map(\.deficit.teacher)).count
    return [
      ScheduleStep(
        task: "Восполнить дефициты, для которых нет наставника",
        event: "Курсы повышения квалификации по заявке муниципалитета", months: [],
        indicator: "Обучение прошли " + CountedNoun.teachers.text(people),
        responsible: [methodicalService, head(school)])
    ]
  }

  private var summary: [ScheduleStep] {
    [
      ScheduleStep(
        task: "Оценить результаты и решить, что продолжить",
        event: "Повторная диагностика и обсуждение итогов рабочей группой",
        months: Array(sources.calendar.months.suffix(1)),
        indicator: "Справка об итогах, предложения на следующий период",
        responsible: [methodicalService, head(school)])
    ]
  }
}
