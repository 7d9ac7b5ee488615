// The weeks of a plan in C: the same stages, parameters and luck as Sources/Kernel, for a plan whose lines all stand
// at week 0 and in which nothing happens. Compiled twice: -DLANES=8 (vectors) and -DLANES=1 (libm).
#include "lanes.h"
#include "plan.h"

#define BLOCK 256
#define WIDE (BLOCK / LANES)
#define STAGE __attribute__((noinline)) static void
#define EACH for (int i = 0; i < WIDE; i++)

// A block of customers of one segment: one number of each in a column.
typedef struct {
  lanes concern[WIDE], appetite[WIDE], literacy[WIDE], reactance[WIDE], rate[WIDE], basket[WIDE], drop_out[WIDE];
  lanes patronage[WIDE], own_skepticism[WIDE], start_loyalty[WIDE];
  lanes trust[3][WIDE], footing[3][WIDE], skepticism[WIDE], loyalty[WIDE], anger[WIDE], active[WIDE], fate[WIDE];
  lanes knowledge[KINDS][WIDE], contacts[TACTICS][WIDE];
  bits id[WIDE], consent[WIDE];
} Block;

// What the stages of a week hand to each other.
typedef struct {
  lanes reach[WIDE], purchases_u[WIDE], basket_u[WIDE], leave_u[WIDE], lapse_u[WIDE], withdraw_u[WIDE];
  lanes active[WIDE], faith[WIDE], any[WIDE], benefit[WIDE], risk[WIDE], pressure[WIDE];
  lanes knows[WIDE], surprises[WIDE], touched[WIDE], sources[WIDE], told[WIDE], misuse[WIDE], deceit[WIDE];
  lanes reached[TACTICS][WIDE], felt[TACTICS][WIDE], known[TACTICS][WIDE], surprise[TACTICS][WIDE];
  lanes act[TACTICS][WIDE], shows[TACTICS][WIDE];
  lanes purchases[WIDE], spend[WIDE], value[WIDE], good[WIDE], bad[WIDE];
} Scratch;

static const float weight[3] = {0.4875f, 0.325f, 0.1875f};

static inline lanes faith(const Block *p, int i) {
  return p->trust[0][i] * weight[0] + p->trust[1][i] * weight[1] + p->trust[2][i] * weight[2];
}

STAGE exposure(Block *restrict p, Scratch *restrict s, const Plan *restrict plan, uint32_t week) {
  EACH {
    bits word[4];
    philox(p->id[i], week, 1, plan->seed, plan->replication, word);
    s->reach[i] = uniform(word[0]);
    s->purchases_u[i] = uniform(word[1]);
    s->basket_u[i] = uniform(word[2]);
    s->leave_u[i] = uniform(word[3]);
  }
  EACH {
    bits word[4];
    philox(p->id[i], week, 2, plan->seed, plan->replication, word);
    s->lapse_u[i] = uniform(word[0]);
    s->withdraw_u[i] = uniform(word[1]);
    s->active[i] = p->active[i];
    s->faith[i] = faith(p, i);
    s->any[i] = 0;
  }
  for (int k = 0; k < plan->kinds; k++) {
    const Kind *kind = &plan->kind[k];
    if (!kind->is_heeded) continue;
    float risk = plan->heed * kind->stakes * plan->known_weight * (1 - kind->tamed);
    EACH {
      lanes net = p->appetite[i] * kind->named - p->concern[i] * risk * (1.f - s->faith[i]);
      lanes unwilling = 1.f / (1.f + e_to(plan->ask_bias + plan->ask_slope * net));
      lanes chance = kind->ease * unwilling + plan->withdraw_anger * p->anger[i];
      mask withdraws = (s->active[i] > 0.f) & (s->withdraw_u[i] < chance);
      p->consent[i] = pick_bits(withdraws, p->consent[i] & ~(1u << k), p->consent[i]);
    }
  }
  for (int t = 0; t < plan->tactics; t++) {
    const Tactic *tactic = &plan->tactic[t];
    uint32_t needed = tactic->needed;
    EACH {
      lanes place = s->reach[i] + tactic->offset;
      place -= one(place >= 1.f);
      mask is_allowed = (p->consent[i] & needed) == needed;
      lanes reached = only(s->active[i], is_allowed & (place < tactic->reach));
      s->reached[t][i] = reached;
      s->any[i] = upper(s->any[i], reached);
      p->contacts[t][i] = p->contacts[t][i] * plan->contact_keep + tactic->times * reached;
    }
  }
}

