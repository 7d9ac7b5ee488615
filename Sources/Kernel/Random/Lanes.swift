internal import CLanes
package import Model

@inline(__always) package func lower(_ a: Lanes, _ b: Lanes) -> Lanes { lanes_min(a, b) }
@inline(__always) package func upper(_ a: Lanes, _ b: Lanes) -> Lanes { lanes_max(a, b) }
@inline(__always) package func positive(_ x: Lanes) -> Lanes { lanes_max(x, .zero) }
@inline(__always) package func root(_ x: Lanes) -> Lanes { lanes_sqrt(x) }
@inline(__always) package func within(_ low: Float, _ high: Float, _ x: Lanes) -> Lanes {
  lanes_min(lanes_max(x, Lanes(repeating: low)), Lanes(repeating: high))
}

/// 1 where the mask is set, else 0.
@inline(__always) package func one(where mask: Mask) -> Lanes { only(Lanes(repeating: 1), where: mask) }

/// `x` where the mask is set, else 0.
@inline(__always) package func only(_ x: Lanes, where mask: Mask) -> Lanes {
  unsafeBitCast(unsafeBitCast(x, to: Bits.self) & unsafeBitCast(mask, to: Bits.self), to: Lanes.self)
}

/// `x` where the mask is set, else 0.
@inline(__always) package func only(_ x: Bits, where mask: Mask) -> Bits { x & unsafeBitCast(mask, to: Bits.self) }

/// `a` where the mask is set, else `b`.
@inline(__always) package func either(_ a: Lanes, _ b: Lanes, where mask: Mask) -> Lanes {
  b.replacing(with: a, where: mask)
}

/// e to the x, within 3e-7 of it; x is held within -87...87.
///
/// 2^n comes from the exponent, 2^f for f within -1/2...1/2 from the series: the same bits on every machine, which
/// no libm promises.
@inline(__always) package func exp(_ x: Lanes) -> Lanes {
  let scaled = within(-87, 87, x) * 1.442_695_04
  let shifted = scaled + 12_582_912
  let whole = shifted - 12_582_912
  let f = scaled - whole
  var series = f * 0.000_154_035_3 + 0.001_333_355_8
  series = series * f + 0.009_618_129
  series = series * f + 0.055_504_109
  series = series * f + 0.240_226_51
  series = series * f + 0.693_147_18
  series = series * f + 1
  let bits = unsafeBitCast(series, to: Bits.self) &+ (unsafeBitCast(shifted, to: Bits.self) &<< 23)
  return unsafeBitCast(bits, to: Lanes.self)
}

/// The natural logarithm of a positive, normal x, within 3e-7 of it.
@inline(__always) package func log(_ x: Lanes) -> Lanes {
  let bits = unsafeBitCast(x, to: Bits.self)
  // The exponent that leaves a mantissa within 0.707...1.414.
  let exponent = (bits &- 0x3f35_04f3) &>> 23
  let mantissa = unsafeBitCast(bits &- (exponent &<< 23), to: Lanes.self)
  let s = (mantissa - 1) / (mantissa + 1)
  let q = s * s
  var series = q * (1.0 / 9) + (1.0 / 7)
  series = series * q + (1.0 / 5)
  series = series * q + (1.0 / 3)
  series = series * q + 1
  return lanes_float(exponent) * 0.693_147_18 + 2 * s * series
}

/// 1 / (1 + e^-x).
@inline(__always) package func logistic(_ x: Lanes) -> Lanes { 1 / (1 + exp(-x)) }

/// The point below which a standard normal number falls with probability u, 0 < u < 1.
///
/// Wichura's AS 241 (1988), the version of seven digits; its outermost branch is left out, because u is at least 2^-24.
@inline(__always) package func normalQuantile(_ u: Lanes) -> Lanes {
  let q = u - 0.5
  let r = 0.180625 - q * q
  var top = r * 59.109_374_720 + 159.291_132_02
  top = top * r + 50.434_271_938
  top = top * r + 3.387_132_717_9
  var bottom = r * 67.187_563_600 + 78.757_757_664
  bottom = bottom * r + 17.895_169_469
  bottom = bottom * r + 1
  let middle = q * top / bottom

  let tail = root(-log(lower(u, 1 - u))) - 1.6
  var above = tail * 0.170_238_211_03 + 1.306_728_481_6
  above = above * tail + 2.756_815_390_0
  above = above * tail + 1.423_437_277_7
  var below = tail * 0.120_211_329_75 + 0.737_001_642_50
  below = below * tail + 1
  let size = above / below
  let outer = either(-size, size, where: q .< 0)
  let isMiddle = (q .<= 0.425) .& (q .>= -0.425)
  return either(middle, outer, where: isMiddle)
}

/// The eight lanes added, always in the same order.
@inline(__always) package func total(_ x: Lanes) -> Double {
  var sum = 0.0
  for lane in 0..<8 { sum += Double(x[lane]) }
  return sum
}
