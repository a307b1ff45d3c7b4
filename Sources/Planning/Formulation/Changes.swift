import IntegerProgramming
import Matching
import Mentoring

extension FormulationBuilder {
  /// `changes`: relations that differ from the earlier plan, where a goal asks for them.
  mutating func countChanges() {
    guard let earlier = programme.earlier,
      rules.goals.contains(where: { $0.parts.contains { $0.goal == .changes } })
    else { return }
    let parts = difference(from: earlier)
    changes = parts.dropped
    changes += parts.added
  }

  /// Relations that end and relations that begin, as expressions that are exact at whole numbers.
  ///
  /// A relation can end where it is still a candidate in any form; others have become impossible
  /// and count nothing.
  mutating func difference(
    from earlier: Relations
  ) -> (dropped: LinearExpression, added: LinearExpression) {
    var dropped = LinearExpression()
    var added = LinearExpression()
    for (index, choice) in candidates.curatorChoices.enumerated() {
      let relation = Relations.Curating(
        recipient: programme.schools[choice.recipient].id,
        curator: programme.schools[choice.curator].id)
      count(
        curate[index].map { LinearExpression([.init(1, $0)]) } ?? LinearExpression(),
        isKnown: earlier.curating.contains(relation), &dropped, &added)
    }
    for (pair, links) in mentorLinks().sorted(by: { $0.key < $1.key }) {
      let relation = Relations.Mentorship(
        mentor: programme.teachers[pair.from].id, mentee: programme.teachers[pair.to].id)
      count(
        self.relation(pair, links), isKnown: earlier.mentoring.contains(relation), &dropped,
        &added)
    }
    for (index, choice) in candidates.tutorChoices.enumerated() {
      let relation = Relations.Tutorship(
        tutor: programme.teachers[choice.tutor].id, pupil: programme.pupils[choice.pupil].id)
      count(
        tutor[index].map { LinearExpression([.init(1, $0)]) } ?? LinearExpression(),
        isKnown: earlier.tutoring.contains(relation), &dropped, &added)
    }
    return (dropped, added)
  }

  private func count(
    _ relation: LinearExpression, isKnown: Bool, _ dropped: inout LinearExpression,
    _ added: inout LinearExpression
  ) {
    if isKnown {
      dropped += 1
      dropped -= relation
    } else {
      added += relation
    }
  }

  /// 1 exactly if the two work together: `relation ≤ Σ links`, and each link ≤ relation.
  private mutating func relation(
    _ pair: DirectedPair, _ links: [LinearExpression]
  ) -> LinearExpression {
    if links.isEmpty { return LinearExpression() }
    let meaning = VariableMeaning.relation(mentor: pair.from, mentee: pair.to)
    if !exactRelations.insert(pair).inserted, let known = relations[pair] { return known }
    let relation = relations[pair] ?? any(of: links, meaning, .relationLink)
    relations[pair] = relation
    if links.count > 1 {
      var idle = relation
      for link in links { idle -= link }
      require(.relationLink, .variable(meaning), idle, atMost: 0)
    }
    return relation
  }

  /// By mentor and mentee that are candidates in any form: for each deficit all that serves it;
  /// empty where every form is impossible on its own.
  private func mentorLinks() -> [DirectedPair: [LinearExpression]] {
    var links: [DirectedPair: [Int: LinearExpression]] = [:]
    func add(_ mentor: Int, _ deficit: Int, _ variable: Variable?) {
      let pair = DirectedPair(from: mentor, to: candidates.teacherOfDeficit[deficit])
      links[pair, default: [:]][deficit, default: LinearExpression()] +=
        variable.map { LinearExpression([.init(1, $0)]) } ?? LinearExpression()
    }
    for (index, choice) in candidates.serves.enumerated() {
      add(choice.mentor, choice.deficit, serve[index])
    }
    for (index, choice) in candidates.groups.enumerated() {
      let open = Dictionary(
        joins[index].map { ($0.deficit, $0.variable) }, uniquingKeysWith: { first, _ in first })
      for join in choice.joins { add(choice.mentor, join.deficit, open[join.deficit]) }
    }
    return links.mapValues { byDeficit in
      byDeficit.sorted { $0.key < $1.key }.map(\.value).filter { !$0.terms.isEmpty }
    }
  }
}