static inline lanes tells(const Kind *kind, lanes literacy, lanes reached) {
  return upper(upper((lanes)kind->tells_all, kind->tells_literate * literacy), kind->tells_reached * reached);
}

STAGE appraisal(Block *restrict p, Scratch *restrict s, const Plan *restrict plan) {
  EACH s->benefit[i] = s->risk[i] = s->pressure[i] = 0;
  for (int t = 0; t < plan->tactics; t++) {
    const Tactic *tactic = &plan->tactic[t];
    float d = tactic->depth, span = plan->wear_peak * plan->wear_peak + 2 * plan->wear_in * plan->wear_peak;
    float worth = tactic->fit * tactic->relevance * (1 + plan->reason * tactic->named) * d * (1 + plan->depth_half) /
                  (d + plan->depth_half);
    float load = (1 + plan->intrude * tactic->obtrusive) * (1 - plan->shield * plan->assurance) * tactic->device;
    float known_by = load * d * d * plan->known_weight, surprise_by = load * d * plan->surprise_weight;
    float push = plan->reactance_weight * load * d * d * tactic->untamed;
    float pull = plan->attention * tactic->obtrusive * (1 - d);
    float per_in = 1 / plan->wear_in, per_span = 1 / span;
    EACH s->knows[i] = s->surprises[i] = 0;
    for (int k = 0; k < plan->kinds; k++) {
      const Kind kind = plan->kind[k];
      if (!(tactic->uses >> k & 1)) continue;
      float weighed = kind.stakes * (1 - kind.tamed);
      EACH {
        lanes before = p->knowledge[k][i];
        lanes told = before + (1.f - before) * tells(&kind, p->literacy[i], s->reached[t][i]);
        s->knows[i] += told * weighed;
        s->surprises[i] += (1.f - told) * kind.stakes;
      }
    }
    float twice = d * d * 0.5f, doubt = plan->doubt, heed = plan->heed;
    EACH {
      lanes reached = s->reached[t][i], n = p->contacts[t][i];
      lanes wear = (1.f + n * per_in) / (1.f + n * n * per_span);
      lanes benefit = p->appetite[i] * worth * wear * (1.f - doubt * p->skepticism[i]) * reached;
      lanes shows = twice * (1.f + p->literacy[i]) * reached;
      lanes doubtful = (1.f - s->faith[i]) * reached;
      lanes known = p->concern[i] * known_by * doubtful * s->knows[i];
      lanes surprise = p->concern[i] * surprise_by * shows * reached * s->surprises[i];
      lanes pressure = push * p->reactance[i] * doubtful;
      s->known[t][i] = known;
      s->surprise[t][i] = surprise;
      s->shows[t][i] = shows;
      s->felt[t][i] = benefit - known - surprise - pressure;
      s->act[t][i] = benefit + pull * reached - heed * (known + surprise) - pressure;
      s->benefit[i] += benefit;
      s->risk[i] += known + surprise;
      s->pressure[i] += pressure;
    }
  }
}

STAGE learning(Block *restrict p, Scratch *restrict s, const Plan *restrict plan, float word) {
  EACH s->misuse[i] = s->deceit[i] = s->told[i] = 0;
  for (int k = 0; k < plan->kinds; k++) {
    const Kind kind = plan->kind[k];
    float heard = kind.hidden * plan->hearsay * word, dug = kind.hidden * plan->dig;
    float cost = kind.stakes * (1 - kind.tamed) * plan->told_cost, hiding = kind.stakes * kind.hidden;
    float half = plan->glimpse_half, glimpse = half * (1 + half);
    EACH {
      s->touched[i] = 0;
      s->sources[i] = heard + dug * p->literacy[i];
    }
    for (int t = 0; t < plan->tactics; t++) {
      if (!(plan->tactic[t].uses >> k & 1)) continue;
      EACH {
        s->touched[i] = upper(s->touched[i], s->reached[t][i]);
        s->sources[i] += s->shows[t][i];
      }
    }
    EACH {
      lanes active = s->active[i], sources = s->sources[i], before = p->knowledge[k][i];
      // From the contact it counts as far as the kind is hidden; so does the rest.
      lanes told = (1.f - before) * tells(&kind, p->literacy[i], s->touched[i]) * active;
      lanes known = before + told;
      s->told[i] += cost * p->concern[i] * (1.f - s->faith[i]) * told;
      lanes found = (1.f - known) / upper(sources, (lanes)1.f) * active * sources;
      p->knowledge[k][i] = known + found;
      lanes dawned = found * glimpse / ((known + half) * (known + found + half));
      s->misuse[i] += kind.stakes * dawned * (1.f - kind.tamed * known);
      s->deceit[i] += hiding * dawned;
    }
  }
}

