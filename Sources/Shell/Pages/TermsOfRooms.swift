extension Terms {
  /// Words of a workshop and its debrief.
  static let ofRooms: [(term: String, meaning: String)] = [
    (
      "team, teams",
      "In a workshop: a table of people, with a try of its own. All meet the same customers with the same luck."
    ),
    ("round", "In a workshop: all teams choose and predict, weeks run for all, and what came is revealed: round"),
    (
      "said, it came",
      "In a workshop: what a team said beforehand, and how it came out: as said, the way said but further or less far, or "
        + "not as said."
    ),
    ("chose, predicted", "In a workshop: what a team has chosen, and what it expects, in this round."),
    ("hand", "Somebody in the room who says with a raised hand which way a measure goes: hands trust down 12, up 3"),
    ("from, type", "In a run sheet: the hour and minute since the beginning, and what is typed then."),
    (
      "its line that mattered most, all lines",
      "In a debrief: of a team's lines the one with the largest share (what mattered), and what all of them come to."
    ),
    ("a little, a lot", "In a prediction: 3 and 10, in points or in percent."),
    ("room", "Those who take part in a workshop."),
    ("html", "A page for a browser: debrief to debrief.html"),
    ("count", "How many: a whole number."),
  ]
}
