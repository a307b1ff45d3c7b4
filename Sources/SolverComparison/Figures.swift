import Foundation

/// Figures as tables have them.
enum Figures {
  /// Such as `0.031 %`, `4.7 %`, `120 %`; nothing is rounded to 0.
  static func share(_ share: Double) -> String {
    let percent = share * 100
    if percent == 0 { return "0" }
    if percent < 0.001 { return "<0.001 %" }
    let decimals = percent < 0.1 ? 3 : percent < 10 ? 2 : percent < 100 ? 1 : 0
    return fixed(percent, decimals) + " %"
  }

  static func seconds(_ seconds: Double) -> String {
    fixed(seconds, seconds < 10 ? 2 : seconds < 100 ? 1 : 0)
  }

  /// Without a needless `.0`.
  static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  static func fixed(_ number: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", number)
  }
}
