import IntegerProgramming
import Mentoring

/// Fills an empty plan greedily, to begin a search from.
///
/// Candidates are pairs and whole groups. They come in the order of what they bring at most for a minute of
/// the mentor's time; one that turns out to bring clearly less than that waits for the next pass.
struct Filling {
  private let formulation: Formulation
  private var candidates: [Candidate]
  /// By variable, what it adds to coverage.
  private var points: [Int]

  private struct Candidate {
    /// Gain for 1000 minutes, at most.
    var worth: Int
    let content: Content
    let time: Int
  }

  private enum Content {
    /// Among `candidates.serves`.
    case pair(Int)
    /// Among `candidates.groups`.
    case group(Int)
  }

  private static let passes = 6

  init(_ formulation: Formulation) {
    self.formulation = formulation
    candidates = []
    points = Array(repeating: 0, count: formulation.program.variableCount)
    for term in formulation.goals[.coverage]?.terms ?? [] {
      points[term.variable.index] += term.coefficient
    }
    for (index, choice) in formulation.candidates.serves.enumerated() {
      guard let variable = formulation.choices.serve[index] else { continue }
      add(.pair(index), points[variable.index], choice.time.value)
    }
    let most = formulation.candidates.programme.rules.groups.maxSize
    for (index, choice) in formulation.candidates.groups.enumerated()
    where formulation.choices.group[index] != nil {
      let best = formulation.choices.joins[index].map { points[$0.variable.index] }
        .sorted(by: >).prefix(most)
      add(.group(index), best.reduce(0, +), choice.time.value)
    }
  }

  private mutating func add(_ content: Content, _ points: Int, _ time: Int) {
    guard points > 0 else { return }
    candidates.append(
      Candidate(worth: points * 1000 / max(1, time), content: content, time: max(1, time)))
  }

  /// Makes what is for the better.
  mutating func run(_ trial: inout Trial, _ ladder: inout GoalLadder) {
    var pending = candidates
    for _ in 0..<Self.passes where !pending.isEmpty {
      // Sorting keeps the order of those that are worth the same.
      pending = pending.enumerated().sorted {
        ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset)
      }.map(\.element)
      var waiting: [Candidate] = []
      for var candidate in pending {
        guard let effect = effect(of: candidate.content, &trial), effect.fits else { continue }
        let reached = ladder.values(after: effect)
        guard ladder.verdict(on: reached) == .better else { continue }
        if case .group = candidate.content {
          let worth =
            effect.changes.reduce(0) { $0 + points[$1.variable] } * 1000 / candidate.time
          if worth * 10 < candidate.worth * 9 {
            candidate.worth = worth
            waiting.append(candidate)
            continue
          }
        }
        trial.make(effect)
        ladder.take(reached)
      }
      pending = waiting
    }
  }

  private func effect(of content: Content, _ trial: inout Trial) -> Trial.Effect? {
    switch content {
    case .pair(let index):
      guard let variable = formulation.choices.serve[index] else { return nil }
      return trial.effect(of: variable)
    case .group(let index): return groupEffect(index, &trial)
    }
  }

  /// The group with the members of most points, one after another as far as they fit, a host first.
  private func groupEffect(_ index: Int, _ trial: inout Trial) -> Trial.Effect? {
    guard let group = formulation.choices.group[index], trial.values[group.index] == 0 else {
      return nil
    }
    let choice = formulation.candidates.groups[index]
    let home = formulation.candidates.schoolOfTeacher[choice.mentor]
    let ranked = formulation.choices.joins[index].enumerated().map { offset, join in
      let school = formulation.candidates.schoolOfDeficit(join.deficit)
      let isHost = choice.place != home && school == choice.place
      return (
        rank: (isHost ? 0 : 1, -points[join.variable.index], offset), variable: join.variable
      )
    }.sorted { $0.rank < $1.rank }
    var chosen = [group]
    var best: Trial.Effect?
    for (_, join) in ranked where trial.values[join.index] == 0 {
      guard let effect = trial.effect(of: chosen + [join]),
        effect.broken.isSubset(of: [.groupSize, .groupPlace])
      else { continue }
      // Too many members break the same row as too few.
      if best != nil, !effect.fits { break }
      chosen.append(join)
      if effect.fits { best = effect }
    }
    return best
  }
}
