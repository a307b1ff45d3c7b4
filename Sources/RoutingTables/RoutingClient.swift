import Foundation
import Mentoring

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Asks a running engine, in blocks that it answers by default.
public struct RoutingClient: Sendable {
  static let maxBytes = 64 << 20

  private let engine: RoutingEngine
  private let base: URL
  private let seconds: Int

  /// - Parameters:
  ///   - base: `http` or `https`, such as `http://127.0.0.1:5000`.
  ///   - seconds: how long one reply may take.
  /// - Throws: where the address is none.
  public init(
    _ engine: RoutingEngine, at base: String, seconds: Int
  ) throws(RoutingFailure) {
    guard let url = URL(string: base), ["http", "https"].contains(url.scheme ?? ""),
      url.host?.isEmpty == false, url.query == nil, url.fragment == nil
    else { throw .noAddress }
    self.engine = engine
    self.base = url
    self.seconds = seconds
  }

  /// The ways between all places; blocks its thread until they are there.
  public func table(_ places: [TravelPlace]) throws(RoutingFailure) -> RoutingTable {
    let blocks = stride(from: 0, to: places.count, by: RoutingEngine.block).map {
      Array(places[$0..<min($0 + RoutingEngine.block, places.count)])
    }
    var ways: [[RoutingTable.Way?]] = []
    for from in blocks {
      var rows = [[RoutingTable.Way?]](repeating: [], count: from.count)
      for to in blocks {
        guard let request = engine.request(base, from: from, to: to) else { throw .noAddress }
        let data = try Download(request, seconds: seconds, maxBytes: Self.maxBytes).data()
        let part = try RoutingReply(data).table(from: from, to: to)
        for row in rows.indices { rows[row] += part.ways[row] }
      }
      ways += rows
    }
    return RoutingTable(ways: ways)
  }
}

/// One request, cancelled where the reply grows too large or takes too long.
private final class Download: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private let request: URLRequest
  private let seconds: Int
  private let maxBytes: Int
  private let isDone = DispatchSemaphore(value: 0)
  // Touched by the session's own serial queue until the semaphore is raised, and by nobody else.
  private var received = Data()
  private var result: Result<Data, RoutingFailure>?

  init(_ request: URLRequest, seconds: Int, maxBytes: Int) {
    self.request = request
    self.seconds = seconds
    self.maxBytes = maxBytes
  }

  func data() throws(RoutingFailure) -> Data {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = TimeInterval(seconds)
    configuration.timeoutIntervalForResource = TimeInterval(seconds)
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    let task = session.dataTask(with: request)
    task.resume()
    // The session keeps its own time; this is the last resort where it does not.
    let wait = isDone.wait(timeout: .now() + .seconds(seconds + 5))
    session.invalidateAndCancel()
    guard wait == .success, let result else { throw .timeOut(seconds: seconds) }
    return try result.get()
  }

  func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    received.append(data)
    if received.count > maxBytes {
      finish(.failure(.tooLarge(maxBytes: maxBytes)))
      dataTask.cancel()
    }
  }

  func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error {
      let isLate = (error as? URLError)?.code == .timedOut
      finish(
        .failure(
          isLate
            ? .timeOut(seconds: seconds) : .unreachable((error as NSError).localizedDescription)))
      return
    }
    let status = (task.response as? HTTPURLResponse)?.statusCode ?? 0
    guard status == 200 else {
      finish(.failure(Self.refusal(status, received)))
      return
    }
    finish(.success(received))
  }

  /// An engine says in JSON why it refuses.
  private static func refusal(_ status: Int, _ data: Data) -> RoutingFailure {
    do {
      _ = try RoutingReply(data)
    } catch .refused(let words) {
      return .status(status, words)
    } catch {}
    return .status(status, "")
  }

  private func finish(_ result: Result<Data, RoutingFailure>) {
    guard self.result == nil else { return }
    self.result = result
    isDone.signal()
  }
}
