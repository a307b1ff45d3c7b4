import Foundation

/// Measurements as a table for people.
struct MeasurementText {
  let measurement: Measurement

  var lines: [String] {
    let head = measurement
    return [
      "\(head.programme): deficits \(head.deficits), candidates \(head.candidates), "
        + "preparation \(head.preparationSeconds) s, total \(head.totalSeconds) s, \(head.status)"
    ] + table
  }

  private var table: [String] {
    let heading = [
      "stage", "variables", "rows", "seconds", "value", "bound", "gap", "proven", "greedy",
    ]
    let rows = measurement.stages.map { stage in
      [
        stage.id + (stage.isMaximised ? " max" : " min"), "\(stage.variables)", "\(stage.rows)",
        String(format: "%.2f", stage.seconds), "\(stage.value)", stage.bound.map { "\($0)" } ?? "?",
        stage.gap.map { String(format: "%.2f%%", $0 * 100) } ?? "?",
        stage.isProven ? "yes" : "no", stage.greedy.map { "\($0)" } ?? "?",
      ]
    }
    let all = [heading] + rows
    let widths = heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return "  " + (column == 0 ? cell + blanks : blanks + cell)
      }.joined()
    }
  }
}
