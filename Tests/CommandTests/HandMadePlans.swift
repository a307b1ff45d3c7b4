/// Plans of `DistrictFolder` as a methodologist may write them.
enum HandMadePlans {
  /// Keeps every rule.
  static let right = """
    {
      "curatorPairs": [{"recipient": "S2", "curator": "S1"}],
      "tandems": [
        {"mentor": "T1", "items": [{"mentee": "T4", "competency": "C11"}]},
        {"mentor": "T2", "items": [{"mentee": "T5", "competency": "C1"}]}
      ]
    }
    """

  /// Works without the pin, with a ban, without consent, twice on one deficit and beyond a level.
  static let wrong = """
    {
      "curatorPairs": [{"recipient": "S3", "curator": "S1"}, {"recipient": "S2", "curator": "S2"}],
      "help": [{"giver": "S1", "receiver": "S3", "topic": "parents"}],
      "tandems": [
        {"mentor": "T2", "items": [{"mentee": "T3", "competency": "C11"}]},
        {"mentor": "T6", "items": [{"mentee": "T3", "competency": "C11"}]},
        {"mentor": "T1", "items": [{"mentee": "T5", "competency": "C2"}]}
      ]
    }
    """

  /// What to change in Tandem's own plan of the district, so that it contradicts itself and breaks a
  /// rule besides.
  static let contradictions: [(right: String, wrong: String)] = [
    (#""gap": {"absolute": 0, "relative": 0},"#, #""gap": {"absolute": 1, "relative": 0.5},"#),
    (#""share": 750,"#, #""share": 800,"#),
    (#""total": 560"#, #""total": 650"#),
    (
      #""hours": {"limit": 30, "travel": 10.67, "work": 18}"#,
      #""hours": {"limit": 30, "travel": 10.67, "work": 8}"#
    ),
    (#""numerator": 95,"#, #""numerator": 99,"#),
    (
      #"{"goal": "burden", "value": 620, "weight": 1}"#,
      #"{"goal": "burden", "value": 600, "weight": 1}"#
    ),
  ]

  /// Is no plan of the district.
  static let faulty = """
    {
      "curatorPairs": [{"recipient": "S9", "curator": "S1"}],
      "tandms": [],
      "tandems": [
        {"mentor": "T1", "items": [{"mentee": "T3", "competency": "C2"}]},
        {"mentor": "T1", "form": "grup", "items": []}
      ]
    }
    """

  /// Is no JSON.
  static let broken = """
    {
      "tandems": [
        {"mentor": "T1" "items": []}
      ]
    }
    """
}
