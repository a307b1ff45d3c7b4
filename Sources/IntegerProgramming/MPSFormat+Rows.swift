extension MPSFormat {
  /// A row as the file holds it: a letter, a right-hand side and, between two bounds, a range.
  struct Row {
    let index: Int
    let name: String
    let letter: String
    let rightHandSide: Int
    /// The distance between two different bounds.
    var range: Int?
  }

  /// The rows of the file; one that contradicts itself becomes two, one without bounds none.
  static func rows(of program: IntegerProgram, _ naming: Naming) -> [Row] {
    var names = FileNames(reserved: [objectiveName])
    return (0..<program.constraintCount).flatMap { index -> [Row] in
      let name = names.unique(
        inMPS(LatinLetters.spell(naming.constraint(index))), index: index, replacing: replacement)
      let lower = program.rowLower[index]
      let upper = program.rowUpper[index]
      let least = Row(index: index, name: name, letter: "G", rightHandSide: lower)
      var most = Row(index: index, name: name, letter: "L", rightHandSide: upper)
      if lower == IntegerProgram.noLower {
        return upper == IntegerProgram.noUpper ? [] : [most]
      }
      if upper == IntegerProgram.noUpper { return [least] }
      if lower == upper {
        return [Row(index: index, name: name, letter: "E", rightHandSide: lower)]
      }
      if lower > upper {
        return [
          Row(index: index, name: name + ".lower", letter: "G", rightHandSide: lower),
          Row(index: index, name: name + ".upper", letter: "L", rightHandSide: upper),
        ]
      }
      most.range = upper - lower
      return [most]
    }
  }

  /// A name that no reader takes for a comment.
  static func inMPS(_ name: String) -> String {
    name.hasPrefix("$") || name.hasPrefix("*") ? "_" + name : name
  }

  /// What a forbidden character becomes; nil: it may stay.
  static func replacement(_ character: Unicode.Scalar) -> Character? {
    ("!"..."~").contains(character) ? nil : "_"
  }
}
