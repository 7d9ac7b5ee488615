// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "paradox", path: "..")],
  targets: [
    // IndependentJob.swift is the tests' own: peers read a plan as the independent check reads it.
    .executableTarget(
      name: "bench", dependencies: [.product(name: "Engine", package: "paradox")],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
