import Mentoring
import OfficeRecords

/// The four directions of work that the municipal programmes name, each with what either side does.
struct WorkDirections {
  /// Topics of each direction; those not listed are methodical.
  var managerial: [Int]
  var social: [Int] = []
  var image: [Int] = []
  /// Number of topics, `K01`, `K02`, ….
  var topics: Int

  private struct Direction {
    let name: String
    let giver: [String]
    let receiver: [String]

    func row(_ subject: TopicDirection.Subject) -> TopicDirection {
      TopicDirection(
        subject: subject, direction: name, giverDoes: giver, receiverDoes: receiver)
    }
  }

  private static let managerial = Direction(
    name: "Организационно-управленческое",
    giver: [
      "помогает разобрать итоги самоанализа и составить план развития школы",
      "принимает руководителей на стажировку и знакомит их со своими документами",
    ],
    receiver: [
      "передаёт итоги самоанализа, нужные для совместной работы",
      "вносит принятые решения в план работы школы",
    ])

  private static let methodical = Direction(
    name: "Научно-методическое",
    giver: [
      "направляет наставников и обеспечивает им время для работы с наставляемыми",
      "открывает уроки и занятия для посещения и разбирает их с гостями",
    ],
    receiver: [
      "отпускает педагогов на стажировку и выравнивает им расписание",
      "проводит уроки с освоенными приёмами и приглашает на них наставников",
    ])

  private static let social = Direction(
    name: "Социально-педагогическое",
    giver: ["делится опытом работы с семьями и детьми, которым нужна поддержка"],
    receiver: ["проводит намеченную работу с семьями и детьми и оценивает её итоги"])

  private static let image = Direction(
    name: "Имиджевое",
    giver: ["знакомит со своими социальными партнёрами и приглашает на события школы"],
    receiver: ["рассказывает о ходе совместной работы на своём сайте"])

  var rows: [TopicDirection] {
    let ofTopics = (1...topics).map { number in
      direction(number).row(.topic(Topic.ID("K" + paddedText(number, width: 2))))
    }
    let ofBlocks: [TopicDirection] = [
      Self.managerial.row(.block(.normative)), Self.methodical.row(.block(.subject)),
      Self.methodical.row(.block(.methodical)), Self.methodical.row(.block(.digital)),
      Self.social.row(.block(.psychologicalPedagogical)), Self.image.row(.block(.communication)),
    ]
    return ofTopics + ofBlocks + [Self.managerial.row(.curating)]
  }

  private func direction(_ topic: Int) -> Direction {
    if managerial.contains(topic) { return Self.managerial }
    if social.contains(topic) { return Self.social }
    return image.contains(topic) ? Self.image : Self.methodical
  }
}
