import Mentoring

/// Who works with whom in one plan and not in the other.
public struct VariantChanges: Sendable {
  public let id: String
  public let kept: Relations
  public let new: Relations
  public let dropped: Relations
  /// Mentees and recipients of `new` and `dropped` at once: from whom to whom.
  public let moved: [Move]
  public let contractsNew: [SchoolPairing]
  public let contractsDropped: [SchoolPairing]

  /// Somebody who changes partners.
  public struct Move: Sendable, Hashable, Comparable {
    public enum Kind: String, Sendable, CaseIterable { case curator, mentor, tutor }

    public let kind: Kind
    /// The recipient's code, the mentee's or the pupil's.
    public let subject: String
    public let from: [String]
    public let to: [String]

    public init(kind: Kind, subject: String, from: [String], to: [String]) {
      self.kind = kind
      self.subject = subject
      self.from = from
      self.to = to
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.kind.rawValue, left.subject) < (right.kind.rawValue, right.subject)
    }
  }

  /// Two schools in key order.
  public struct SchoolPairing: Sendable, Hashable, Comparable {
    public let first: School.ID
    public let second: School.ID

    public init(_ one: School.ID, _ other: School.ID) {
      first = min(one, other)
      second = max(one, other)
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  public init(_ variant: Variant, against baseline: Variant) {
    self.init(id: variant.id, plan: variant.plan, against: baseline.plan)
  }

  public init(id: String, plan: Plan, against earlier: Plan) {
    self.id = id
    let (now, before) = (Relations(plan), Relations(earlier))
    kept = now.intersection(before)
    new = now.subtracting(before)
    dropped = before.subtracting(now)
    moved = Self.moves(new: new, dropped: dropped)
    let (contracts, old) = (Self.contracts(plan), Self.contracts(earlier))
    contractsNew = contracts.subtracting(old).sorted()
    contractsDropped = old.subtracting(contracts).sorted()
  }

  private static func contracts(_ plan: Plan) -> Set<SchoolPairing> {
    Set(plan.partnerships.map { SchoolPairing($0.first, $0.second) })
  }

  private static func moves(new: Relations, dropped: Relations) -> [Move] {
    func moves(_ kind: Move.Kind, _ new: [(String, String)], _ old: [(String, String)]) -> [Move] {
      let to = Dictionary(grouping: new, by: \.0).mapValues { $0.map(\.1).sorted() }
      let from = Dictionary(grouping: old, by: \.0).mapValues { $0.map(\.1).sorted() }
      return to.compactMap { subject, partners in
        from[subject].map { Move(kind: kind, subject: subject, from: $0, to: partners) }
      }
    }
    return
      (moves(
        .curator, new.curating.map { ($0.recipient.text, $0.curator.text) },
        dropped.curating.map { ($0.recipient.text, $0.curator.text) })
      + moves(
        .mentor, new.mentoring.map { ($0.mentee.text, $0.mentor.text) },
        dropped.mentoring.map { ($0.mentee.text, $0.mentor.text) })
      + moves(
        .tutor, new.tutoring.map { ($0.pupil.text, $0.tutor.text) },
        dropped.tutoring.map { ($0.pupil.text, $0.tutor.text) })).sorted()
  }
}

/// A recipient or mentee whose partners are not the same in all variants.
public struct Flip: Sendable, Hashable {
  public let kind: VariantChanges.Move.Kind
  public let subject: String
  /// By variant; empty: nobody.
  public let partners: [[String]]

  static func all(_ variants: [Variant]) -> [Flip] {
    func flips(
      _ kind: VariantChanges.Move.Kind, _ relations: (Variant) -> [(String, String)]
    ) -> [Flip] {
      let partners = variants.map { variant in
        Dictionary(grouping: relations(variant), by: \.0).mapValues { $0.map(\.1).sorted() }
      }
      return Set(partners.flatMap(\.keys)).sorted().compactMap { subject in
        let lists = partners.map { $0[subject] ?? [] }
        return Set(lists).count > 1 ? Flip(kind: kind, subject: subject, partners: lists) : nil
      }
    }
    return flips(.curator) { $0.relations.curating.map { ($0.recipient.text, $0.curator.text) } }
      + flips(.mentor) { $0.relations.mentoring.map { ($0.mentee.text, $0.mentor.text) } }
      + flips(.tutor) { $0.relations.tutoring.map { ($0.pupil.text, $0.tutor.text) } }
  }
}
