import Mentoring

// Codes of a programme's entities; an unknown one is a finding.
extension JSONNode {
  func school(of programme: Programme) -> School.ID? {
    code(.school, among: programme.schoolIndex)
  }

  func teacher(of programme: Programme) -> Teacher.ID? {
    code(.teacher, among: programme.teacherIndex)
  }

  func competency(of programme: Programme) -> Competency.ID? {
    code(.competency, among: programme.competencyIndex)
  }

  func topic(of programme: Programme) -> Topic.ID? {
    code(.topic, among: programme.topicIndex)
  }

  private func code<Entity>(
    _ kind: PlanJSONFault.CodeKind, among index: [Identifier<Entity>: Int]
  ) -> Identifier<Entity>? {
    guard let text = text() else { return nil }
    let id = Identifier<Entity>(text)
    if index[id] != nil { return id }
    fault(.unknownCode(text, kind))
    return nil
  }
}
