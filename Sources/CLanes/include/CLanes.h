// Lane-wise operations for which Swift's own code is slower. No product is added to anything here, so that every
// build gives the same bytes.
#pragma once

#include <stdbool.h>

typedef float float8 __attribute__((ext_vector_type(8)));
typedef int int8x32 __attribute__((ext_vector_type(8)));

static inline __attribute__((always_inline)) float8 lanes_min(float8 a, float8 b) { return a < b ? a : b; }
static inline __attribute__((always_inline)) float8 lanes_max(float8 a, float8 b) { return a > b ? a : b; }
static inline __attribute__((always_inline)) float8 lanes_sqrt(float8 a) { return __builtin_elementwise_sqrt(a); }
static inline __attribute__((always_inline)) float8 lanes_float(int8x32 a) { return __builtin_convertvector(a, float8); }

// Whether this processor has all that a build for x86-64-v3 may use.
static inline bool lanes_are_wide(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("fma");
#else
  return false;
#endif
}
