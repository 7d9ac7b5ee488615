#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static atomic_bool interrupted;

// A pipe wakes the reader of keys whichever thread a signal fell on, with no moment in which it can be missed.
static int wake[2] = {-1, -1};

static struct termios before;
static atomic_bool is_before_known;
static atomic_bool is_editing;
static atomic_bool is_bracketed;

static void put(int descriptor, const void *bytes, size_t count) {
  if (write(descriptor, bytes, count) < 0) errno = 0;
}

static void wake_reader(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  if (signal == SIGINT) atomic_store(&interrupted, true);
  put(wake[1], &byte, 1);
  errno = kept;
}

static void end_program(int signal) {
  if (atomic_load(&is_editing) && atomic_load(&is_before_known)) {
    if (atomic_load(&is_bracketed)) put(STDOUT_FILENO, "\033[?2004l", 8);
    put(STDOUT_FILENO, "\r\n", 2);
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
  }
  _exit(128 + signal);
}

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  // All others wait: restoring the terminal from the background would otherwise stop the program (SIGTTOU).
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, 0);
}

void signals_spare_writers(void) { handle(SIGPIPE, SIG_IGN, 0); }

// nohup asks that a hang-up be ignored, and a shell that a program behind it be spared ^C: leave it so.
static bool is_ignored(int signal) {
  struct sigaction present;
  return sigaction(signal, 0, &present) != 0 || present.sa_handler == SIG_IGN;
}

void signals_heed_interrupts(void) {
  if (!is_ignored(SIGINT)) handle(SIGINT, wake_reader, SA_RESTART);
}

void signals_serve_terminal(void) {
  if (pipe(wake) == 0) {
    for (int end = 0; end < 2; end++) {
      fcntl(wake[end], F_SETFD, FD_CLOEXEC);
      fcntl(wake[end], F_SETFL, O_NONBLOCK);
    }
  }
  handle(SIGINT, wake_reader, SA_RESTART);
  handle(SIGWINCH, wake_reader, SA_RESTART);
  handle(SIGCONT, wake_reader, SA_RESTART);
  handle(SIGTERM, end_program, 0);
  if (!is_ignored(SIGHUP)) handle(SIGHUP, end_program, 0);
}

bool interrupt_is_requested(void) { return atomic_load_explicit(&interrupted, memory_order_relaxed); }
void interrupt_reset(void) { atomic_store(&interrupted, false); }

bool enter_was_pressed(void) {
  // The terminal gives whole lines meanwhile: one of a single byte is Enter alone.
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  int count = 0;
  char byte = 0;
  return poll(&input, 1, 0) > 0 && ioctl(STDIN_FILENO, FIONREAD, &count) == 0 && count == 1 &&
         read(STDIN_FILENO, &byte, 1) == 1 && byte == '\n';
}

void signals_remember_terminal(void) {
  atomic_store(&is_before_known, tcgetattr(STDIN_FILENO, &before) == 0);
}

void signals_line_begins(bool pastes_are_bracketed) {
  unsigned char stale;
  while (read(wake[0], &stale, 1) == 1) continue;
  atomic_store(&is_bracketed, pastes_are_bracketed);
  atomic_store(&is_editing, true);
}

void signals_line_ends(void) { atomic_store(&is_editing, false); }

int signals_read(unsigned char *byte) {
  for (;;) {
    struct pollfd waits[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
    if (poll(waits, 2, -1) < 0 && errno != EINTR) return 0;
    unsigned char signal;
    if (read(wake[0], &signal, 1) == 1) return -(int)signal;
    if (waits[0].revents == 0) continue;
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count == 1) return 1;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return 0;
  }
}

int signals_read_at_once(unsigned char *byte) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  // The bytes of one key come together, over a slow line within this; between two keys of a person it is longer.
  if (poll(&input, 1, 40) <= 0) return 0;
  return read(STDIN_FILENO, byte, 1) == 1;
}
