import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { providers } from '#test/providers/known.ts'
import { type Color, mixInOklab } from './oklab.ts'

const tokens = readFileSync('renderer/styles/tokens.css', 'utf8')

function colorOf(hex: string): Color {
  const full = hex.length <= 5 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const parts = full.match(/[0-9a-f]{2}/gi)?.map(part => Number.parseInt(part, 16)) ?? []
  const [red = 0, green = 0, blue = 0, alpha = 255] = parts
  return [red, green, blue, alpha / 255]
}

function token(name: string, theme: 'light' | 'dark'): Color {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)
  if (!found) throw new Error(`There is no token ${name}.`)
  return colorOf(found[theme === 'light' ? 1 : 2] ?? '')
}

const over = ([r, g, b, alpha]: Color, [R, G, B]: Color): Color => [
  r * alpha + R * (1 - alpha),
  g * alpha + G * (1 - alpha),
  b * alpha + B * (1 - alpha),
  1
]

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Color): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function contrast(text: Color, ground: Color): number {
  const [dark = 0, light = 0] = [luminance(text), luminance(ground)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['surface', 'card'] as const
const pairs = [
  ...grounds.flatMap(ground =>
    ['text', 'text-2', 'text-3', 'accent', 'low', 'critical', 'critical-2'].map(
      text => [text, ground] as const
    )
  ),
  ['text', 'critical-soft'],
  ['text-2', 'critical-soft'],
  ['critical', 'critical-soft'],
  ['text', 'low-soft'],
  ['low', 'low-soft'],
  ['text', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['text-2', 'hover'],
  ['text-3', 'hover'],
  ['text-3', 'field']
] as const

test.each(
  (['light', 'dark'] as const).flatMap(theme => pairs.map(([text, ground]) => [text, ground, theme] as const))
)('%s on %s has enough contrast in the %s theme', (text, ground, theme) => {
  for (const below of grounds) {
    const under = over(token(ground, theme), token(below, theme))
    expect(contrast(over(token(text, theme), under), under)).toBeGreaterThanOrEqual(4.5)
  }
})

const screen = readFileSync('renderer/styles/screen.css', 'utf8')

/** A monogram's colour by the color-mix() of a CSS property: "color-mix(in oklab, var(--tint) 18%, var(--card))". */
function tinted(property: string, tint: string, theme: 'light' | 'dark'): Color {
  const rule = /\.monogram \{[^}]*\}/.exec(screen)?.[0] ?? ''
  const mixture = new RegExp(
    `\\s${property}: color-mix\\(in oklab, var\\(--tint\\) (\\d+)%, var\\(--(\\w+)\\)\\)`
  )
  const [, share, other] = mixture.exec(rule) ?? []
  if (share === undefined || other === undefined) throw new Error(`A monogram's ${property} is no mixture.`)
  return mixInOklab(colorOf(tint), Number(share) / 100, token(other, theme))
}

test.each(
  providers.flatMap(({ name, monogram }) =>
    (['light', 'dark'] as const).map(theme => [name, theme, monogram.color] as const)
  )
)('the monogram of %s has enough contrast in the %s theme', (_name, theme, tint) => {
  const ground = tinted('background', tint, theme)
  expect(contrast(tinted('color', tint, theme), ground)).toBeGreaterThanOrEqual(4.5)
})
