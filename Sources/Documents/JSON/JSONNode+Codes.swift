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

  func pupil(of programme: Programme) -> Pupil.ID? {
    code(.pupil, among: programme.pupilIndex)
  }

  private func code<Entity>(
    _ kind: PlanJSONFault.CodeKind, among index: [Identifier<Entity>: Int]
  ) -> Identifier<Entity>? {
    guard let text = text() else { return nil }
    let id = Identifier<Entity>(text)
    if index[id] != nil { return id }
    fault(.unknownCode(text, kind, nearest: nearest(to: text, among: index)))
    return nil
  }

  /// Codes that are probably meant, the one that looks alike before others; those of findings that are
  /// only counted are not looked for.
  func nearest<Entity>(to code: String, among index: [Identifier<Entity>: Int]) -> [String] {
    guard findings.isKeeping, code.utf8.count <= 100 else { return [] }
    let codes = index.sorted { $0.value < $1.value }.map(\.key.text)
    let shape = CodeShape.of(code)
    if let alike = codes.first(where: { CodeShape.of($0) == shape }) { return [alike] }
    return NearestCodes.of(code, among: codes)
  }
}
