import Audit
import Matching
import Mentoring
import TestSupport
import Testing

/// Candidates against the audit, which judges who may by the definition alone.
@Suite struct CandidatesTests {
  /// Limits and demands on whole plans, which say nothing of whether a single choice may be made.
  private static let ofWholePlans: Set<Violation.Rule> = [
    .curators, .curatorCapacity, .curatorsUsed, .deficit, .mentorHours, .mentorMentees,
    .mentorGroups, .groupSize, .groupPlace, .menteeMentors, .menteeHours, .oneRole, .weakness,
    .strength, .contracts, .tripBudget, .payBudget, .floor, .gives, .receives, .pin,
  ]

  private func mayBe(_ plan: Plan, in programme: Programme) -> Bool {
    Audit.run(plan, of: programme).violations.allSatisfy { Self.ofWholePlans.contains($0.rule) }
  }

  private func plan(
    curators: [CuratorPair] = [], help: [HelpRelation] = [], tandems: [Tandem] = []
  ) -> Plan {
    Plan(status: .unsolved, curatorPairs: curators, help: help, tandems: tandems, stated: [])
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func pairsAreExactlyThoseThatTheAuditAdmits(flavour: TinyProgramme.Flavour) throws {
    var seen = 0
    for seed in 0..<UInt64(150) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let candidates = Candidates(for: programme)
      let found = Set(
        candidates.serves.map { [$0.mentor, $0.deficit, $0.mode == .remote ? 1 : 0] })
      for (mentor, teacher) in programme.teachers.enumerated() {
        for (index, deficit) in programme.deficits.enumerated() {
          for mode in MeetingMode.allCases {
            let time =
              programme.estimates.first { $0.mentor == teacher.id && $0.deficit == deficit.id }?
              .time ?? deficit.time
            let item = Tandem.Item(deficit: deficit.id, mode: mode, time: time, score: nil)
            let isAdmitted = mayBe(
              plan(tandems: [Tandem(mentor: teacher.id, form: .pair, items: [item])]),
              in: programme)
            #expect(
              found.contains([mentor, index, mode == .remote ? 1 : 0]) == isAdmitted,
              "\(flavour) \(seed): \(teacher.id), \(deficit.id), \(mode)")
            seen += isAdmitted ? 1 : 0
          }
        }
      }
    }
    #expect(seen > 5)
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func everyScoreIsTheOneThatTheAuditComputes(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<UInt64(150) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let candidates = Candidates(for: programme)
      var scores = CandidateScores(candidates)
      for serve in candidates.serves {
        let place = serve.mode == .remote ? nil : candidates.schoolOfDeficit(serve.deficit)
        let score = scores.score(
          mentor: serve.mentor, deficit: serve.deficit, mode: serve.mode, place: place)
        #expect(score.total.value == serve.quality)
        let item = Tandem.Item(
          deficit: programme.deficits[serve.deficit].id, mode: serve.mode, time: serve.time,
          score: score)
        let tandem = Tandem(
          mentor: programme.teachers[serve.mentor].id, form: .pair, items: [item])
        #expect(mayBe(plan(tandems: [tandem]), in: programme), "\(flavour) \(seed)")
      }
      for group in candidates.groups {
        let items = group.joins.map { join in
          Tandem.Item(
            deficit: programme.deficits[join.deficit].id, mode: group.mode, time: group.time,
            score: scores.score(
              mentor: group.mentor, deficit: join.deficit, mode: group.mode, place: group.place))
        }
        let tandem = Tandem(
          mentor: programme.teachers[group.mentor].id,
          form: .group(
            competency: programme.competencies[group.competency].id,
            place: group.place.map { programme.schools[$0].id }, time: group.time),
          items: items)
        #expect(mayBe(plan(tandems: [tandem]), in: programme), "\(flavour) \(seed)")
      }
    }
  }

  @Test(arguments: TinyProgramme.Flavour.allCases)
  func curatorsAndHelpAreExactlyThoseThatTheAuditAdmits(flavour: TinyProgramme.Flavour) throws {
    for seed in 0..<UInt64(150) {
      let programme = try TinyProgramme.programme(seed: seed, flavour: flavour)
      let candidates = Candidates(for: programme)
      var scores = CandidateScores(candidates)
      var admitted = 0
      for recipient in programme.schools {
        for curator in programme.schools {
          for mode in MeetingMode.allCases {
            let pair = CuratorPair(
              recipient: recipient.id, curator: curator.id, mode: mode, score: nil)
            if mayBe(plan(curators: [pair]), in: programme) { admitted += 1 }
          }
        }
      }
      #expect(candidates.curatorChoices.count == admitted, "\(flavour) \(seed)")
      for choice in candidates.curatorChoices {
        let pair = CuratorPair(
          recipient: programme.schools[choice.recipient].id,
          curator: programme.schools[choice.curator].id, mode: choice.mode,
          score: scores.score(of: choice))
        #expect(mayBe(plan(curators: [pair]), in: programme), "\(flavour) \(seed)")
      }
      for choice in candidates.helpChoices {
        let help = HelpRelation(
          giver: programme.schools[choice.giver].id,
          receiver: programme.schools[choice.receiver].id,
          topic: programme.topics[choice.topic].id, mode: choice.mode,
          score: scores.score(of: choice))
        #expect(mayBe(plan(help: [help]), in: programme), "\(flavour) \(seed)")
      }
    }
  }
}
