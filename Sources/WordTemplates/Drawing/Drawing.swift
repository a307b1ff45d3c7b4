/// A picture of boxes, arrows and words, which can be written as SVG and as shapes of Word.
///
/// Coordinates are tenths of a millimetre from the upper left corner, letters have tenths of a point.
public struct Drawing: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var x: Int
    public var y: Int

    public init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A rectangle with words in its middle.
  public struct Box: Sendable, Hashable {
    public var origin: Point
    public var width: Int
    public var height: Int
    public var lines: [String]
    public var letters = 80
    public var isBold = false
    /// RRGGBB; nil: nothing is painted.
    public var fill: String?
    public var stroke: String?
    public var alignment = Alignment.centre

    public init(_ origin: Point, width: Int, height: Int, lines: [String]) {
      self.origin = origin
      self.width = width
      self.height = height
      self.lines = lines
    }
  }

  public enum Alignment: String, Sendable { case left, centre, right }

  /// A straight line.
  public struct Line: Sendable, Hashable {
    public var from: Point
    public var to: Point
    /// RRGGBB.
    public var colour = "404040"
    /// Tenths of a point.
    public var weight = 10
    public var isDashed = false
    /// Where it has a point.
    public var hasArrow = false
    public var hasBackArrow = false

    public init(_ from: Point, _ to: Point) {
      self.from = from
      self.to = to
    }
  }

  public enum Item: Sendable, Hashable {
    case box(Box)
    case line(Line)
  }

  public var width: Int
  public var height: Int
  /// What it shows, for those who cannot see it.
  public var description: String
  /// Later ones lie above earlier ones.
  public var items: [Item] = []

  public init(width: Int, height: Int, description: String) {
    self.width = width
    self.height = height
    self.description = description
  }
}
