import IntegerProgramming
import Mentoring

extension FormulationBuilder {
  /// `trip_budget`: distance of all trips, out and back, all visits; `pay_budget`: pay for mentoring.
  mutating func requireBudgets() {
    if let budget = rules.budgets.tripDistance {
      var distance = LinearExpression()
      for (way, trip) in trips.sorted(by: { $0.key < $1.key }) {
        distance += trip.scaled(by: 2 * rules.travel.visits * tripDistance(way).value)
      }
      require(.tripBudget, .none, distance, atMost: budget.value)
    }
    if let budget = rules.budgets.pay {
      require(.payBudget, .none, pay(), atMost: budget.value)
    }
  }

  /// Pay for all mentoring in pairs and groups, in roubles.
  func pay() -> LinearExpression {
    var pay = LinearExpression()
    guard rules.pay.perHour > .zero else { return pay }
    for (index, choice) in candidates.serves.enumerated() {
      if let variable = serve[index] { pay.add(rules.pay.pay(for: choice.time).value, variable) }
    }
    for (index, choice) in candidates.groups.enumerated() {
      if let variable = group[index] { pay.add(rules.pay.pay(for: choice.time).value, variable) }
    }
    return pay
  }
}
