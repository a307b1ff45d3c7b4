import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `deficit[d]`: Σ serve + Σ join ≤ 1.
  mutating func requireDeficitsOnce() {
    var sums = Array(repeating: LinearExpression(), count: programme.deficits.count)
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = serve[index] { sums[choice.deficit].add(1, variable) }
    }
    for join in joins.joined() { sums[join.deficit].add(1, join.variable) }
    for (deficit, sum) in sums.enumerated() where sum.terms.count > 1 {
      require(.deficit, .deficit(deficit), sum, atMost: 1)
    }
    served = sums
  }

  /// `group_size[…]`, `member[…]`, `group_place[…]`: a group takes place with enough members and not
  /// too many, each of them works on something, and its host school takes part.
  mutating func requireGroups() {
    for (index, variable) in group.enumerated() {
      guard let variable else {
        members.append([])
        continue
      }
      requireGroup(index, variable)
    }
  }

  private mutating func requireGroup(_ index: Int, _ variable: Variable) {
    let byTeacher = Dictionary(grouping: joins[index]) {
      candidates.teacherOfDeficit[$0.deficit]
    }.sorted { $0.key < $1.key }
    var choices: [MemberChoice] = []
    for (teacher, joins) in byTeacher {
      let meaning = VariableMeaning.member(group: index, teacher: teacher)
      let member = any(
        of: joins.map { LinearExpression([.init(1, $0.variable)]) }, meaning, .member)
      if joins.count > 1 {
        var idle = member
        idle -= LinearExpression(sumOf: joins.map(\.variable))
        require(.member, .variable(meaning), idle, atMost: 0)
      }
      var outside = member
      outside.add(-1, variable)
      require(.member, .variable(meaning), part: .link(.group(index)), outside, atMost: 0)
      choices.append(MemberChoice(teacher: teacher, expression: member))
    }
    members.append(choices)
    var size = choices.reduce(into: LinearExpression()) { $0 += $1.expression }
    if choices.count > rules.groups.maxSize {
      var most = size
      most.add(-rules.groups.maxSize, variable)
      require(.groupSize, .group(index), part: .most, most, atMost: 0)
    }
    if groupsFillUp { return }
    size.add(-rules.groups.minSize, variable)
    require(.groupSize, .group(index), part: .least, size, atLeast: 0)
    let choice = candidates.groups[index]
    guard let place = choice.place, place != candidates.schoolOfTeacher[choice.mentor] else {
      return
    }
    var hosts = choices.filter { candidates.schoolOfTeacher[$0.teacher] == place }
      .reduce(into: LinearExpression()) { $0 += $1.expression }
    hosts.add(-1, variable)
    require(.groupPlace, .group(index), hosts, atLeast: 0)
  }
}
