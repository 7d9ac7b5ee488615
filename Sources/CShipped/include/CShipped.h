#ifndef CSHIPPED_H
#define CSHIPPED_H

/// A file that is part of the program: its text and how many bytes that has.
struct shipped {
  const char *name;
  const unsigned char *text;
  long size;
};

/// The scenarios by name; one without a name follows the last.
const struct shipped *shipped_scenarios(void);

/// The studies by name; one without a name follows the last.
const struct shipped *shipped_studies(void);

/// The sweeps by name; one without a name follows the last.
const struct shipped *shipped_sweeps(void);

/// The rival theories.
struct shipped shipped_theories(void);

/// The plausible worlds.
struct shipped shipped_worlds(void);

#endif
