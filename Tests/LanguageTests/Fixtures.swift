import Language
import Simulation

/// The names that the examples of the grammar use.
let market = Market(segments: [
  Segment(name: "young", share: 0.25), Segment(name: "families", share: 0.25), Segment(name: "careful", share: 0.25),
  Segment(name: "regulars", share: 0.25),
])

let vocabulary = {
  var vocabulary = Vocabulary(of: market)
  vocabulary.theories = ["calculus", "no-word"]
  return vocabulary
}()

/// The same shop, which calls its shopping list a playlist.
let ownNames = {
  var names = vocabulary
  names.aliases = [.init("playlist", for: .shoppingList)]
  return names
}()

func read(_ text: String, in place: Place = .prompt) throws -> Line {
  guard let line = try parse(text, in: place, vocabulary: vocabulary) else { throw Blank() }
  return line
}

/// A line that should have said something said nothing.
struct Blank: Error {}

/// The message for a line that is wrong.
func complaint(_ text: String, in place: Place = .prompt, file: String? = nil) -> String {
  do {
    return try "accepted: " + read(text, in: place).canonical
  } catch {
    return (error as? Problem)?.text(file: file) ?? "blank"
  }
}

/// The practices of the market after some lines of week 0.
func firm(_ lines: String...) throws -> [Practice] {
  let acts = try lines.map { try read($0).dated(now: 0)! }
  return practices(at: 0, of: acts, market: market)
}
