import Foundation
import TestSupport
import Testing

@testable import Papers

/// One paper of each kind as LibreOffice prints it.
@Suite(.enabled(if: OtherPrograms.hasLibreOffice, "LibreOffice or pdftotext is not installed"))
struct PrintedPaperTests {
  @Test func everyKindOfPaperOpensAndPrints() throws {
    let folder = try TemporaryFolder()
    var kinds: Set<String> = []
    let files = try SamplePapers.files().filter { file in
      let name = URL(filePath: file.path).lastPathComponent
      let kind = PaperKind.allCases.filter { name.hasPrefix($0.rawValue) }
        .max { $0.rawValue.count < $1.rawValue.count }
      return file.path.hasSuffix(".docx") && kinds.insert(kind?.rawValue ?? name).inserted
    }
    // The sample has no pupils, and so no order on tutors.
    #expect(files.count == PaperKind.allCases.count - 1)
    let texts = try OtherPrograms.printed(
      SamplePapers.write(files, to: folder), in: folder.url)
    #expect(texts.count == files.count)
    let expected = [
      "contract-S02-S10": ["ДОГОВОР №", "СОВМЕСТНЫЙ ПЛАН РАБОТЫ", "КРИТЕРИИ ЭФФЕКТИВНОСТИ"],
      "order-curators": ["ПРИКАЗЫВАЮ", "Приложение 3"],
      "order-tandems": ["Сетевые тандемы"],
      "programme-T004-T008": ["ПРОГРАММА НАСТАВНИЧЕСТВА", "3. График встреч"],
      "agreement-T004": ["ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ", "Документ не готов"],
      "consent-T004": ["СОГЛАСИЕ"],
      "request": ["ЗАЯВКА"],
      "route-T008": ["ИНДИВИДУАЛЬНЫЙ МАРШРУТ"],
      "school-bank-S02": ["БАНК НАСТАВНИКОВ"],
      "district-bank": ["БАНК СЕТЕВЫХ НАСТАВНИКОВ"],
      // Words in the picture itself.
      "district-scheme": ["школа-получатель", "Зеленорощинская"],
      "school-scheme-S02": ["Наставляемые", "Партнёры школы"],
      "schedule-S10": ["ПЛАН-ГРАФИК"],
      "directions": ["НАПРАВЛЕНИЯ РАБОТЫ"],
    ]
    for (name, parts) in expected {
      for part in parts { #expect(texts[name]?.contains(part) == true, "\(name): \(part)") }
    }
  }
}
