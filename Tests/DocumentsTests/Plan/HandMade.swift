/// Plans as a person would type them.
enum HandMade {
  /// The example of Docs/Plan.md.
  static let minimal = """
    {
      "curatorPairs": [{"recipient": "S3", "curator": "S1"}],
      "help": [{"giver": "S1", "receiver": "S3", "topic": "K1"}],
      "tandems": [
        {"mentor": "T01", "items": [{"mentee": "T05", "competency": "C1"}]},
        {
          "mentor": "T03", "form": "group", "competency": "C1", "place": "S4",
          "items": [{"mentee": "T07", "competency": "C1.1"}, {"mentee": "T08", "competency": "C1"}]
        }
      ]
    }
    """

  static let accepted = [
    minimal,
    #"{"tandems": []}"#,
    #"{"schemaVersion": "1.0", "programme": {"id": "sample"}, "curatorPairs": []}"#,
    #"{"status": "unsolved", "help": [], "travel": {"trips": []}}"#,
    withoutWays(version: "1.0"),
    """
    {"help": [],
     "shortfalls": [{"school": "S3", "kind": "floor", "required": 9, "reached": 4}]}
    """,
    """
    {"tandems": [
      {"mentor": "T01", "form": "group", "competency": "C1", "place": null, "hours": 4.5,
       "items": [{"mentee": "T05", "competency": "C1", "score": {"parts": [], "estimate": 700}}]}
    ]}
    """,
  ]

  /// An open deficit that does not say what bars each way.
  static func withoutWays(version: String) -> String {
    """
    {"schemaVersion": "\(version)", "tandems": [], "openDeficits": [
      {"teacher": "T05", "competency": "C1", "reason": "nobodyInReach"}
    ]}
    """
  }

  /// One fault or more of each kind.
  static let faulty = """
    {
      "schemaVersion": "2.0",
      "programme": {"id": 7},
      "provenance": {"inputs": [{"file": "schools.csv", "sha256": "0A"}, {"sha": "0"}], "tandem": "new",
        "glpk": "5.0", "effort": -1, "options": [{"name": "gap"}], "made": "today"},
      "status": "perfect",
      "tandem": [],
      "curatorPairs": [
        {"recipient": "S9", "curator": 7},
        {"recipient": "S3", "curator": "S1", "curator": "S2", "mod": "remote"}
      ],
      "help": {"giver": "S1"},
      "tandems": [
        {"mentor": "T99", "items": [{"mentee": "T05", "competency": "C3"}]},
        {"mentor": "T01", "place": "S1", "items": [{"mente": "T05", "competency": "C1"}]},
        {"mentor": "T01", "form": "group", "competency": "C2", "items": []},
        {"mentor": "T01", "items": [
          {"mentee": "T05", "competency": "C1", "hours": 4.555},
          {"mentee": "T06", "competency": "C1", "hours": -1, "mode": "phone"},
          {"mentee": "T06", "competency": "C1", "score": {"total": 1, "parts": [
            {"criterion": "travel", "value": 500, "weight": 2},
            {"criterion": "luck", "value": 1001, "weight": 1.5}
          ]}}
        ]}
      ],
      "goals": [{"id": "coverage", "direction": "maximise", "stageValue": 9, "value": 9, "bound": 10,
        "gap": {"absolute": 2, "relative": 0.1}, "status": "unproven", "conditional": "no", "parts": []},
        {"id": "coverage", "direction": "maximise", "stageValue": 9, "value": 9, "bound": 10,
        "gap": {"absolute": 2, "relative": 0.1}, "status": "unproven", "conditional": false, "parts": []}],
      "openDeficits": [{"teacher": "T05", "competency": "C1", "reason": "allBarred"}],
      "partnerships": [{"first": "S1", "second": "S3", "mode": "remote", "purposes": [{"kind": "help", "giver": "S1"}]}],
      "shortfalls": [{"school": "S33", "kind": "roof", "required": 2}],
      "attainable": [{"school": "S3", "points": 1}, {"school": "S3", "points": 2}],
      "indicators": [{"id": "mentors_engaged", "numerator": 1, "denominator": 2, "share": 400}]
    }
    """
}
