// What the stages are written in: eight customers side by side in a vector with an exp and log of our own, or one with libm.
#pragma once
#include <math.h>
#include <stdint.h>

#if LANES == 8

typedef float lanes __attribute__((ext_vector_type(8)));
typedef int32_t mask __attribute__((ext_vector_type(8)));
typedef uint32_t bits __attribute__((ext_vector_type(8)));
typedef uint64_t half __attribute__((ext_vector_type(4)));

static inline int any(mask m) { return __builtin_reduce_or(m) != 0; }
static inline int all(mask m) { return __builtin_reduce_and(m) != 0; }
static inline lanes as_lanes(mask x) { return __builtin_bit_cast(lanes, x); }
static inline mask as_mask(lanes x) { return __builtin_bit_cast(mask, x); }
static inline lanes only(lanes x, mask m) { return as_lanes(as_mask(x) & m); }
static inline lanes lower(lanes a, lanes b) { return a < b ? a : b; }
static inline lanes upper(lanes a, lanes b) { return a > b ? a : b; }
static inline lanes root(lanes x) { return __builtin_elementwise_sqrt(x); }
static inline lanes number(bits x) { return __builtin_convertvector(__builtin_bit_cast(mask, x), lanes); }
static inline double total(lanes x) {
  double sum = 0;
  for (int lane = 0; lane < 8; lane++) sum += x[lane];
  return sum;
}

static inline lanes e_to(lanes x) {
  lanes scaled = lower(upper(x, -87), 87) * 1.44269504f;
  lanes shifted = scaled + 12582912.f;
  lanes f = scaled - (shifted - 12582912.f);
  lanes series = f * 0.0001540353f + 0.0013333558f;
  series = series * f + 0.009618129f;
  series = series * f + 0.055504109f;
  series = series * f + 0.24022651f;
  series = series * f + 0.69314718f;
  series = series * f + 1.f;
  return as_lanes(as_mask(series) + (as_mask(shifted) << 23));
}

static inline lanes natural_log(lanes x) {
  mask whole = as_mask(x), exponent = (whole - 0x3f3504f3) >> 23;
  lanes mantissa = as_lanes(whole - (exponent << 23));
  lanes s = (mantissa - 1.f) / (mantissa + 1.f), q = s * s;
  lanes series = q * (1.f / 9) + (1.f / 7);
  series = series * q + (1.f / 5);
  series = series * q + (1.f / 3);
  series = series * q + 1.f;
  return __builtin_convertvector(exponent, lanes) * 0.69314718f + 2.f * s * series;
}

// Even and odd lanes apart: each needs 64 bits for its product.
static inline void philox(bits id, uint32_t week, uint32_t purpose, uint32_t key0, uint32_t key1, bits out[4]) {
  const half low = 0xffffffff, m0 = 0xD2511F53, m1 = 0xCD9E8D57;
  half pairs = __builtin_bit_cast(half, id);
  half a[2] = {pairs & low, pairs >> 32}, b[2] = {week, week}, c[2] = {purpose, purpose}, d[2] = {0, 0};
  for (int round = 0; round < 10; round++) {
    for (int odd = 0; odd < 2; odd++) {
      half p = (a[odd] & low) * m0, q = (c[odd] & low) * m1;
      a[odd] = (q >> 32) ^ b[odd] ^ key0;
      b[odd] = q;
      c[odd] = (p >> 32) ^ d[odd] ^ key1;
      d[odd] = p;
    }
    key0 += 0x9E3779B9;
    key1 += 0xBB67AE85;
  }
  out[0] = __builtin_bit_cast(bits, (a[0] & low) | (a[1] << 32));
  out[1] = __builtin_bit_cast(bits, (b[0] & low) | (b[1] << 32));
  out[2] = __builtin_bit_cast(bits, (c[0] & low) | (c[1] << 32));
  out[3] = __builtin_bit_cast(bits, (d[0] & low) | (d[1] << 32));
}

#else

typedef float lanes;
typedef int32_t mask;
typedef uint32_t bits;

static inline int any(mask m) { return m; }
static inline int all(mask m) { return m; }
static inline lanes only(lanes x, mask m) { return m ? x : 0; }
static inline lanes lower(lanes a, lanes b) { return a < b ? a : b; }
static inline lanes upper(lanes a, lanes b) { return a > b ? a : b; }
static inline lanes root(lanes x) { return sqrtf(x); }
static inline lanes number(bits x) { return (float)(int32_t)x; }
static inline double total(lanes x) { return x; }
static inline lanes e_to(lanes x) { return expf(x); }
static inline lanes natural_log(lanes x) { return logf(x); }

static inline void philox(bits id, uint32_t week, uint32_t purpose, uint32_t key0, uint32_t key1, bits out[4]) {
  uint32_t a = id, b = week, c = purpose, d = 0;
  for (int round = 0; round < 10; round++) {
    uint64_t p = (uint64_t)a * 0xD2511F53, q = (uint64_t)c * 0xCD9E8D57;
    a = (uint32_t)(q >> 32) ^ b ^ key0;
    b = (uint32_t)q;
    c = (uint32_t)(p >> 32) ^ d ^ key1;
    d = (uint32_t)p;
    key0 += 0x9E3779B9;
    key1 += 0xBB67AE85;
  }
  out[0] = a, out[1] = b, out[2] = c, out[3] = d;
}

#endif

static inline lanes pick(mask m, lanes a, lanes b) { return m ? a : b; }
static inline bits pick_bits(mask m, bits a, bits b) { return m ? a : b; }
static inline lanes one(mask m) { return pick(m, (lanes)1.f, (lanes)0.f); }
static inline lanes positive(lanes x) { return upper(x, (lanes)0.f); }
static inline lanes uniform(bits word) { return (number(word >> 9) + 0.5f) * (1.f / 8388608); }

// AS 241 with seven digits; the tail only where somebody is in it.
static inline lanes normal_quantile(lanes u) {
  lanes q = u - 0.5f, r = 0.180625f - q * q;
  lanes top = ((r * 59.10937472f + 159.29113202f) * r + 50.434271938f) * r + 3.3871327179f;
  lanes bottom = ((r * 67.1875636f + 78.757757664f) * r + 17.895169469f) * r + 1.f;
  lanes middle = q * top / bottom;
  mask is_middle = (q <= 0.425f) & (q >= -0.425f);
  if (all(is_middle)) return middle;
  lanes tail = root(-natural_log(lower(u, 1.f - u))) - 1.6f;
  lanes above = ((tail * 0.17023821103f + 1.3067284816f) * tail + 2.756815390f) * tail + 1.4234372777f;
  lanes below = (tail * 0.12021132975f + 0.7370016425f) * tail + 1.f;
  lanes size = above / below;
  return pick(is_middle, middle, pick(q < 0.f, -size, size));
}
