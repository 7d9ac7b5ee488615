import Glibc

/// What a program said and how it ended, run without a terminal.
struct Pipe: Equatable {
  let output: String
  let errors: String
  let code: Int32

  /// What it complained about, as one line.
  var complaint: String { errors.replacing("\n", with: " ") }

  /// Runs the program to its end with `input` on its standard input.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil, in home: Home = Home()
  ) -> Pipe {
    run([Binary.path] + arguments, input: input, environment: environment ?? home.environment, in: home)
  }

  /// Runs a shell command in which `paradox` is the program.
  static func shell(_ command: String, in home: Home) -> Pipe {
    run(["/bin/bash", "-c", command], input: "", environment: home.environment, in: home)
  }

  /// Files take what is said: a pipe that nobody empties would stop the program.
  private static func run(
    _ command: [String], input: String, environment: [String: String], in home: Home
  ) -> Pipe {
    guard let said = tmpfile(), let complained = tmpfile(), let typed = tmpfile() else {
      return Pipe(output: "", errors: "no room for temporary files", code: -1)
    }
    defer { [said, complained, typed].forEach { fclose($0) } }
    fputs(input, typed)
    rewind(typed)
    let launch = Launch(command, in: home.path, environment: environment) { actions in
      for (file, descriptor) in [(typed, STDIN_FILENO), (said, STDOUT_FILENO), (complained, STDERR_FILENO)] {
        posix_spawn_file_actions_adddup2(actions, fileno(file), descriptor)
      }
    }
    guard let launch else { return Pipe(output: "", errors: "cannot start", code: -1) }
    let code = launch.exitCode()
    return Pipe(output: text(said), errors: text(complained), code: code)
  }

  private static func text(_ file: UnsafeMutablePointer<FILE>) -> String {
    rewind(file)
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
