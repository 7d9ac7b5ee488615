/// Playing beside a lesson: in a try of its own, at which the lesson does not look.
extension Session {
  private static let play = "play"

  /// The try to which one goes back after playing; nil where nobody plays.
  ///
  /// It follows from the tries alone, so that it outlasts a crash: whoever is in a try that began with `play`, or in
  /// one opened from such a try, plays.
  public var playedFrom: String? {
    guard lessonStep != nil else { return nil }
    var back: String?
    var attempt: Try? = present
    while let here = attempt, let parent = here.parent {
      if here.name == Session.play || here.name.hasPrefix(Session.play + "-") { back = parent }
      attempt = named(parent)
    }
    return back
  }

  /// A name for the next try to play in.
  public var nameToPlay: String {
    guard named(Session.play) != nil else { return Session.play }
    var number = 2
    while named("\(Session.play)-\(number)") != nil { number += 1 }
    return "\(Session.play)-\(number)"
  }
}
