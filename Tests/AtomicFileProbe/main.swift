import Documents
import Foundation

// Writes one file over and over, now full of one letter, now of another, until it is killed.

let target = URL(fileURLWithPath: CommandLine.arguments[1])
var turn = 0
while true {
  turn += 1
  let letter = UInt8(ascii: "a") + UInt8(turn % 26)
  try AtomicFile.write(Data(repeating: letter, count: 200_000 + turn % 26), to: target)
}
