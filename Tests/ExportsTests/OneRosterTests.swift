import Exports
import Mentoring
import Testing

@Suite struct OneRosterTests {
  private func rows(_ name: String) throws -> [[String]] {
    let files = OneRoster(Sample.plan, of: try Sample.programme, Sample.office, names: .joined)
      .files
    let text = try #require(files.first { $0.path == name }).text
    return text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func headersAreThoseOfTheStandard() throws {
    #expect(
      try rows("users.csv")[0].joined(separator: ",")
        == "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,"
        + "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,"
        + "userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,"
        + "preferredFamilyName,primaryOrgSourcedId,pronouns")
    #expect(
      try rows("orgs.csv")[0].joined(separator: ",")
        == "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId")
    #expect(
      try rows("roles.csv")[0].joined(separator: ",")
        == "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,"
        + "orgSourcedId,userProfileSourcedId")
    #expect(try rows("manifest.csv").contains(["oneroster.version", "1.2"]))
    #expect(try rows("manifest.csv").contains(["file.users", "bulk"]))
  }

  @Test func everythingReferredToIsThere() throws {
    let orgs = Set(try rows("orgs.csv").dropFirst().map { $0[0] })
    let users = Set(try rows("users.csv").dropFirst().map { $0[0] })
    #expect(orgs.count == Sample.contents.schools.count + 1)
    for row in try rows("users.csv").dropFirst() {
      #expect(row.count == 23 && orgs.contains(row[21]) && !row[6].isEmpty && !row[7].isEmpty)
      #expect(row[12].isEmpty, "no phone leaves")
    }
    for row in try rows("roles.csv").dropFirst() {
      #expect(users.contains(row[3]) && orgs.contains(row[8]))
    }
    let mentorships = try rows("ext_mentorships.csv").dropFirst()
    #expect(mentorships.count == Sample.plan.tandems.reduce(0) { $0 + $1.mentees.count })
    for row in mentorships {
      #expect(users.isSuperset(of: [row[3], row[4]]) && row[5] == "Mentor")
    }
  }
}
