#include "CLibEdit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termcap.h>

// What nearly every terminal understands, for a machine that describes none or not this one: made by
// `infocmp -0 -q -Q2` from a description called xterm.
static const char usual[] =
    "b64:GgE0AAkAAwClAJ4AeHRlcm18YSB0ZXJtaW5hbCB0aGF0IHVuZGVyc3RhbmRzIHRoZSB1c3VhbCBlc2NhcGVzAAABAAABAAAA"
    "AQBQAP__GAD__wAAAgD_____BAAMABAA_____xQAJQAnAP__KwD_____LQD__zEA__81AP______________________________"
    "_________________________________________________________zkA________OwD__0AA________________________"
    "_____________0QA_____0gA________TAD_______9QAFQAXAD_______________________________________9kAP__bQB2"
    "AP____9_AIgA__-RAP__________________________________________________________________________________"
    "________________________________________________mgAHAA0AG1tIG1sySgAbW0sAG1tKABtbJWklcDElZDslcDIlZEgA"
    "CgAbW0gACAAbW0MAG1tBABtbUAB_ABtbM34AG09CABtPSAAbT0QAG09DABtPQQAbWz8xbBs-"
    "ABtbPzFoGz0AG1slcDElZFAAG1slcDElZEIAG1slcDElZEAAG1slcDElZEQAG1slcDElZEMAG1slcDElZEEAG09GAA==";

EditLine *edit_open(const char *program) {
  const char *term = getenv("TERM");
  if (!term || !*term || strcmp(term, "dumb") == 0 || tgetent(0, term) > 0) return el_init(program, stdin, stdout, stderr);
  char *own = strdup(term);
  setenv("TERMINFO", usual, 1);
  setenv("TERM", "xterm", 1);
  EditLine *el = el_init(program, stdin, stdout, stderr);
  if (own) setenv("TERM", own, 1);
  free(own);
  return el;
}

void edit_write(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

void edit_use_emacs_keys(EditLine *el) { el_set(el, EL_EDITOR, "emacs"); }
void edit_prepare_terminal(EditLine *el) { el_set(el, EL_PREP_TERM, 1); }
void edit_restore_terminal(EditLine *el) { el_set(el, EL_PREP_TERM, 0); }
void edit_leave_signals_to_keys(EditLine *el) { el_set(el, EL_SETTY, "-d", "-isig", (char *)0); }
void edit_refresh(EditLine *el) { el_set(el, EL_REFRESH); }

void edit_set_prompt(EditLine *el, edit_prompt_fn prompt, char escape) { el_set(el, EL_PROMPT_ESC, prompt, escape); }
void edit_set_reader(EditLine *el, edit_read_fn reader) { el_set(el, EL_GETCFN, reader); }
void edit_set_owner(EditLine *el, void *owner) { el_set(el, EL_CLIENTDATA, owner); }

void *edit_owner(EditLine *el) {
  void *owner = 0;
  el_get(el, EL_CLIENTDATA, &owner);
  return owner;
}

void edit_add_key_function(EditLine *el, const char *name, const char *meaning, edit_key_fn function) {
  el_set(el, EL_ADDFN, name, meaning, function);
}

bool edit_is_vi(EditLine *el) {
  const char *name = 0;
  return el_get(el, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

void edit_bind_command(EditLine *el, const char *key, const char *function) {
  el_set(el, EL_BIND, "-a", key, function, (char *)0);
}

void edit_bind_command_keys(EditLine *el, const char *key, const char *keys) {
  el_set(el, EL_BIND, "-a", "-s", key, keys, (char *)0);
}

void edit_bind(EditLine *el, const char *key, const char *function) {
  el_set(el, EL_BIND, key, function, (char *)0);
}

void edit_set_history(EditLine *el, History *list) { el_set(el, EL_HIST, history, list); }

void edit_history_keep(History *list, int count) {
  HistEvent event;
  history(list, &event, H_SETSIZE, count);
}

void edit_history_clear(History *list) {
  HistEvent event;
  history(list, &event, H_CLEAR);
}

void edit_history_enter(History *list, const char *line) {
  HistEvent event;
  history(list, &event, H_ENTER, line);
}
