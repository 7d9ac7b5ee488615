internal import Kernel
internal import Model

/// Reads customers out of columns.
struct Reading {
  private let places: [(place: Int, id: Int, segment: String)]

  init(_ dealing: Dealing, _ market: Market) {
    var places: [(place: Int, id: Int, segment: String)] = []
    for chunk in dealing.chunks {
      for place in chunk.first * 8..<(chunk.first + chunk.count) * 8 {
        if let id = dealing.customer(at: place) { places.append((place, id, market.segments[chunk.segment].name)) }
      }
    }
    self.places = places
  }

  /// The places of the customers, in the order in which they are read.
  var order: [Int] { places.map(\.place) }

  /// Everybody at the start.
  func customers(_ people: Columns) -> [Customer] {
    places.map { place, id, segment in
      func read(_ column: LaneColumn) -> Double { Double(column[place / 8][place % 8]) }
      let faith = Double(people.faith(place / 8)[place % 8])
      return Customer(
        id: id, segment: segment, standing: .active, concern: read(people.concern), appetite: read(people.appetite),
        literacy: read(people.literacy), reactance: read(people.reactance) / 2,
        forgiveness: read(people.forgiveness), rate: read(people.rate), basket: read(people.basket),
        startTrust: 100 * faith, trust: 100 * faith, startSkepticism: 100 * read(people.skepticism),
        skepticism: 100 * read(people.skepticism), startLoyalty: 100 * read(people.loyalty),
        loyalty: 100 * read(people.loyalty), spend: 0)
    }
  }

  /// Brings what changes up to date.
  func update(_ customers: inout [Customer], _ people: Columns) {
    for (i, (place, _, _)) in places.enumerated() {
      func read(_ column: LaneColumn) -> Double { Double(column[place / 8][place % 8]) }
      let fate = Int(read(people.fate))
      customers[i].standing = fate == 0 ? .active : fate > 0 ? .left(week: fate) : .lapsed(week: -fate)
      customers[i].trust = 100 * Double(people.faith(place / 8)[place % 8])
      customers[i].skepticism = 100 * read(people.skepticism)
      customers[i].loyalty = 100 * read(people.loyalty)
      customers[i].spend = read(people.spend)
    }
  }
}
