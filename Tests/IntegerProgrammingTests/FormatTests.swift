import Testing

@testable import IntegerProgramming

@Suite struct FormatTests {
  @Test func writesLP() {
    var text = ""
    LPFormat.write(TinyProgram.make(), naming: TinyProgram.naming, to: &text)
    #expect(
      text == """
        Maximize
         objective: + 5 serve(T1,T2.MATH) + 4 serve(T1,T3.ICT) - 3 open + 10 objective_constant
        Subject To
         hours(T1): + 6 serve(T1,T2.MATH) + 5 serve(T1,T3.ICT) <= 8
         balance.lower: + serve(T1,T2.MATH) + serve(T1,T3.ICT) - open >= -3
         balance.upper: + serve(T1,T2.MATH) + serve(T1,T3.ICT) - open <= 2
         floor: + 2 open >= 0
         wish(T3): + 2 serve(T1,T3.ICT) = 2
        Bounds
         objective_constant = 1
         -2 <= open <= 7
        Generals
         open
        Binaries
         serve(T1,T2.MATH)
         serve(T1,T3.ICT)
        End

        """)
  }

  @Test func writesMPS() {
    var text = ""
    MPSFormat.write(TinyProgram.make(), naming: TinyProgram.naming, to: &text)
    #expect(
      text == """
        * The goal is to maximize: the objective is written negated.
        NAME program
        ROWS
         N objective
         L hours[T1]
         L balance
         G floor
         E wish[T3]
        COLUMNS
         objective_constant objective -10
         MARKER 'MARKER' 'INTORG'
         serve[T1,T2:MATH] objective -5
         serve[T1,T2:MATH] hours[T1] 6
         serve[T1,T2:MATH] balance 1
         serve[T1,T3:ICT] objective -4
         serve[T1,T3:ICT] hours[T1] 5
         serve[T1,T3:ICT] balance 1
         serve[T1,T3:ICT] wish[T3] 2
         open objective 3
         open balance -1
         open floor 2
         MARKER 'MARKER' 'INTEND'
        RHS
         RHS hours[T1] 8
         RHS balance 2
         RHS wish[T3] 2
        RANGES
         RNG balance 5
        BOUNDS
         FX BND objective_constant 1
         LO BND serve[T1,T2:MATH] 0
         UP BND serve[T1,T2:MATH] 1
         LO BND serve[T1,T3:ICT] 0
         UP BND serve[T1,T3:ICT] 1
         LO BND open -2
         UP BND open 7
        ENDATA

        """)
  }

  @Test func cyrillicCodesAreReadableInLatinLetters() {
    #expect(LatinLetters.spell("СОШ_6") == "SOSH_6")
    #expect(LatinLetters.spell("Щучье-Ягодное") == "Shchuche-Iagodnoe")
    #expect(LatinLetters.spell("Әлмәт №2") == "Almat №2")
    #expect(LatinLetters.spell("T012") == "T012")
    var program = IntegerProgram()
    let variables = (0..<3).map { _ in program.addBinary() }
    program.addConstraint(LinearExpression(sumOf: variables), lower: nil, upper: 2)
    let naming = Naming(
      variable: { ["partner[СОШ6,ЗЕЛ]", "partner[СОШ6,ЗЕЛЬ]", "Е1"][$0] },
      constraint: { _ in "contracts[СОШ6]" })
    var lp = ""
    LPFormat.write(program, naming: naming, to: &lp)
    // Names that become equal stay apart, and none may look like a number.
    #expect(
      lp.contains(
        " contracts(SOSH6): + partner(SOSH6,ZEL) + partner(SOSH6,ZEL)~1 + _E1 <= 2\n"))
    var mps = ""
    MPSFormat.write(program, naming: naming, to: &mps)
    #expect(mps.contains(" partner[SOSH6,ZEL]~1 contracts[SOSH6] 1\n"))
  }

  @Test func namesStayUniqueWhenCharactersAreReplaced() {
    var program = IntegerProgram()
    let variables = (0..<3).map { _ in program.addBinary() }
    program.addConstraint(LinearExpression(sumOf: variables), lower: nil, upper: 2)
    let naming = Naming(variable: { ["a b", "a_b", "a\tb"][$0] }, constraint: { _ in "r" })
    var text = ""
    LPFormat.write(program, naming: naming, to: &text)
    #expect(text.contains(" r: + a_b + a_b~1 + a_b~2 <= 2\n"))
  }
}
