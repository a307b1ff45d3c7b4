import Mentoring
import Testing

@Suite struct RulesTests {
  /// 90 min at 250 roubles an hour are 375; 7 min are 29.17.
  @Test func payIsRoundedToRoubles() {
    var pay = Rules.Pay()
    pay.perHour = Roubles(250)
    #expect(pay.pay(for: Minutes(90)) == Roubles(375))
    #expect(pay.pay(for: Minutes(7)) == Roubles(29))
  }

  /// 32.5 km there and back eight times are 520 km; 0.3 km once and back 0.6 km, so 1.
  @Test func aTripsBurdenIsItsKilometres() {
    var burden = Rules.Burden()
    #expect(burden.burden(ofTrip: Hectometres(325), visits: 8) == 520)
    #expect(burden.burden(ofTrip: Hectometres(3), visits: 1) == 1)
    burden.perKilometre = 3
    #expect(burden.burden(ofTrip: Hectometres(325), visits: 8) == 1560)
  }
}

@Suite struct ScoreTests {
  private func part(_ criterion: Criterion, _ value: Int, _ weight: Int) -> Score.Part {
    Score.Part(criterion: criterion, value: Thousandths(value), weight: weight)
  }

  /// (4 × 800 + 1 × 501) / 5 = 740.2.
  @Test func theTotalIsTheWeightedMean() {
    let score = Score(parts: [part(.competence, 800, 4), part(.swot, 501, 1)])
    #expect(score.total == Thousandths(740))
  }

  /// 740 less a fifth is 592.
  @Test func remoteWorkLosesItsShare() {
    let parts = [part(.competence, 800, 4), part(.swot, 501, 1)]
    #expect(Score(parts: parts, remoteLoss: Thousandths(200)).total == Thousandths(592))
  }

  @Test func anEstimateStandsInsteadWithoutLoss() {
    let score = Score(
      parts: [part(.swot, 1, 1)], remoteLoss: Thousandths(200), estimate: Thousandths(900))
    #expect(score.total == Thousandths(900))
  }

  @Test func withoutWeightsTheScoreIsZero() {
    #expect(Score(parts: [part(.swot, 900, 0)]).total == .zero)
  }
}
