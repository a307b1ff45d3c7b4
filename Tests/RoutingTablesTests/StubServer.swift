import Foundation

/// A server on this machine alone that plays a routing engine, good or bad by its path.
final class StubServer {
  private let process = Process()
  let address: String

  init() throws {
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.script]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    var port = ""
    while !port.hasSuffix("\n") {
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { break }
      port += String(decoding: data, as: UTF8.self)
    }
    address = "http://127.0.0.1:" + port.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// A test's process may ignore SIGTERM, and its children inherit that.
  func stop() { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  deinit { stop() }

  private static let script = """
    import http.server, json, socketserver, time, urllib.parse

    def number(longitude): return round((longitude - 52) * 1000)

    class Engine(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"
        def log_message(self, *arguments): pass
        def say(self, status, body):
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)
        def matrix(self, sources, targets):
            return [[1000 * number(s) + number(t) for t in targets] for s in sources]
        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            assert len(asked["sources"]) <= 50 and len(asked["targets"]) <= 50
            times = self.matrix([p["lon"] for p in asked["sources"]], [p["lon"] for p in asked["targets"]])
            cells = [[{"time": t, "distance": 100} for t in row] for row in times]
            self.say(200, json.dumps({"units": "kilometers", "sources_to_targets": cells}).encode())
        def do_GET(self):
            if self.path.startswith("/right"):
                url = urllib.parse.urlsplit(self.path)
                points = [float(p.split(",")[0]) for p in url.path.split("/")[-1].split(";")]
                assert len(points) <= 100
                query = urllib.parse.parse_qs(url.query.replace(";", "%3B"))
                def chosen(key):
                    if key not in query: return points
                    return [points[int(i)] for i in query[key][0].split(";")]
                times = self.matrix(chosen("sources"), chosen("destinations"))
                lengths = [[100000 for t in row] for row in times]
                self.say(200, json.dumps({"code": "Ok", "durations": times, "distances": lengths}).encode())
            elif self.path.startswith("/refuse"):
                self.say(400, b'{"code": "TooBig", "message": "Too many table coordinates"}')
            elif self.path.startswith("/flood"):
                self.send_response(200)
                self.end_headers()
                try:
                    for _ in range(200): self.wfile.write(b" " * (1 << 20))
                except OSError: pass
            elif self.path.startswith("/sleep"): time.sleep(20)
            else: self.say(404, b"no")

    class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Engine)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """
}
