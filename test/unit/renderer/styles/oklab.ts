/** sRGB with alpha: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Color = readonly [number, number, number, number]

type Three = readonly [number, number, number]

const toLinear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4

const gammaEncode = (value: number): number => {
  const within = Math.min(1, Math.max(0, value))
  return 255 * (within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055)
}

const multiply = (rows: readonly [Three, Three, Three], [a, b, c]: Three): Three => {
  const row = ([x, y, z]: Three) => x * a + y * b + z * c
  return [row(rows[0]), row(rows[1]), row(rows[2])]
}

// The matrices from https://bottosson.github.io/posts/oklab, also used by CSS Color 4.
const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005]
] as const
const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701]
] as const

/** Oklab without its last step, which is linear and so does not affect a mixture. */
const toLab = ([red, green, blue]: Color): Three => {
  const [l, m, s] = multiply(toCones, [toLinear(red), toLinear(green), toLinear(blue)])
  return [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]
}

const fromLab = ([l, m, s]: Three): Color => {
  const [red, green, blue] = multiply(fromCones, [l ** 3, m ** 3, s ** 3])
  return [gammaEncode(red), gammaEncode(green), gammaEncode(blue), 1]
}

/**
 * CSS's color-mix(in oklab, one share, other) for two opaque colours.
 * @param share the share of the first colour, from 0 to 1
 */
export function mixInOklab(one: Color, share: number, other: Color): Color {
  const [a, b] = [toLab(one), toLab(other)]
  const channel = (at: 0 | 1 | 2) => a[at] * share + b[at] * (1 - share)
  return fromLab([channel(0), channel(1), channel(2)])
}
