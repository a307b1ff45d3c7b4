import Audit
import Mentoring

extension Mutation {
  /// Curator pairs, help and scores.
  static let schools: [Mutation] = [
    Mutation("a recipient that is none", [.notRecipient]) {
      $0.plan.curatorPairs.append(
        CuratorPair(recipient: "S5", curator: "S2", mode: .inPerson, score: nil))
    },
    Mutation("a curator that is none", [.notCurator]) {
      $0.plan.curatorPairs[1].curator = "P1"
    },
    Mutation("a curator that is not willing", [.notWilling]) {
      $0.school("S5") { $0.contractLimit = 4 }
      $0.contents.rules.budgets.tripDistance = nil
      $0.plan.curatorPairs[1].curator = "S5"
    },
    Mutation("a recipient that curates", [.recipient]) {
      $0.contents.curators.append(Curator(school: "S3", person: "H3", capacity: 1))
      $0.plan.curatorPairs[1].curator = "S3"
    },
    Mutation("a school that curates itself", [.ownSelf]) {
      $0.plan.curatorPairs[1].curator = "S4"
    },
    Mutation("a forbidden curator", [.ban]) {
      $0.forbid(.curatorPair(recipient: "S4", curator: "S2"))
    },
    Mutation("a recipient that refuses its curator", [.refusal]) {
      $0.refuse(.school("S4"), .school("S2"))
    },
    Mutation("a curator one minute too far", [.travelLimit]) {
      $0.contents.rules.curators.travelLimit = Minutes(59)
      $0.plan.curatorPairs[0].score = nil
    },
    // Beyond the limit the pair could only be remote.
    Mutation("a far curator in person where remote is allowed", [.meetingMode]) {
      $0.contents.rules.curators.travelLimit = Minutes(59)
      $0.contents.rules.curators.remote = true
      $0.plan.curatorPairs[0].score = nil
    },
    Mutation("a near curator remotely", [.meetingMode]) {
      $0.plan.curatorPairs[1].mode = .remote
    },
    Mutation("help not allowed", [.helpRule, .helpRule, .helpRule, .helpRule]) {
      $0.contents.rules.help.allowed = false
    },
    Mutation("help without the strength", [.noStrength]) {
      $0.plan.help[1].giver = "S2"
    },
    Mutation("help without the weakness", [.noWeakness]) {
      $0.plan.help[1].receiver = "S2"
    },
    Mutation("help to itself", [.ownSelf]) { $0.plan.help[1].giver = "S3" },
    Mutation("help for a school that refuses it", [.refusal]) {
      $0.refuse(.school("S7"), .school("S5"))
    },
    Mutation("help without a road", [.noRoad]) { $0.contents.rules.help.remote = false },
    Mutation("near help remotely", [.meetingMode]) { $0.plan.help[1].mode = .remote },
    Mutation("far help in person", [.meetingMode]) { $0.plan.help[3].mode = .inPerson },

    Mutation("a part of a curator pair's score", [.score]) {
      $0.plan.curatorPairs[0].score?.parts[0].value = Thousandths(811)
    },
    Mutation("a weight of a help relation's score", [.score]) {
      $0.plan.help[0].score?.parts[3].weight = 2
    },
    Mutation("a remote loss left out", [.score]) {
      $0.plan.tandems[1].items[0].score?.remoteLoss = .zero
    },
    Mutation("a remote loss in person", [.score]) {
      $0.plan.tandems[4].items[0].score?.remoteLoss = Thousandths(200)
    },
    Mutation("a part left out", [.score]) {
      $0.plan.tandems[0].items[2].score?.parts.removeLast()
    },
    Mutation("a part twice", [.score]) {
      $0.plan.tandems[0].items[2].score!.parts.append($0.plan.tandems[0].items[2].score!.parts[0])
    },
    Mutation("a part that the kind does not have", [.score]) {
      $0.plan.help[0].score?.parts.append(
        .init(criterion: .inSchool, value: .zero, weight: 0))
    },
    Mutation("another estimate", [.score]) {
      $0.plan.tandems[2].items[0].score?.estimate = Thousandths(901)
    },
    Mutation("parts beside an estimate", [.score]) {
      $0.plan.tandems[2].items[0].score!.parts = $0.plan.tandems[3].items[0].score!.parts
    },
    Mutation("an estimate of nobody", [.score]) {
      $0.plan.tandems[0].items[0].score?.estimate = Thousandths(656)
    },
    Mutation("no scores at all", []) { broken in
      for index in broken.plan.help.indices { broken.plan.help[index].score = nil }
      for index in broken.plan.curatorPairs.indices { broken.plan.curatorPairs[index].score = nil }
      for index in broken.plan.tandems.indices {
        for place in broken.plan.tandems[index].items.indices {
          broken.plan.tandems[index].items[place].score = nil
        }
      }
    },
  ]
}
