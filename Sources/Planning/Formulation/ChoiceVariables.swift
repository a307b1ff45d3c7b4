import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// One variable for each choice that is possible on its own: choices that no plan could contain
  /// (too long for the mentor or mentee, too few possible members) get none.
  mutating func addChoiceVariables() {
    curate = candidates.curatorChoices.indices.map { variable(.curate($0)) }
    help = candidates.helpChoices.indices.map { variable(.help($0)) }
    serve = candidates.serves.indices.map { index in
      isServePossible(index) ? variable(.serve(index)) : nil
    }
    for index in candidates.groups.indices { addGroup(index) }
    tutor = candidates.tutorChoices.indices.map { leavesOutTutors ? nil : variable(.tutor($0)) }
  }

  private func isServePossible(_ index: Int) -> Bool {
    let choice = candidates.serves[index]
    let mentor = programme.teachers[choice.mentor]
    let mentee = programme.teachers[candidates.teacherOfDeficit[choice.deficit]]
    var time = choice.time
    if choice.mode == .inPerson {
      time += travelTime(of: choice.mentor, to: candidates.schoolOfDeficit(choice.deficit))
    }
    return time <= programme.mentoringTime(of: mentor) && programme.maxMentees(of: mentor) > 0
      && canLearn(mentee, choice.time)
  }

  private mutating func addGroup(_ index: Int) {
    let choice = candidates.groups[index]
    let mentor = programme.teachers[choice.mentor]
    let open = choice.joins.filter { join in
      canLearn(programme.teachers[candidates.teacherOfDeficit[join.deficit]], choice.time)
    }
    let teachers = Set(open.map { candidates.teacherOfDeficit[$0.deficit] })
    let travel = choice.place.map { travelTime(of: choice.mentor, to: $0) } ?? .zero
    let home = candidates.schoolOfTeacher[choice.mentor]
    let hasHost =
      groupsFillUp || choice.place == nil || choice.place == home
      || teachers.contains { candidates.schoolOfTeacher[$0] == choice.place }
    guard choice.time + travel <= programme.mentoringTime(of: mentor),
      programme.maxGroups(of: mentor) > 0,
      teachers.count >= (groupsFillUp || keepsSmallGroups ? 1 : rules.groups.minSize), hasHost
    else {
      group.append(nil)
      joins.append([])
      return
    }
    group.append(variable(.group(index)))
    joins.append(
      open.map { join in
        JoinChoice(
          deficit: join.deficit, quality: join.quality,
          variable: variable(.join(group: index, deficit: join.deficit)))
      })
  }

  private func canLearn(_ mentee: Teacher, _ time: Minutes) -> Bool {
    programme.maxMentors(of: mentee) > 0
      && programme.learningTime(of: mentee).map { time <= $0 } ?? true
  }

  /// What regular work at a school takes from a mentor's time: out and back, all visits of the
  /// period; 0 at home and where travel does not count.
  func travelTime(of mentor: Int, to school: Int) -> Minutes {
    let home = candidates.schoolOfTeacher[mentor]
    guard rules.mentors.travelCounts, home != school,
      let leg = candidates.legs.leg(from: home, to: school)
    else { return .zero }
    return leg.time * (2 * rules.travel.visits)
  }
}
