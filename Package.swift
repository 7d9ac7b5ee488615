// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

#if arch(x86_64)
  let wide: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-march=x86-64-v3"])]
#else
  let wide: [SwiftSetting] = []
#endif

let package = Package(
  name: "paradox",
  products: [.executable(name: "paradox", targets: ["paradox"])],
  dependencies: [
    // Scenario files are YAML; its composer keeps line and column, which an error message needs.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2")
  ],
  targets: [
    // Lane-wise minimum, maximum and conversion: Swift's own cost a third more in the kernel.
    .target(name: "CLanes"),
    // What a plan is, and what it comes to in numbers.
    .target(name: "Model", swiftSettings: strict),
    // The week of a customer, over lanes; compiled twice, the second time for processors that work on eight numbers at once.
    .target(name: "Kernel", dependencies: ["CLanes", "Model"], swiftSettings: strict),
    .target(name: "WideKernel", dependencies: ["CLanes", "Model"], swiftSettings: strict + wide),
    .target(
      name: "Simulation", dependencies: ["CLanes", "Model", "Kernel", "WideKernel"], swiftSettings: strict),
    .target(name: "Language", dependencies: ["Simulation"], swiftSettings: strict),
    // The files of the folders `scenarios` and `studies`, within the program.
    .target(name: "CShipped"),
    .target(
      name: "Scenarios",
      dependencies: ["Simulation", "Language", "CShipped", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Sessions", dependencies: ["Simulation", "Language", "Scenarios"], swiftSettings: strict),
    .target(name: "Reports", swiftSettings: strict),
    .target(
      name: "Analysis", dependencies: ["Simulation", "Language", "Scenarios", "Reports"], swiftSettings: strict),
    .target(
      name: "Training", dependencies: ["Simulation", "Language", "Scenarios", "Sessions", "Analysis", "Reports"],
      swiftSettings: strict),
    .target(
      name: "Shell",
      dependencies: ["Simulation", "Language", "Scenarios", "Sessions", "Analysis", "Training", "Reports"],
      swiftSettings: strict),
    // The variadic calls of libedit as plain functions: Swift cannot call them.
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "paradox", dependencies: ["Language", "Sessions", "Shell", "Reports", "CLibEdit"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Model", "Kernel", "Simulation", "Scenarios", "Analysis"],
      swiftSettings: strict),
    .testTarget(name: "LanguageTests", dependencies: ["Simulation", "Language"], swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests", dependencies: ["Simulation", "Language", "Scenarios"],
      exclude: ["Broken", "Small.yaml", "SmallStudy.yaml", "validate.py"], swiftSettings: strict),
    .testTarget(
      name: "OutcomesTests", dependencies: ["Simulation", "Language", "Scenarios", "Reports", "Analysis"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionsTests", dependencies: ["Simulation", "Language", "Scenarios", "Sessions"], swiftSettings: strict),
    .testTarget(name: "ReportsTests", dependencies: ["Reports"], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Simulation", "Language", "Scenarios", "Analysis", "Reports"],
      swiftSettings: strict),
    .testTarget(
      name: "TrainingTests",
      dependencies: ["Simulation", "Language", "Scenarios", "Sessions", "Analysis", "Training", "Reports"],
      swiftSettings: strict),
    .testTarget(
      name: "ParadoxTests",
      dependencies: ["Simulation", "Language", "Scenarios", "Sessions", "Analysis", "Reports", "Shell", "paradox"],
      swiftSettings: strict),
  ]
)
