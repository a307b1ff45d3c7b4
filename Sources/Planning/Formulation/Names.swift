import IntegerProgramming
import Mentoring

extension Formulation {
  /// Readable names of variables and rows, such as `serve[T012,T044:MATH,in_person]`.
  var naming: Naming {
    let formulation = self
    return Naming(
      variable: { formulation.name(formulation.variableMeanings[$0]) },
      constraint: { formulation.name(formulation.rowMeanings[$0]) })
  }

  func name(_ meaning: VariableMeaning) -> String {
    switch meaning {
    case .curate(let index):
      let choice = candidates.curatorChoices[index]
      return "curate[\(school(choice.recipient)),\(school(choice.curator))]"
    case .use(let school): return "use[\(self.school(school))]"
    case .help(let index):
      let choice = candidates.helpChoices[index]
      return "help[\(school(choice.giver)),\(school(choice.receiver)),\(topic(choice.topic))]"
    case .answered(let school, let topic):
      return "answered[\(self.school(school)),\(self.topic(topic))]"
    case .serve(let index):
      let choice = candidates.serves[index]
      return
        "serve[\(teacher(choice.mentor)),\(deficit(choice.deficit)),\(choice.mode.rawValue)]"
    case .group(let index): return "group[\(group(index))]"
    case .join(let index, let deficit): return "join[\(group(index)),\(self.deficit(deficit))]"
    case .member(let index, let teacher):
      return "member[\(group(index)),\(self.teacher(teacher))]"
    case .pair(let mentor, let mentee): return "pair[\(teacher(mentor)),\(teacher(mentee))]"
    case .relation(let mentor, let mentee):
      return "relation[\(teacher(mentor)),\(teacher(mentee))]"
    case .mentoring(let teacher): return "mentoring[\(self.teacher(teacher))]"
    case .partner(let first, let second): return "partner[\(school(first)),\(school(second))]"
    case .visit(let mentor, let school): return "visit[\(teacher(mentor)),\(self.school(school))]"
    case .trip(let from, let to): return "trip[\(school(from)),\(school(to))]"
    case .worst: return "worst"
    case .shortfall(let school): return "shortfall[\(self.school(school))]"
    case .lacksGiving(let school): return "lacksGiving[\(self.school(school))]"
    case .lacksReceiving(let school): return "lacksReceiving[\(self.school(school))]"
    case .lacksCurators: return "lacksCurators"
    case .unmetPin(let index): return "unmetPin[\(decision(index))]"
    case .leftOut(let teacher): return "leftOut[\(self.teacher(teacher))]"
    case .distance: return "distance"
    case .demand(let index, 0): return "demand[\(index)]"
    case .demand(let index, let part): return "demand[\(index),\(part)]"
    case .after(let demand, let variable):
      return "after[\(demand),\(name(variableMeanings[variable]))]"
    case .tutor(let index):
      let choice = candidates.tutorChoices[index]
      return "tutor[\(teacher(choice.tutor)),\(pupil(choice.pupil))]"
    case .family(let tutor, let family): return "family[\(teacher(tutor)),\(family)]"
    case .tutored(let family): return "tutored[\(family)]"
    }
  }

  /// Each row's own, such as `partner_link[partner[S01,S06],help[S06,S01,parents]]`.
  func name(_ row: RowMeaning) -> String {
    let parts = [name(row.subject), name(row.part)].compactMap(\.self)
    return row.family.rawValue + (parts.isEmpty ? "" : "[\(parts.joined(separator: ","))]")
  }

  private func name(_ subject: RowMeaning.Subject) -> String? {
    switch subject {
    case .none: nil
    case .school(let school): self.school(school)
    case .teacher(let teacher): self.teacher(teacher)
    case .deficit(let deficit): self.deficit(deficit)
    case .schoolTopic(let school, let topic): "\(self.school(school)),\(self.topic(topic))"
    case .group(let index): group(index)
    case .decision(let index): decision(index)
    case .pupil(let index): pupil(index)
    case .family(let family): family
    case .variable(let meaning): name(meaning)
    case .stage(let id): id
    case .after(let demand, let row): "\(demand),\(name(rowMeanings[row]))"
    }
  }

  private func name(_ part: RowMeaning.Part) -> String? {
    switch part {
    case .whole: nil
    case .link(let meaning): name(meaning)
    case .least: "least"
    case .most: "most"
    case .further(let number): "\(number)"
    }
  }

  private func school(_ index: Int) -> String { candidates.programme.schools[index].id.text }
  private func teacher(_ index: Int) -> String { candidates.programme.teachers[index].id.text }
  private func topic(_ index: Int) -> String { candidates.programme.topics[index].id.text }
  private func pupil(_ index: Int) -> String { candidates.programme.pupils[index].id.text }
  private func deficit(_ index: Int) -> String {
    candidates.programme.deficits[index].id.description
  }

  /// Whom the decision is about: recipient and curator, or mentor, mentee and perhaps competency.
  private func decision(_ index: Int) -> String {
    switch candidates.programme.decisions[index].subject {
    case .curatorPair(let recipient, let curator): "\(recipient),\(curator)"
    case .tandem(let mentor, let mentee, nil): "\(mentor),\(mentee)"
    case .tandem(let mentor, let mentee, let competency?): "\(mentor),\(mentee):\(competency)"
    case .tutoring(let tutor, let pupil): "\(tutor),\(pupil)"
    }
  }

  private func group(_ index: Int) -> String {
    let group = candidates.groups[index]
    let competency = candidates.programme.competencies[group.competency].id
    return "\(teacher(group.mentor)),\(competency),\(group.place.map(school) ?? "remote")"
  }
}
