import Mentoring

/// Section 6.
extension ProgramWriter {
  var goalSums: [Goal: Sum] {
    Dictionary(uniqueKeysWithValues: Goal.allCases.filter(wants).map { ($0, sum(of: $0).merged) })
  }

  private func sum(of goal: Goal) -> Sum {
    switch goal {
    case .curators: missingCurators
    case .shortfall, .reciprocity: (slacks[goal] ?? []).total
    case .coverage: coverage
    case .worstOff: worst ?? Sum(terms: [], constant: 1000)
    case .quality: quality
    case .burden: burden
    case .changes: changes
    case .leftOut: leftOut
    case .untutored: untutored
    case .tutorsChanged: tutorsChanged
    case .siblingsApart: (slacks[goal] ?? []).total
    case .tutoring: tutoringQuality
    }
  }

  private var missingCurators: Sum {
    var missing = Sum.zero
    for school in facts.programme.recipients {
      missing.constant += school.recipientLoad * rules.curators.perRecipient
    }
    for (offer, sum) in curating {
      missing.add(sum, times: -facts.programme.schools[offer.recipient].recipientLoad)
    }
    return missing
  }

  private var coverage: Sum {
    var coverage = Sum.zero
    for (school, points) in covered.enumerated() {
      coverage.add(points, times: facts.isRecipient[school] ? rules.coverage.recipientWeight : 1)
    }
    return coverage
  }

  private var quality: Sum {
    let weights = rules.quality
    var quality = Sum.zero
    for service in services.joined() {
      let worth = facts.worth(ofMentor: service.mentor, for: service.deficit, at: service.place)
      quality.add(service.sum, times: weights.tandemWeight * worth!.total)
    }
    for (offer, sum) in curating {
      let worth = facts.worth(ofCurator: offer.curator, for: offer.recipient, offer.mode)
      quality.add(sum, times: weights.curatorWeight * worth!.total)
    }
    for (offer, sum) in help {
      let worth = facts.worth(
        ofHelp: offer.giver, for: offer.receiver, on: offer.topic, offer.mode)
      quality.add(sum, times: weights.helpWeight * worth!.total)
    }
    return quality
  }

  private var burden: Sum {
    let costs = rules.burden
    var burden = Sum.zero
    for (way, trip) in trips {
      let distance = facts.leg(way.from, way.to)?.distance ?? .zero
      burden.add(trip, times: costs.burden(ofTrip: distance, visits: rules.travel.visits))
    }
    for partnership in partnerships { burden.add(partnership, times: costs.perContract) }
    for (curator, use) in curatorsInUse {
      burden.add(use, times: costs.perOpeningRouble * facts.curators[curator]!.openingCost.value)
    }
    burden.add(pay, times: costs.perPayRouble)
    return burden
  }

  /// Relations of the plan that are new, and earlier ones that could be kept and are not.
  private var changes: Sum {
    guard let earlier = facts.programme.earlier else { return .zero }
    var changes = Sum.zero
    func count(_ relation: Sum, isEarlier: Bool) {
      changes.constant += isEarlier ? 1 : 0
      changes.add(relation, times: isEarlier ? -1 : 1)
    }
    for (offer, sum) in curating {
      let schools = facts.programme.schools
      let pair = Relations.Curating(
        recipient: schools[offer.recipient].id, curator: schools[offer.curator].id)
      count(sum, isEarlier: earlier.curating.contains(pair))
    }
    // A relation that only limits make impossible has no variable, and ends all the same.
    for link in offers.relations {
      let teachers = facts.programme.teachers
      let pair = Relations.Mentorship(mentor: teachers[link.from].id, mentee: teachers[link.to].id)
      count(relations[link] ?? .zero, isEarlier: earlier.mentoring.contains(pair))
    }
    for choice in tutoring {
      let pair = Relations.Tutorship(
        tutor: facts.programme.teachers[choice.tutor.teacher].id,
        pupil: facts.programme.pupils[choice.pupil].id)
      count(choice.sum, isEarlier: earlier.tutoring.contains(pair))
    }
    return changes
  }
}
