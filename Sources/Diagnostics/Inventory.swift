import Mentoring
import YearRecords

/// One kind of resource by name: who has it, who would share it, who lacks it.
public struct InventoryItem: Sendable, Hashable {
  public let kind: Resource.Kind
  public let name: String
  /// In key order.
  public let having: [School.ID]
  public let sharing: [School.ID]
  public let lacking: [School.ID]
  public let rows: [RowReference]

  /// By kind and name.
  public static func all(_ resources: [Resource]) -> [InventoryItem] {
    struct Key: Hashable {
      let kind: Resource.Kind
      let name: String
    }
    let order = Dictionary(
      uniqueKeysWithValues: Resource.Kind.allCases.enumerated().map { ($1, $0) })
    return Dictionary(grouping: resources) { Key(kind: $0.kind, name: $0.name) }
      .sorted { (order[$0.key.kind]!, $0.key.name) < (order[$1.key.kind]!, $1.key.name) }
      .map { key, found in
        func schools(_ isIncluded: (Resource) -> Bool) -> [School.ID] {
          found.filter(isIncluded).map(\.school).sorted()
        }
        return InventoryItem(
          kind: key.kind, name: key.name, having: schools { $0.state == .have },
          sharing: schools(\.isShared), lacking: schools { $0.state == .lack },
          rows: found.map(\.source).sorted())
      }
  }
}
