import Mentoring
import OfficeRecords

/// Makes up requisites, who signs, and everybody's name.
///
/// Nothing can be mistaken for real: registers of a region 00 that there is not, telephone numbers of
/// a code 000, addresses at `example.org`, family names after things. Every fifth organisation lacks
/// its accreditation and account, so that there is something to be found missing.
struct OfficeMaker {
  let sketch: OfficeSketch
  let contents: ProgrammeContents
  let seed: UInt64

  var rows: OfficeRows {
    var rows = OfficeRows()
    rows.directions = sketch.directions
    rows.contracts =
      [ContractTerms(sides: nil, place: sketch.place)].filter { $0.place != nil }
      + sketch.contracts
    var names = InventedNames(seed: seed)
    var organisations = contents.schools.enumerated().map { number, school in
      requisites(of: school, number: number + 1)
    }
    for (number, third) in sketch.thirdParties.enumerated() {
      organisations.append(
        requisites(
          third.code, third.name, settlement: nil, number: contents.schools.count + number + 1))
    }
    rows.requisites = organisations
    let curators = Dictionary(
      contents.curators.map { ($0.school.text, $0.person) }, uniquingKeysWith: { first, _ in first }
    )
    for (number, organisation) in organisations.enumerated() {
      let id = organisation.organisation
      let head = curators[id.text] ?? "H-\(id)"
      rows.representatives += [
        Representative(
          organisation: id, person: head, position: "директор", positionGenitive: "директора"),
        Representative(
          organisation: id, role: .supervises, person: "D-\(id)",
          position: "заместитель директора", positionGenitive: "заместителя директора"),
      ]
      rows.people.append(names.person(head, inCases: true))
      rows.people.append(
        names.person("D-\(id)", phone: phone(50 + number), inCases: true))
    }
    rows.people += contents.teachers.map { names.person($0.id.text) }
    if let department = sketch.department {
      add(department, number: organisations.count + 1, to: &rows, &names)
    }
    return rows
  }

  /// The authority comes last, so that everybody else keeps their name.
  private func add(
    _ department: String, number: Int, to rows: inout OfficeRows, _ names: inout InventedNames
  ) {
    let id = Organisation.department
    rows.requisites.append(requisites(id, department, settlement: nil, number: number))
    rows.representatives.append(
      Representative(
        organisation: id, person: "H-\(id)", position: "начальник",
        positionGenitive: "начальника"))
    rows.people.append(names.person("H-\(id)", inCases: true))
  }
}
