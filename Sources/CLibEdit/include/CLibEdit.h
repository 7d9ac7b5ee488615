// The variadic calls of libedit, one plain function for each argument list that is used here.
// Swift imports the rest of <histedit.h> as it is.
#pragma once

#include <histedit.h>
#include <wchar.h>

#include "Signals.h"

typedef char *(*edit_prompt_fn)(EditLine *);
typedef unsigned char (*edit_key_fn)(EditLine *, int);
typedef int (*edit_read_fn)(EditLine *, wchar_t *);

// The standard streams are shared mutable globals, which Swift 6 refuses: they stay in here.
EditLine *edit_open(const char *program);
void edit_write(const char *text);

void edit_use_emacs_keys(EditLine *);
void edit_prepare_terminal(EditLine *);  // raw mode on, before a prompt is seen
void edit_restore_terminal(EditLine *);
void edit_leave_signals_to_keys(EditLine *);  // ^C and ^Z reach the editor as keys
void edit_refresh(EditLine *);

void edit_set_prompt(EditLine *, edit_prompt_fn, char escape);
void edit_set_reader(EditLine *, edit_read_fn);
void edit_set_owner(EditLine *, void *owner);
void *edit_owner(EditLine *);
void edit_add_key_function(EditLine *, const char *name, const char *meaning, edit_key_fn);
void edit_bind(EditLine *, const char *key, const char *function);
void edit_bind_command(EditLine *, const char *key, const char *function);  // in the command mode of vi
void edit_bind_command_keys(EditLine *, const char *key, const char *keys);  // there, as if those keys were typed
bool edit_is_vi(EditLine *);

void edit_set_history(EditLine *, History *);
void edit_history_keep(History *, int count);
void edit_history_clear(History *);
void edit_history_enter(History *, const char *line);
