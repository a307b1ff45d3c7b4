import Advice
import Mentoring

/// Papers that a change of plan touches, in the words of an office.
enum PaperWords {
  static func text(_ paper: PapersTouched.Paper, _ names: CodeNames) -> LocalizedText {
    switch paper {
    case .curatorOrder(let new, let ended):
      LocalizedText(
        ru: "приказ о кураторах: новых пар \(new), снятых \(ended)",
        en: "order on curators: new pairs \(new), ended \(ended)")
    case .tandemOrder(let new, let ended):
      LocalizedText(
        ru: "приказ о тандемах: новых связей \(new), снятых \(ended)",
        en: "order on tandems: new relations \(new), ended \(ended)")
    case .tutorOrder(let new, let ended):
      LocalizedText(
        ru: "приказ о тьюторах: новых назначений \(new), снятых \(ended)",
        en: "order on tutors: new appointments \(new), ended \(ended)")
    case .newContract(let one, let other):
      schools(one, other, names, "новый договор", "new contract")
    case .endedContract(let one, let other):
      schools(one, other, names, "расторжение договора", "contract to end")
    case .changedContract(let one, let other):
      schools(
        one, other, names, "дополнительное соглашение к договору (участники и темы)",
        "supplement to the contract (people and topics)")
    case .notice(let mentor, let mentee):
      LocalizedText(
        ru: "уведомление о прекращении наставничества (не позднее чем за три рабочих дня): "
          + "\(mentor) – \(mentee)",
        en: "notice that mentoring ends (three working days ahead at least): "
          + "\(mentor) – \(mentee)")
    case .agreement(let mentor, let mentee, let needsConsent):
      LocalizedText(
        ru: "дополнительное соглашение о наставничестве: \(mentor) – \(mentee)"
          + (needsConsent ? "; нужно письменное согласие" : ""),
        en: "supplementary agreement on mentoring: \(mentor) – \(mentee)"
          + (needsConsent ? "; written consent is needed" : ""))
    case .changedProgramme(let mentor, let mentee):
      LocalizedText(
        ru: "программа тандема: \(mentor) – \(mentee), другие дефициты",
        en: "programme of the tandem: \(mentor) – \(mentee), other deficits")
    case .route(let mentee):
      LocalizedText(
        ru: "индивидуальный маршрут: \(mentee)", en: "individual route: \(mentee)")
    case .trainingRequest(let opened, let closed):
      LocalizedText(
        ru: "заявка на курсы: добавится дефицитов \(opened), уйдёт \(closed)",
        en: "request for courses: deficits added \(opened), taken out \(closed)")
    }
  }

  private static func schools(
    _ one: School.ID, _ other: School.ID, _ names: CodeNames, _ russian: String,
    _ english: String
  ) -> LocalizedText {
    let (first, second) = (names.school(one), names.school(other))
    return LocalizedText(
      ru: "\(russian): \(first.russian) – \(second.russian)",
      en: "\(english): \(first.english) – \(second.english)")
  }
}
