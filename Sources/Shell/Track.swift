import Scenarios
import Sessions
import Training

/// How near somebody's predictions have come, over all their sessions.
extension Conversation {
  private var trackFile: OwnFile? { surroundings.folder.map { OwnFile($0 + "/predictions") } }

  /// The record so far: the one that is kept, where one is.
  var track: TrackRecord {
    guard surroundings.isInteractive, let text = trackFile?.text() else { return TrackRecord() }
    return TrackRecord(text)
  }

  /// Adds what was revealed to the record; a disk that takes nothing is said, and the session goes on.
  func remember(_ revealed: [Revealed]) {
    guard surroundings.isInteractive, let trackFile, let id = desk?.session.scenario.id else { return }
    var track = track
    for one in revealed { track.add(one, in: id, on: Moment.now.date) }
    do {
      try trackFile.replace(with: track.text)
    } catch {
      desk?.notes.append(
        "How near it came is not remembered: cannot write \(trackFile.path), because \(error.because).")
    }
  }
}
