import CZip

/// The directory of an archive, checked against the limits.
enum ZIPDirectory {
  /// Name, unpacked size and index of each file.
  static func read(
    _ archive: OpaquePointer, _ limits: ZIPLimits
  ) throws(ZIPFault) -> [(String, Int, UInt64)] {
    var files: [(String, Int, UInt64)] = []
    var names: Set<String> = []
    var total = 0
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, index, 0, &status) == 0, let raw = status.name else {
        throw .corrupt
      }
      let name = String(cString: raw)
      guard !name.hasSuffix("/") else { continue }
      guard names.insert(name).inserted else { throw .repeatedName }
      let size = try check(status, limits)
      total += size
      guard total <= limits.maxTotalBytes else { throw .tooLarge(limit: limits.maxTotalBytes) }
      files.append((name, size, index))
    }
    return files
  }

  private static func check(
    _ status: zip_stat_t, _ limits: ZIPLimits
  ) throws(ZIPFault) -> Int {
    let needed = UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD)
    guard status.valid & needed == needed else { throw .corrupt }
    guard status.encryption_method == 0 else { throw .encrypted }
    guard [UInt16(ZIP_CM_STORE), UInt16(ZIP_CM_DEFLATE)].contains(status.comp_method) else {
      throw .unknownMethod
    }
    guard status.size <= UInt64(limits.maxEntryBytes) else {
      throw .tooLarge(limit: limits.maxEntryBytes)
    }
    let size = Int(status.size)
    if size > limits.ratioFromBytes, status.comp_size <= UInt64(size / limits.maxRatio) {
      throw .bomb(ratio: limits.maxRatio)
    }
    return size
  }
}
