import Foundation
import Testing

@testable import ZIPArchive

@Suite struct ZIPArchiveTests {
  private func archive(_ files: [(String, Data)]) throws -> Data {
    var writer = ZIPWriter()
    for (name, data) in files { writer.add(name, data) }
    return try writer.data()
  }

  @Test func whatWasPackedComesBack() throws {
    let long = Data((0..<200_000).map { UInt8($0 % 251) })
    var writer = ZIPWriter()
    writer.add("mimetype", Data("text/plain".utf8), isStored: true)
    writer.add("папка/лист.xml", long)
    writer.add("пусто", Data())
    let reader = try ZIPReader(writer.data())
    #expect(reader.entries.map(\.name) == ["mimetype", "папка/лист.xml", "пусто"])
    #expect(reader.entries.map(\.size) == [10, 200_000, 0])
    for (entry, expected) in zip(reader.entries, [Data("text/plain".utf8), long, Data()]) {
      #expect(try Data(reader.read(entry)) == expected)
    }
    #expect(reader.entry(named: "нет") == nil)
  }

  @Test func theSameFilesHaveTheSameBytesASecondLater() throws {
    let first = try archive([("a", Data("a".utf8))])
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try archive([("a", Data("a".utf8))]) == first)
  }

  @Test func anEmptyArchiveIsAnArchive() throws {
    #expect(try ZIPReader(archive([])).entries.isEmpty)
  }

  @Test func refusesTwoFilesOfOneName() {
    #expect(throws: ZIPFault.repeatedName) { try archive([("a", Data()), ("a", Data())]) }
  }

  @Test func refusesWhatIsNoArchive() {
    for text in ["", "PK", "PK\u{3}\u{4}", "code;name", String(repeating: "PK", count: 5_000)] {
      #expect(throws: ZIPFault.notAnArchive) { try ZIPReader(Data(text.utf8)) }
    }
  }

  @Test func refusesABombBeforeUnpackingIt() throws {
    let bomb = try archive([("bomb", Data(count: 8 << 20))])
    #expect(bomb.count < 20_000)
    #expect(throws: ZIPFault.bomb(ratio: 300)) { try ZIPReader(bomb) }
  }

  @Test func refusesMoreBytesThanTheLimits() throws {
    var limits = ZIPLimits()
    limits.maxEntryBytes = 100
    limits.maxTotalBytes = 150
    let large = try archive([("a", Data(count: 101))])
    #expect(throws: ZIPFault.tooLarge(limit: 100)) { try ZIPReader(large, limits: limits) }
    let many = try archive([("a", Data(count: 100)), ("b", Data(count: 51))])
    #expect(throws: ZIPFault.tooLarge(limit: 150)) { try ZIPReader(many, limits: limits) }
    let fitting = try archive([("a", Data(count: 100)), ("b", Data(count: 50))])
    #expect(try ZIPReader(fitting, limits: limits).entries.count == 2)
  }

  @Test func refusesMoreFilesThanTheLimit() throws {
    var limits = ZIPLimits()
    limits.maxEntries = 2
    let three = try archive([("a", Data()), ("b", Data()), ("c", Data())])
    #expect(throws: ZIPFault.tooManyEntries(limit: 2)) { try ZIPReader(three, limits: limits) }
  }

  @Test func noticesEveryBrokenByteOfAFile() throws {
    let good = try archive([("a", Data("Математика, физика, химия, биология".utf8))])
    let content = 30 + 1
    for position in content..<(content + 40) {
      var broken = good
      broken[position] ^= 0x15
      let reader = try ZIPReader(broken)
      let entry = try #require(reader.entries.first)
      #expect(throws: ZIPFault.corrupt) { try reader.read(entry) }
    }
  }

  @Test func everyCutOffArchiveIsRefused() throws {
    let good = try archive([("a", Data("Математика".utf8)), ("b", Data("физика".utf8))])
    for length in 0..<good.count {
      #expect(throws: ZIPFault.self) { try ZIPReader(good.prefix(length)) }
    }
  }
}
