import IntegerProgramming
import LagrangianBound
import Matching
import Mentoring

/// What each mentor takes on, as blocks: constraints 4 to 7 and 13 of Docs/Formulation.md, visits included.
struct MentorBlocks {
  private let formulation: Formulation
  private let variables: [VariableMeaning: Variable]
  private let builder: FormulationBuilder

  /// - Parameter variables: by what they mean.
  init(_ formulation: Formulation, _ variables: [VariableMeaning: Variable]) {
    self.formulation = formulation
    self.variables = variables
    builder = FormulationBuilder(formulation.candidates)
  }

  /// By mentor, in their order.
  func blocks() -> [any Block] {
    let candidates = formulation.candidates
    var serves: [Int: [Int]] = [:]
    var groups: [Int: [Int]] = [:]
    for (index, choice) in candidates.serves.enumerated()
    where formulation.isOpen(formulation.choices.serve[index]) {
      serves[choice.mentor, default: []].append(index)
    }
    for (index, choice) in candidates.groups.enumerated()
    where formulation.isOpen(formulation.choices.group[index]) {
      groups[choice.mentor, default: []].append(index)
    }
    return Set(serves.keys).union(groups.keys).sorted().map { mentor in
      block(of: mentor, serves[mentor] ?? [], groups[mentor] ?? [])
    }
  }

  private func block(of mentor: Int, _ serves: [Int], _ groups: [Int]) -> any Block {
    let candidates = formulation.candidates
    let teacher = candidates.programme.teachers[mentor]
    let homeSchool = candidates.schoolOfTeacher[mentor]
    var columns = BlockColumns()
    var home = KnapsackBlock.Site(column: -1, time: 0)
    var sites: [Int: KnapsackBlock.Site] = [:]
    func isJourney(to school: Int) -> Bool {
      school != homeSchool
        && (builder.travelTime(of: mentor, to: school) > .zero
          || variables[.visit(mentor: mentor, school: school)] != nil)
    }
    func site(_ school: Int) -> KnapsackBlock.Site {
      sites[school]
        ?? KnapsackBlock.Site(
          column: columns.position(of: variables[.visit(mentor: mentor, school: school)]),
          time: builder.travelTime(of: mentor, to: school).value)
    }
    let byMentee = Dictionary(grouping: serves) {
      candidates.teacherOfDeficit[candidates.serves[$0].deficit]
    }
    for (mentee, indices) in byMentee.sorted(by: { $0.key < $1.key }) {
      let school = candidates.schoolOfTeacher[mentee]
      let travels = isJourney(to: school)
      var bundle = KnapsackBlock.Bundle(
        column: columns.position(of: variables[.pair(mentor: mentor, mentee: mentee)]))
      let byDeficit = Dictionary(grouping: indices) { candidates.serves[$0].deficit }
      for (_, indices) in byDeficit.sorted(by: { $0.key < $1.key }) {
        var item = KnapsackBlock.Item(time: candidates.serves[indices[0]].time.value)
        for index in indices {
          let position = columns.position(of: formulation.choices.serve[index])
          item.time = min(item.time, candidates.serves[index].time.value)
          if travels, candidates.serves[index].mode == .inPerson {
            item.far.append(position)
          } else {
            item.near.append(position)
          }
        }
        bundle.items.append(item)
      }
      if travels {
        var there = site(school)
        there.bundles.append(bundle)
        sites[school] = there
      } else {
        home.bundles.append(bundle)
      }
    }
    for index in groups {
      let team = team(index, &columns)
      if let place = candidates.groups[index].place, isJourney(to: place) {
        var there = site(place)
        there.teams.append(team)
        sites[place] = there
      } else {
        home.teams.append(team)
      }
    }
    return KnapsackBlock(
      columns: columns.variables, home: home,
      sites: sites.sorted { $0.key < $1.key }.map(\.value),
      time: candidates.programme.mentoringTime(of: teacher).value,
      bundles: candidates.programme.maxMentees(of: teacher),
      teams: candidates.programme.maxGroups(of: teacher))
  }

  private func team(_ index: Int, _ columns: inout BlockColumns) -> KnapsackBlock.Team {
    let candidates = formulation.candidates
    let choice = candidates.groups[index]
    let joins = formulation.choices.joins[index].filter { formulation.isOpen($0.variable) }
    let byTeacher = Dictionary(grouping: joins) { candidates.teacherOfDeficit[$0.deficit] }
    var members: [KnapsackBlock.Member] = []
    for (teacher, joins) in byTeacher.sorted(by: { $0.key < $1.key }) {
      members.append(
        KnapsackBlock.Member(
          column: columns.position(of: variables[.member(group: index, teacher: teacher)]),
          joins: joins.map { columns.position(of: $0.variable) },
          isHost: candidates.schoolOfTeacher[teacher] == choice.place))
    }
    let sizes = candidates.programme.rules.groups
    return KnapsackBlock.Team(
      column: columns.position(of: formulation.choices.group[index]), time: choice.time.value,
      members: members, sizes: sizes.minSize...max(sizes.minSize, sizes.maxSize),
      needsHost: choice.place.map { $0 != candidates.schoolOfTeacher[choice.mentor] } ?? false)
  }
}

/// The variables of a block under construction, numbered as they come.
struct BlockColumns {
  private(set) var variables: [Int32] = []
  private var positions: [Variable: Int32] = [:]

  /// Position of a variable among the block's own; -1: there is no variable.
  mutating func position(of variable: Variable?) -> Int32 {
    guard let variable else { return -1 }
    if let known = positions[variable] { return known }
    let position = Int32(variables.count)
    variables.append(Int32(variable.index))
    positions[variable] = position
    return position
  }
}

extension Formulation {
  /// Whether a choice exists and nothing forbids it.
  func isOpen(_ variable: Variable?) -> Bool {
    variable.map { program.bounds(of: $0).upperBound > 0 } ?? false
  }
}
