import Mentoring
import ProgrammeFolder
import Testing

@Suite struct PeopleTableTests {
  private func folder(_ people: String) -> SmallFolder {
    SmallFolder().with("people.csv", people)
  }

  @Test func peopleAreKeptByCode() throws {
    let people = try folder("name,code,phone\nИмя Один,P01,\nИмя Два,T1,2-12-34\n").read().people
    #expect(people.columns == ["name", "phone"])
    #expect(
      people.people == [
        "P01": ["name": "Имя Один"], "T1": ["name": "Имя Два", "phone": "2-12-34"],
      ])
    #expect(people.text("phone", of: "T1") == "2-12-34")
    #expect(people.text("phone", of: "P01") == nil)
  }

  @Test func withoutTheTableNobodyIsKnown() throws {
    let people = try SmallFolder().read().people
    #expect(people.people.isEmpty && people.columns.isEmpty)
  }

  @Test func noCellIsEverQuoted() throws {
    let secret = "Тайная"
    let lines = try folder(
      "code,name,\(secret) 1,\(secret) 1\n\(secret),\(secret)\n\(secret),\(secret)\n,\(secret)\n"
        + "P3,\nP4,\(secret),,,\(secret)\n"
    ).lines()
    #expect(
      lines == [
        "people.csv:1: error: column 4 has the name of one further left; give them different names",
        "people.csv:3:code: error: row 2 has this code already; give every person a code of their "
          + "own",
        "people.csv:4:code: error: the value is missing; fill the cell",
        "people.csv:5:name: error: the value is missing; fill the cell",
        "people.csv:6: error: 5 cells for 4 columns; put a cell with a comma inside in quotation "
          + "marks",
      ])
    #expect(!lines.contains { $0.contains(secret) })
  }

  @Test func aTableWithoutHeaderIsReportedWithoutItsCells() throws {
    #expect(
      try folder("Иванова,P02\nПетров,P03\n").lines() == [
        "people.csv:1:code: error: the column is missing; add it, it is required",
        "people.csv:1:name: error: the column is missing; add it, it is required",
      ])
  }

  @Test func aCuratorsPersonShouldBeKnown() throws {
    #expect(
      try folder("code,name\nT1,Имя\n").lines() == [
        "curators.csv:2:person: warning: people.csv has no such code; add a row or mend the code"
      ])
  }
}
