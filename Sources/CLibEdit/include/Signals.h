// What signals do to the program. A handler may do very little, and Swift promises nothing inside one: so they are C.
#pragma once

#include <stdbool.h>

// A write to a reader that went away fails instead of ending the program.
void signals_spare_writers(void);

// For a person at a terminal: SIGINT sets the flag below; SIGTERM and SIGHUP restore the terminal and end with
// 128 + signal. Elsewhere signals do what they always do. Call once.
void signals_serve_terminal(void);

// For a call that keeps what is finished when it is stopped: SIGINT sets the flag below, unless it is to be ignored.
void signals_heed_interrupts(void);

// Whether ^C came since the last reset. Safe to ask from any thread.
bool interrupt_is_requested(void);
void interrupt_reset(void);

// Whether Enter was pressed, and nothing else, while a command runs; takes it. What else was typed stays for the prompt.
bool enter_was_pressed(void);

// While a line is edited: SIGTERM and SIGHUP put these terminal modes back before they end the program.
void signals_remember_terminal(void);
void signals_line_begins(bool pastes_are_bracketed);
void signals_line_ends(void);

// Waits for a byte on standard input. A signal that comes first is returned as its negated number;
// 0 is the end of input, 1 a byte.
int signals_read(unsigned char *byte);

// The next byte on standard input where it comes at once, as those of one key do; 0 where none does.
int signals_read_at_once(unsigned char *byte);
