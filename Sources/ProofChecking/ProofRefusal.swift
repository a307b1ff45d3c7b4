/// Why a proof proves nothing.
public enum ProofRefusal: Error, Sendable, Equatable {
  /// The document says something that has no meaning: a number that is out of range, a list of the wrong
  /// length. `place` is where it stands, such as `cuts[3]`.
  case malformed(place: String)
  /// The programme's own numbers are larger than a proof can reckon with.
  case tooLarge
  /// A variable that the programme does not have, by its name.
  case unknownVariable(String)
  /// A row that does not follow from the programme, by its position.
  case foreignRow(Int)
  /// A value was ruled out that propagation does not rule out, by its position in `probed`.
  case unprovenValue(Int)
  /// Bounds that variables are measured from and that do not hold, by their position in `measured`.
  case unprovenMeasure(Int)
  /// A cut that its reason does not prove, by its position.
  case unprovenCut(Int)
  /// A range that its sum does not prove.
  case unprovenRange(case: Int, step: Int)
  /// After its steps the case still has something left, and is not split.
  case openCase(Int)
  /// A case that is part of no other, or of more than one.
  case strayCase(Int)
}
