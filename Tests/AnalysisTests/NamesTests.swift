import Testing

@testable import Analysis

@Test func `there are at least 240 names, each once and in plain letters`() {
  #expect(Names.count >= 240)
  #expect(Set(Names.list).count == Names.count)
  #expect(Names.list.allSatisfy { $0.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) } })
}

@Test func `every name comes once before one comes again`() {
  #expect(Set((0..<Names.count).map(Names.name)).count == Names.count)
  #expect(Names.name(of: Names.count) == Names.name(of: 0))
}

@Test(arguments: ["Maya", "Sam", "maya"])
func `Maya and Sam are in any population of 240`(name: String) throws {
  let first = try #require(Names.candidates(name, customers: 240).first)
  #expect(Names.name(of: first).lowercased() == name.lowercased())
}

@Test func `all who share a name are found, in order`() {
  let found = Names.candidates("Sam", customers: 10_000)
  #expect(found == (0..<10_000).filter { Names.name(of: $0) == "Sam" })
  #expect(Names.candidates("Rumpelstilzchen", customers: 10_000).isEmpty)
}

@Test(arguments: [(421, 10_000, "c-00421"), (0, 10_000, "c-00000"), (421, 10_000_000, "c-0000421")])
func `a number is printed as wide as the largest`(customer: Int, customers: Int, text: String) {
  #expect(Names.id(customer, customers: customers) == text)
  #expect(Names.customer(text) == customer)
}

@Test(arguments: ["", "c-", "c-4x", "Maya", "-4"])
func `what is no number names no customer`(text: String) {
  #expect(Names.customer(text) == nil)
}
