/// A number of `units` of 10^−places, written without needless zeros: 125 with one place is `12.5`.
func decimalText(_ units: Int, places: Int) -> String {
  var digits = String(units.magnitude)
  if digits.count <= places {
    digits = String(repeating: "0", count: places + 1 - digits.count) + digits
  }
  var fraction = String(digits.suffix(places))
  while fraction.hasSuffix("0") { fraction.removeLast() }
  let whole = (units < 0 ? "-" : "") + digits.dropLast(places)
  return fraction.isEmpty ? whole : whole + "." + fraction
}

/// A number with zeros in front, so that codes of one width sort as numbers do.
func paddedText(_ number: Int, width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
