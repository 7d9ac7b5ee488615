// Reads the customers, runs the weeks some times over, and prints how long they took and what came of them.
#include <stddef.h>
#include <time.h>

typedef struct {
  int customers, blocks;
  Block *start, *now;
} Segment;

static void *aligned(size_t bytes) {
  void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (!memory) perror("memory"), exit(2);
  return memset(memory, 0, bytes);
}

// One column of a segment: floats as the file has them, spread over its blocks from a place within each.
static void read_column(FILE *file, const Segment *segment, size_t place) {
  for (int c = 0; c < segment->customers; c++) {
    char *block = (char *)&segment->start[c / BLOCK];
    if (fread(block + place + c % BLOCK * sizeof(float), sizeof(float), 1, file) != 1) perror("customers"), exit(2);
  }
}

static Segment read_segment(FILE *file, const Plan *plan, int32_t customers) {
  Segment segment = {.customers = customers, .blocks = (customers + BLOCK - 1) / BLOCK};
  segment.start = aligned(segment.blocks * sizeof(Block));
  segment.now = aligned(segment.blocks * sizeof(Block));
#define COLUMN(name) read_column(file, &segment, offsetof(Block, name));
  COLUMN(id) COLUMN(concern) COLUMN(appetite) COLUMN(literacy) COLUMN(reactance) COLUMN(rate) COLUMN(basket)
  COLUMN(drop_out) COLUMN(patronage) COLUMN(skepticism) COLUMN(trust[0]) COLUMN(trust[1]) COLUMN(trust[2])
  for (int k = 0; k < plan->kinds; k++) read_column(file, &segment, offsetof(Block, knowledge) + k * BLOCK * sizeof(float));
  for (int b = 0; b < segment.blocks; b++) {
    Block *p = &segment.start[b];
    memcpy(p->footing, p->trust, sizeof p->trust);
    memcpy(p->own_skepticism, p->skepticism, sizeof p->skepticism);
    EACH {
      p->loyalty[i] = p->start_loyalty[i] = faith(p, i);
      p->consent[i] = ~0u;
    }
    for (int c = 0; c < BLOCK && b * BLOCK + c < customers; c++) ((float *)p->active)[c] = 1;
  }
  return segment;
}

// One week of one segment; returns the sums over its customers.
static void week_of(Segment *segment, Scratch *scratch, const Plan *plan, int week, const double last[SUMS],
                    const double first[SUMS], double sums[SUMS]) {
  double n = segment->customers;
  float word = last[18] / n, balance = (last[17] - last[18] - first[17] + first[18]) / n;
  float worth = pow(1 + plan->discount, -week / 52.0);
  memset(sums, 0, SUMS * sizeof(double));
  for (int b = 0; b < segment->blocks; b++) {
    Block *p = &segment->now[b];
    exposure(p, scratch, plan, week);
    appraisal(p, scratch, plan);
    learning(p, scratch, plan, word);
    attitude(p, scratch, plan, balance);
    behaviour(p, scratch, plan, week, worth);
    census(p, scratch, plan, sums);
  }
}

// What is said at the start stands in the sums of week 0: nobody is angry yet.
static void stand(const Segment *segment, Scratch *scratch, const Plan *plan, double sums[SUMS]) {
  memset(sums, 0, SUMS * sizeof(double));
  memset(scratch, 0, sizeof *scratch);
  for (int b = 0; b < segment->blocks; b++) census(&segment->now[b], scratch, plan, sums);
  double faith = sums[0] * weight[0] + sums[1] * weight[1] + sums[2] * weight[2];
  sums[17] = plan->praise * sums[4];
  sums[18] = plan->grumble * (segment->customers - faith);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  if (count != 5) fprintf(stderr, "error: give the plan, the customers, the weeks and how often\n"), exit(2);
  Plan plan = read_plan(words[1]);
  FILE *file = fopen(words[2], "rb");
  int weeks = atoi(words[3]), rounds = atoi(words[4]);
  int32_t segments, customers;
  if (!file || fread(&segments, 4, 1, file) != 1) perror(words[2]), exit(2);
  Segment segment[segments];
  for (int g = 0; g < segments; g++) {
    if (fread(&customers, 4, 1, file) != 1) perror(words[2]), exit(2);
    segment[g] = read_segment(file, &plan, customers);
  }
  Scratch *scratch = aligned(sizeof(Scratch));
  double(*sums)[weeks + 1][SUMS] = aligned(segments * sizeof *sums), seconds = 0;
  for (int round = 0; round < rounds; round++) {
    for (int g = 0; g < segments; g++) {
      memcpy(segment[g].now, segment[g].start, segment[g].blocks * sizeof(Block));
      stand(&segment[g], scratch, &plan, sums[g][0]);
    }
    double began = now();
    for (int week = 1; week <= weeks; week++)
      for (int g = 0; g < segments; g++)
        week_of(&segment[g], scratch, &plan, week, sums[g][week - 1], sums[g][0], sums[g][week]);
    seconds += now() - began;
  }
  printf("{\"seconds\": %.9f, \"sums\": [", seconds);
  for (int week = 0; week <= weeks; week++) {
    printf(week ? ", [" : "[");
    for (int n = 0; n < SUMS; n++) {
      double sum = 0;
      for (int g = 0; g < segments; g++) sum += sums[g][week][n];
      printf(n ? ", %.9g" : "%.9g", sum);
    }
    printf("]");
  }
  printf("]}\n");
}
