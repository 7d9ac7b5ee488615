import Glibc

/// The program on a pseudo-terminal of its own, typed at and read from as a person would.
final class Pty {
  private let master: Int32
  /// Kept open, so that the terminal's modes can still be asked for after the program has ended.
  private let slave: Int32
  private let launch: Launch
  private var hasEnded = false
  /// What was printed and not yet waited for.
  private(set) var unread: [UInt8] = []

  init?(
    command: [String] = [Binary.path], in home: Home, changing changes: [String: String] = [:], rows: UInt16 = 24,
    columns: UInt16 = 80
  ) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { return nil }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var name = [CChar](repeating: 0, count: 128)
    ttyname_r(slave, &name, name.count)
    // A session leader that opens a terminal gets it as its controlling terminal: ^C then makes a signal.
    let environment = home.environment.merging(changes) { _, changed in changed }
    let launch = Launch(command, in: home.path, environment: environment) {
      posix_spawn_file_actions_addopen($0, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2($0, 0, 1)
      posix_spawn_file_actions_adddup2($0, 0, 2)
    }
    guard let launch else {
      close(master)
      close(slave)
      return nil
    }
    (self.master, self.slave, self.launch) = (master, slave, launch)
  }

  deinit {
    if !hasEnded {
      kill(launch.pid, SIGKILL)
      _ = launch.exitCode()
    }
    close(master)
    close(slave)
  }

  func send(_ text: String) { send(bytes: Array(text.utf8)) }

  func send(bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  func signal(_ number: Int32) { kill(launch.pid, number) }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal reads lines and echoes them, as it did before the program started.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// All that the terminal is set to, as one value to compare.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(slave, &modes)
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag, UInt32(modes.c_line)] + characters
  }

  /// Reads until `text` has been printed and gives what came before it; nil when it does not come, in time or at all.
  func wait(for text: String, seconds: Double = 10) -> String? {
    let wanted = Array(text.utf8)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let start = unread.firstRange(of: wanted)?.lowerBound {
        defer { unread.removeFirst(start + wanted.count) }
        return String(decoding: unread[..<start], as: UTF8.self)
      }
      let mayCome = deadline > .now && !hasStopped
      guard readMore(milliseconds: mayCome ? 20 : 0) || mayCome else { return nil }
    }
  }

  /// Waits for the program's end, at most `seconds`: its exit code, or nil when it goes on.
  func exitCode(seconds: Double = 10) -> Int32? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while deadline > .now {
      if hasStopped {
        while readMore(milliseconds: 0) {}
        hasEnded = true
        return launch.exitCode()
      }
      _ = readMore(milliseconds: 20)
    }
    return nil
  }

  private var hasStopped: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(launch.pid), &information, WEXITED | WNOHANG | WNOWAIT) == 0
      && information.si_signo == SIGCHLD
  }

  private func readMore(milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    unread += chunk[..<count]
    return true
  }
}
