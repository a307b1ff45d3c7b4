import Mentoring

extension PlanEnumeration {
  /// Every plan that has one choice more: a pair for an open deficit, its place in a group that takes
  /// place, help or a curator.
  func additions(to plan: Plan) -> [Plan] {
    var plain = plan
    plain.stated = []
    let served = Set(plan.tandems.flatMap(\.items).map(\.deficit))
    var larger: [Plan] = []
    for (deficit, options) in zip(programme.deficits, options) where !served.contains(deficit.id) {
      for option in options {
        if let tandems = Self.adding(deficit.id, option, to: plan.tandems) {
          larger.append(plain)
          larger[larger.count - 1].tandems = tandems
        }
      }
    }
    for pair in curatorOptions
    where !plan.curatorPairs.contains(where: {
      ($0.recipient, $0.curator) == (pair.recipient, pair.curator)
    }) {
      larger.append(plain)
      larger[larger.count - 1].curatorPairs.append(pair)
    }
    for help in helpOptions
    where !plan.help.contains(where: {
      ($0.giver, $0.receiver, $0.topic) == (help.giver, help.receiver, help.topic)
    }) {
      larger.append(plain)
      larger[larger.count - 1].help.append(help)
    }
    let tutored = Set(plan.tutoring.map(\.pupil))
    for (pupil, tutors) in zip(programme.pupils, tutorOptions) where !tutored.contains(pupil.id) {
      for tutor in tutors {
        larger.append(plain)
        larger[larger.count - 1].tutoring.append(tutor)
      }
    }
    return larger
  }

  /// nil where the group does not take place yet.
  private static func adding(
    _ deficit: Deficit.ID, _ option: Option, to tandems: [Tandem]
  ) -> [Tandem]? {
    let one = Self.tandems([(deficit, option)])[0]
    var all = tandems
    let place = all.firstIndex { tandem in
      tandem.mentor == one.mentor && tandem.form == one.form
        && (tandem.isGroup || tandem.mentees == one.mentees)
    }
    if let place {
      all[place].items += one.items
    } else if one.isGroup {
      return nil
    } else {
      all.append(one)
    }
    return all
  }
}
