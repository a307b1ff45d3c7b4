import Mentoring
import OfficeRecords

enum TopicDirectionColumn: String, TableColumn {
  case kind, topic, direction
  case giverDoes = "giver_does"
  case receiverDoes = "receiver_does"

  static let table = OfficeTable.topicDirections
  static let required: Set<Self> = [.direction]
  static let key: Set<Self> = [.kind, .topic]
}

/// What the column `topic` names.
enum DirectedKind: String, CaseIterable, Sendable {
  case topic, competency, block, curating
}

extension TopicDirection {
  /// Nil where nothing tells what the row is about (reported).
  init?(row: inout TableRow<TopicDirectionColumn>) {
    let direction = row.read(.direction, .text) ?? ""
    let giver = row.read(.giverDoes, .list) ?? []
    let receiver = row.read(.receiverDoes, .list) ?? []
    let kind: DirectedKind? = row.read(.kind, .word())
    if kind == nil, row.isGiven(.kind) { return nil }
    guard let subject = Subject(kind ?? .topic, &row) else { return nil }
    self.init(subject: subject, direction: direction, giverDoes: giver, receiverDoes: receiver)
  }
}

extension TopicDirection.Subject {
  fileprivate init?(_ kind: DirectedKind, _ row: inout TableRow<TopicDirectionColumn>) {
    if kind == .curating {
      if row.isGiven(.topic) { row.report(.topic, OfficeMessage.curatingHasNoTopic) }
      self = .curating
      return
    }
    guard row.isGiven(.topic) else {
      row.report(.topic, OfficeMessage.topicMissing)
      return nil
    }
    switch kind {
    case .topic:
      guard let id: Topic.ID = row.read(.topic, .id()) else { return nil }
      self = .topic(id)
    case .competency:
      guard let id: Competency.ID = row.read(.topic, .id()) else { return nil }
      self = .competency(id)
    case .block:
      guard let block: Competency.Block = row.read(.topic, .word()) else { return nil }
      self = .block(block)
    case .curating: self = .curating
    }
  }
}
