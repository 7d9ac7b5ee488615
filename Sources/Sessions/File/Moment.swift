import Glibc

/// A minute on the reader's calendar.
public struct Moment: Sendable {
  /// Days since the first of January 1970, where the reader is.
  private let day: Int
  private let clock: String
  /// The day, such as `2026-11-26`.
  public let date: String

  /// This moment.
  public static var now: Moment { Moment(seconds: time(nil)) }

  /// The moment so many seconds after 1970 began in Greenwich.
  init(seconds: Int) {
    var instant = seconds
    var parts = tm()
    localtime_r(&instant, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    day = Int((Double(seconds + parts.tm_gmtoff) / 86_400).rounded(.down))
    clock = "\(two(parts.tm_hour)):\(two(parts.tm_min))"
    date = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  /// As one says it: `today 14:05`, `yesterday 09:30`, `3 days ago`, and the date where that is long ago.
  func text(seenFrom now: Moment) -> String {
    switch now.day - day {
    case 0: "today \(clock)"
    case 1: "yesterday \(clock)"
    case 2...30: "\(now.day - day) days ago"
    default: "on \(date)"
    }
  }
}
