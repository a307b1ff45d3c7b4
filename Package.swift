// swift-tools-version: 6.1
import PackageDescription

// The search works in tight loops over arrays: unoptimized, it takes the tests twenty times as long.
let searching: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "tandem",
  products: [
    .executable(name: "tandem", targets: ["tandem"]),
    .library(name: "TandemService", targets: ["TandemService"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The domain and the linear model: they import nothing and do not know each other.
    .target(name: "Mentoring"),
    .target(name: "IntegerProgramming", swiftSettings: searching),
    // What papers and exports need besides, and planning never reads; what a contract says.
    .target(name: "OfficeRecords", dependencies: ["Mentoring"]),
    .target(
      name: "Contracts", dependencies: ["Mentoring", "OfficeRecords", "CalendarValues"]),

    // What goes on around the plan, and planning never reads; what follows from it, pure values all.
    .target(name: "YearRecords", dependencies: ["Mentoring"]),
    .target(name: "Identification", dependencies: ["Mentoring", "YearRecords"]),
    .target(name: "SelfAnalysis", dependencies: ["Mentoring", "YearRecords", "Identification"]),
    .target(name: "Diagnostics", dependencies: ["Mentoring", "YearRecords"]),
    .target(name: "Monitoring", dependencies: ["Mentoring", "YearRecords", "Diagnostics"]),

    // Days for what a plan asks for: what a calendar says, who makes one, who checks one.
    .target(
      name: "CalendarValues", dependencies: ["Mentoring", "YearRecords"], swiftSettings: searching),
    .target(
      name: "CalendarPlanning",
      dependencies: [
        "Mentoring", "YearRecords", "CalendarValues", "IntegerProgramming", "BranchAndCut",
      ], swiftSettings: searching),
    .target(
      name: "CalendarAudit", dependencies: ["Mentoring", "YearRecords", "CalendarValues"],
      swiftSettings: searching),
    .target(
      name: "CalendarDocuments",
      dependencies: [
        "Mentoring", "YearRecords", "CalendarValues", "CalendarAudit", "AdviceDocuments",
        "Documents",
      ]),

    // Doors to C libraries that Debian packages.
    .target(
      name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),

    // Formats of files, free of the domain.
    .target(name: "WorkbookWriting", dependencies: ["CXLSXWriter"]),
    .target(name: "ZIPArchive", dependencies: ["CZip"]),
    .target(name: "Spreadsheets", dependencies: ["ZIPArchive", "CCSV", "CExpat"]),
    .target(name: "WordTemplates", dependencies: ["Mentoring", "ZIPArchive", "CExpat"]),

    // How Russian offices write dates, numbers, lists and names.
    .target(name: "RussianOffice", dependencies: ["Mentoring"]),
    // Word files inside the program, apart because they take long to compile.
    .target(name: "PaperTemplates", resources: [.embedInCode("Templates")]),
    .target(
      name: "Papers",
      dependencies: [
        "Mentoring", "OfficeRecords", "Contracts", "Documents", "RussianOffice", "WordTemplates",
        "PaperTemplates",
      ]),

    .target(
      name: "ProgrammeFolder",
      dependencies: [
        "Mentoring", "OfficeRecords", "YearRecords", "CMessageDigest", "Spreadsheets",
        "ZIPArchive",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "FolderWriting",
      dependencies: ["Mentoring", "ProgrammeFolder", "Spreadsheets", "WorkbookWriting"]),
    .target(name: "Matching", dependencies: ["Mentoring"]),
    .target(
      name: "BranchAndCut", dependencies: ["IntegerProgramming"], swiftSettings: searching),
    .target(
      name: "LagrangianBound", dependencies: ["IntegerProgramming"], swiftSettings: searching),
    .target(
      name: "TransportProblem", dependencies: ["IntegerProgramming"], swiftSettings: searching),
    .target(name: "GLPKSolver", dependencies: ["IntegerProgramming", "CGLPK"]),
    // A proof of a bound: what its file says, and who checks it without any of the search's code.
    .target(name: "BoundProofs"),
    .target(
      name: "ProofChecking", dependencies: ["Mentoring", "Audit", "BoundProofs"],
      swiftSettings: searching),
    .target(
      name: "Planning",
      dependencies: [
        "Mentoring", "Matching", "IntegerProgramming", "BranchAndCut", "LagrangianBound",
        "TransportProblem", "BoundProofs",
      ]),
    .target(name: "Audit", dependencies: ["Mentoring"]),
    // Views on programme, candidates and plan, and what comes of planning again; their documents.
    .target(
      name: "Advice",
      dependencies: ["Mentoring", "Matching", "Planning", "IntegerProgramming", "Audit"]),
    .target(
      name: "AdviceDocuments",
      dependencies: [
        "Advice", "Mentoring", "Planning", "Documents", "WorkbookWriting",
      ]),
    .target(
      name: "YearDocuments",
      dependencies: [
        "YearRecords", "Identification", "Diagnostics", "Monitoring", "SelfAnalysis",
        "AdviceDocuments",
        "Documents",
        "Mentoring",
      ]),
    .target(name: "Documents", dependencies: ["Mentoring", "CalendarValues", "YearRecords"]),
    .target(
      name: "Exports",
      dependencies: [
        "Mentoring", "OfficeRecords", "Contracts", "Documents", "WorkbookWriting",
        "CMessageDigest",
      ]),
    .target(name: "RoutingTables", dependencies: ["Mentoring"]),
    .target(name: "ProgrammeGenerator", dependencies: ["Mentoring", "OfficeRecords"]),
    .target(
      name: "TandemService",
      dependencies: [
        "Mentoring", "ProgrammeFolder", "Matching", "Planning", "GLPKSolver", "Audit", "Documents",
        "OfficeRecords", "Contracts", "Exports", "WorkbookWriting", "ProgrammeGenerator",
        "IntegerProgramming", "Advice", "Papers", "RussianOffice", "YearRecords", "Identification",
        "Diagnostics", "Monitoring", "SelfAnalysis", "CalendarValues", "CalendarPlanning",
        "CalendarAudit", "BoundProofs", "ProofChecking",
      ]),
    .executableTarget(
      name: "tandem",
      dependencies: [
        "YearRecords", "Identification", "Diagnostics", "Monitoring", "SelfAnalysis",
        "YearDocuments", "CalendarValues", "CalendarPlanning", "CalendarAudit",
        "CalendarDocuments", "BoundProofs", "ProofChecking",
        "TandemService", "Mentoring", "ProgrammeFolder", "Matching", "Planning", "GLPKSolver",
        "Audit",
        "Documents", "Exports", "RoutingTables", "IntegerProgramming", "Advice", "AdviceDocuments",
        "WorkbookWriting", "ProgrammeGenerator", "FolderWriting", "Spreadsheets", "Papers",
        "RussianOffice", "WordTemplates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Programmes to measure on; how Tandem compares with general solvers, which a script drives.
    .target(name: "MeasuredProgrammes", dependencies: ["ProgrammeGenerator"]),
    .target(
      name: "SolverComparison",
      dependencies: [
        "TandemService", "MeasuredProgrammes", "Mentoring", "Matching", "Planning",
        "IntegerProgramming", "Audit", "Documents",
      ],
      resources: [.embedInCode("Drivers/drive_solver.py")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "TandemService", "Mentoring", "ProgrammeFolder", "Matching", "Planning", "Audit",
        "ProgrammeGenerator", "OfficeRecords", "Contracts", "Documents", "Exports", "Papers",
        "MeasuredProgrammes", "SolverComparison",
        "Identification", "Monitoring",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport",
      dependencies: ["Mentoring", "IntegerProgramming"], path: "Tests/TestSupport"),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "WorkbookWriting", "ZIPArchive"]),
    .testTarget(name: "ZIPArchiveTests", dependencies: ["ZIPArchive"]),
    .testTarget(name: "WorkbookWritingTests", dependencies: ["WorkbookWriting"]),
    .testTarget(name: "MentoringTests", dependencies: ["Mentoring", "TestSupport"]),
    .testTarget(name: "ProgrammeFolderTests", dependencies: ["ProgrammeFolder", "TestSupport"]),
    .testTarget(
      name: "ContractsTests",
      dependencies: ["Contracts", "ProgrammeFolder", "ProgrammeGenerator", "TestSupport"]),
    .testTarget(name: "FolderWritingTests", dependencies: ["FolderWriting", "TestSupport"]),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Exports", "Contracts", "OfficeRecords", "ProgrammeGenerator", "TestSupport",
      ]),
    .testTarget(name: "RoutingTablesTests", dependencies: ["RoutingTables", "TestSupport"]),
    .testTarget(name: "MatchingTests", dependencies: ["Matching", "Audit", "TestSupport"]),
    .testTarget(
      name: "IntegerProgrammingTests", dependencies: ["IntegerProgramming", "TestSupport"]),
    .testTarget(name: "GLPKSolverTests", dependencies: ["GLPKSolver", "TestSupport"]),
    .testTarget(
      name: "BranchAndCutTests",
      dependencies: ["BranchAndCut", "GLPKSolver", "IntegerProgramming", "TestSupport"]),
    .testTarget(
      name: "ProofCheckingTests",
      dependencies: [
        "ProofChecking", "BoundProofs", "Planning", "BranchAndCut", "GLPKSolver", "TestSupport",
      ]),
    .testTarget(
      name: "TransportProblemTests",
      dependencies: ["TransportProblem", "IntegerProgramming", "TestSupport"]),
    .testTarget(
      name: "LagrangianBoundTests",
      dependencies: ["LagrangianBound", "IntegerProgramming", "TestSupport"]),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "GLPKSolver", "Audit", "LagrangianBound", "ProgrammeFolder", "TestSupport",
      ]),
    .testTarget(
      name: "IdentificationTests",
      dependencies: ["Identification", "ProgrammeFolder", "YearRecords", "TestSupport"]),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "YearRecords", "TestSupport"]),
    .testTarget(
      name: "SelfAnalysisTests",
      dependencies: ["SelfAnalysis", "ProgrammeFolder", "YearRecords", "TestSupport"]),
    .testTarget(
      name: "MonitoringTests", dependencies: ["Monitoring", "YearRecords", "TestSupport"]),
    .testTarget(
      name: "CalendarPlanningTests",
      dependencies: [
        "CalendarPlanning", "CalendarAudit", "CalendarValues", "GLPKSolver", "YearRecords",
        "TestSupport",
      ]),
    .testTarget(name: "AuditTests", dependencies: ["Audit", "TestSupport"]),
    .testTarget(
      name: "WordTemplatesTests", dependencies: ["WordTemplates", "ZIPArchive", "TestSupport"]),
    .testTarget(name: "RussianOfficeTests", dependencies: ["RussianOffice"]),
    .testTarget(
      name: "PapersTests",
      dependencies: ["Papers", "ProgrammeFolder", "OfficeRecords", "WordTemplates", "TestSupport"]),
    .executableTarget(
      name: "AtomicFileProbe", dependencies: ["Documents"], path: "Tests/AtomicFileProbe"),
    .testTarget(
      name: "DocumentsTests", dependencies: ["AtomicFileProbe", "Documents", "TestSupport"]),
    .testTarget(
      name: "ProgrammeGeneratorTests",
      dependencies: ["ProgrammeGenerator", "ProgrammeFolder", "TestSupport"]),
    .testTarget(
      name: "TandemServiceTests",
      dependencies: [
        "Advice", "TandemService", "Documents", "Planning", "Matching", "ProgrammeFolder",
        "FolderWriting", "ZIPArchive", "TestSupport", "IntegerProgramming",
      ]),
    .testTarget(
      name: "AdviceTests",
      dependencies: [
        "Advice", "AdviceDocuments", "Planning", "GLPKSolver", "Audit", "Matching", "TestSupport",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["tandem", "GLPKSolver", "MeasuredProgrammes", "TestSupport"]),
    .testTarget(
      name: "SolverComparisonTests",
      dependencies: [
        "SolverComparison", "MeasuredProgrammes", "Planning", "GLPKSolver", "Audit",
        "TandemService", "IntegerProgramming", "Mentoring", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer needs flags of its own, so that the target is there only on request: Docs/Fuzzing.md.
if Context.environment["TANDEM_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Audit", "BoundProofs", "CFuzzer", "CalendarAudit", "CalendarPlanning", "Documents",
        "GLPKSolver", "Matching", "Mentoring", "OfficeRecords", "Planning", "ProgrammeFolder",
        "ProofChecking", "RoutingTables", "RussianOffice", "Spreadsheets", "WordTemplates",
        "YearRecords", "ZIPArchive",
      ],
      path: "Tests/Fuzz"),
  ]
}
