#ifndef CSHIPPED_H
#define CSHIPPED_H

/// A scenario or a study that is part of the program: the text of its file and how many bytes that has.
struct shipped {
  const char *name;
  const unsigned char *text;
  long size;
};

/// The scenarios by name; one without a name follows the last.
const struct shipped *shipped_scenarios(void);

/// The studies by name; one without a name follows the last.
const struct shipped *shipped_studies(void);

#endif
