import CMessageDigest

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits (FIPS 180-4, computed by libmd).
func sha256(_ bytes: [UInt8]) -> String {
  var digest = Digest()
  bytes.withUnsafeBufferPointer { digest.add($0) }
  return digest.finish()
}

/// A SHA-256 that is computed piece by piece.
struct Digest {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    SHA256Update(&context, bytes.baseAddress, bytes.count)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// 64 lower-case hexadecimal digits.
  mutating func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