STAGE attitude(Block *restrict p, Scratch *restrict s, const Plan *restrict plan, float balance) {
  float gain = plan->trust_gain, bad = gain * plan->trust_bad, halo = plan->facet_halo;
  float clear = plan->clear * (1 + plan->kept * plan->kept_claims);
  float shown = plan->protection_gain * plan->assurance;
  float chronic = plan->wary_print * plan->print + plan->wary_promise * plan->empty;
  float good_word = plan->wary_word * fmaxf(0, balance), bad_word = plan->wary_word * fmaxf(0, -balance);
  float honest = plan->wary_honest * plan->clear, follow = plan->loyal_pace * plan->loyal_value;
  float settle = 1 - plan->settle_keep;
  EACH {
    lanes active = s->active[i], any = s->any[i], missed = 0, exposed = 0;
    for (int t = 0; t < plan->tactics; t++) {
      missed += plan->tactic[t].missed * s->reached[t][i];
      exposed += s->known[t][i];
    }
    lanes bite = plan->find_blow * p->concern[i] * (1.f + plan->sting * p->loyalty[i]);
    lanes misuse = bad * bite * s->misuse[i], deceit = bad * bite * s->deceit[i];
    lanes up[3] = {gain * (s->benefit[i] + shown * any), gain * plan->credit * any, gain * clear * any};
    lanes down[3] = {bad * missed, bad * (exposed + s->told[i]) + misuse, deceit};
    lanes betrayed[3] = {0, misuse, deceit};
    lanes up_whole = up[0] * weight[0] + up[1] * weight[1] + up[2] * weight[2];
    lanes down_whole = down[0] * weight[0] + down[1] * weight[1] + down[2] * weight[2];
    lanes betrayed_whole = betrayed[1] * weight[1] + betrayed[2] * weight[2];
    for (int f = 0; f < 3; f++) {
      lanes x = p->trust[f][i], y = p->footing[f][i];
      lanes u = up[f] + halo * (up_whole - up[f]), v = down[f] + halo * (down_whole - down[f]);
      lanes b = betrayed[f] + halo * (betrayed_whole - betrayed[f]);
      lanes share = active / (1.f + u + v + plan->heal_pace);
      lanes new = x + share * (u * (1.f - x) - v * x + plan->heal_pace * (y - x));
      p->trust[f][i] = new;
      p->footing[f][i] = pick(active > 0.f, (y + settle * (new - y)) * (1.f - plan->scar * share * b), y);
    }
  }
  EACH {
    lanes deceived = p->concern[i] * (1.f + plan->sting * p->loyalty[i]) * s->deceit[i];
    lanes up = s->any[i] * chronic + bad_word + plan->wary_deceit * deceived;
    for (int t = 0; t < plan->tactics; t++)
      up += plan->wary_surprise * s->surprise[t][i] + plan->wary_noticed * s->shows[t][i];
    lanes down = s->any[i] * honest + good_word, x = p->skepticism[i], y = p->own_skepticism[i];
    lanes share = s->active[i] / (1.f + up + down + plan->wary_pace);
    p->skepticism[i] = x + share * (up * (1.f - x) - down * x + plan->wary_pace * (y - x));
    lanes wrong = plan->anger_deceit * plan->find_blow * deceived, kept = p->anger[i] * plan->anger_keep;
    p->anger[i] = pick(s->active[i] > 0.f, kept + (1.f - kept) * wrong / (1.f + wrong), p->anger[i]);
  }
  EACH {
    lanes up = 0, down = 0, x = p->loyalty[i];
    for (int t = 0; t < plan->tactics; t++) {
      up += follow * positive(s->felt[t][i]);
      down += follow * positive(-s->felt[t][i]);
    }
    lanes share = s->active[i] / (1.f + up + down + plan->loyal_pace);
    p->loyalty[i] = x + share * (up * (1.f - x) - down * x + plan->loyal_pace * (faith(p, i) - x));
  }
}

