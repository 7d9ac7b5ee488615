// A plan's numbers as terms.py writes them: lines "name value", each looked up by its name, so that no number is typed here.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KINDS = 4, TACTICS = 2, SUMS = 21 };

#define PARAMETERS(X) \
  X(ask_bias) X(ask_slope) X(withdraw_anger) X(contact_keep) X(wear_in) X(wear_peak) X(depth_half) X(reason) X(doubt) \
  X(known_weight) X(surprise_weight) X(shield) X(intrude) X(attention) X(reactance_weight) X(heed) X(hearsay) X(dig) \
  X(find_blow) X(glimpse_half) X(told_cost) X(sting) X(trust_gain) X(trust_bad) X(facet_halo) X(protection_gain) X(kept) \
  X(heal_pace) X(settle_keep) X(scar) X(wary_surprise) X(wary_noticed) X(wary_deceit) X(wary_print) X(wary_promise) \
  X(wary_word) X(wary_honest) X(wary_pace) X(loyal_pace) X(loyal_value) X(anger_deceit) X(anger_keep) X(pull) \
  X(loyal_buy) X(loyal_stay) X(anger_buy) X(leave) X(praise) X(grumble) X(tell) X(basket_regularity) \
  X(margin) X(discount) X(earnings) X(clear) X(credit) X(print) X(kept_claims) X(empty) X(assurance)

#define OF_KIND(X) \
  X(stakes) X(hidden) X(tamed) X(tells_all) X(tells_literate) X(tells_reached) X(is_heeded) X(ease) X(named)

#define OF_TACTIC(X) \
  X(depth) X(fit) X(relevance) X(named) X(obtrusive) X(device) X(untamed) X(missed) X(times) X(reach) X(offset) \
  X(breadth) X(markup) X(cost) X(uses) X(needed)

#define FIELD(name) float name;
typedef struct { OF_KIND(FIELD) } Kind;
typedef struct {
  float depth, fit, relevance, named, obtrusive, device, untamed, missed, times, reach, offset, breadth, markup, cost;
  unsigned uses, needed;
} Tactic;
typedef struct {
  int kinds, tactics;
  unsigned seed, replication;
  PARAMETERS(FIELD)
  Kind kind[KINDS];
  Tactic tactic[TACTICS];
} Plan;

static double number_of(FILE *file, const char *prefix, const char *name) {
  char key[96], found[96];
  double value;
  snprintf(key, sizeof key, "%s%s", prefix, name);
  rewind(file);
  while (fscanf(file, "%95s %lf", found, &value) == 2)
    if (!strcmp(found, key)) return value;
  fprintf(stderr, "error: no '%s' in the plan\n", key);
  exit(2);
}

static Plan read_plan(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) perror(path), exit(2);
  Plan plan;
  char prefix[16];
#define READ(name) plan.name = number_of(file, "", #name);
  READ(kinds) READ(tactics) READ(seed) READ(replication) PARAMETERS(READ)
  if (plan.kinds > KINDS || plan.tactics > TACTICS) fprintf(stderr, "error: too many kinds or tactics\n"), exit(2);
  for (int k = 0; k < plan.kinds; k++) {
    snprintf(prefix, sizeof prefix, "kind.%d.", k);
#define READ_KIND(name) plan.kind[k].name = number_of(file, prefix, #name);
    OF_KIND(READ_KIND)
  }
  for (int t = 0; t < plan.tactics; t++) {
    snprintf(prefix, sizeof prefix, "tactic.%d.", t);
#define READ_TACTIC(name) plan.tactic[t].name = number_of(file, prefix, #name);
    OF_TACTIC(READ_TACTIC)
  }
  fclose(file);
  return plan;
}