static inline lanes poisson(lanes rate, lanes u) {
  lanes term = e_to(-rate), sum = term, count = 0;
  float k = 0;
  do {
    count += one(sum < u);
    k += 1;
    term *= rate * (1 / k);
    sum += term;
  } while (k < 20 && any(sum < u));
  return count;
}

STAGE behaviour(Block *restrict p, Scratch *restrict s, const Plan *restrict plan, int week, float worth) {
  float goods = 1 - plan->margin, regular = 9 * plan->basket_regularity;
  EACH {
    lanes active = s->active[i], basket = p->basket[i], loyalty = p->loyalty[i], anger = p->anger[i];
    lanes count = 0, size = 0, price = 0, cost = 0;
    for (int t = 0; t < plan->tactics; t++) {
      const Tactic *tactic = &plan->tactic[t];
      lanes pull = plan->pull * s->act[t][i];
      count += (1 - tactic->breadth) * pull;
      size += tactic->breadth * pull;
      price += tactic->markup * s->reached[t][i];
      cost += tactic->cost * s->reached[t][i];
    }
    lanes gained = loyalty - p->start_loyalty[i];
    count += plan->loyal_buy * gained - plan->anger_buy * anger;
    lanes purchases = poisson(p->rate[i] * e_to(count), s->purchases_u[i]) * active, spend = 0;
    if (any(purchases > 0.f)) {
      lanes t = 1.f / (regular * upper(purchases, (lanes)1.f));
      lanes side = 1.f - t + normal_quantile(s->basket_u[i]) * root(t);
      spend = purchases * basket * e_to(size) * (1.f + price) * (side * side * side);
    }
    lanes hazard = plan->leave * anger * (1.f - p->patronage[i]);
    mask here = active > 0.f, leaves = (s->leave_u[i] < hazard / (1.f + hazard)) & here;
    lanes drift = purchases * p->drop_out[i] * e_to(-plan->loyal_stay * gained - count);
    mask goes = leaves | ((s->lapse_u[i] < drift) & here);
    p->active[i] = pick(goes, (lanes)0.f, active);
    p->fate[i] = pick(goes, pick(leaves, (lanes)(float)week, (lanes)(float)-week), p->fate[i]);
    s->good[i] = plan->praise * loyalty * active;
    s->bad[i] = (plan->grumble * (1.f - faith(p, i)) + plan->tell * anger) * active;
    s->purchases[i] = purchases;
    s->spend[i] = spend;
    s->value[i] = (spend - goods * spend / (1.f + price) - cost + plan->earnings * active) * worth;
  }
}

STAGE census(const Block *restrict p, const Scratch *restrict s, const Plan *restrict plan, double sums[SUMS]) {
  lanes sum[SUMS] = {0};
  EACH {
    for (int f = 0; f < 3; f++) sum[f] += p->trust[f][i];
    sum[3] += p->skepticism[i];
    sum[4] += p->loyalty[i];
    sum[5] += p->anger[i];
    sum[6] += p->active[i];
    sum[7] += one(p->fate[i] > 0.f);
    sum[8] += one(p->fate[i] < 0.f);
  }
  EACH {
    sum[9] += s->active[i];
    sum[10] += s->spend[i];
    sum[11] += s->value[i];
    sum[12] += s->purchases[i];
    sum[13] += s->any[i];
    sum[14] += s->benefit[i];
    sum[15] += s->risk[i];
    sum[16] += s->pressure[i];
    sum[17] += s->good[i];
    sum[18] += s->bad[i];
  }
  for (int k = 0; k < plan->kinds; k++) EACH {
      sum[19] += p->knowledge[k][i];
      bits bit = 1u << k;
      sum[20] += plan->kind[k].is_heeded ? only(p->active[i], (p->consent[i] & bit) == bit) : p->active[i];
    }
  for (int n = 0; n < SUMS; n++) sums[n] += total(sum[n]);
}

#include "run.h"
