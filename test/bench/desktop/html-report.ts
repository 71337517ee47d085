import { type Figure, missesBar } from '../table.ts'
import { unitOf } from './figures.ts'
import type { Samples } from './samples.ts'

const WIDTH = 420
const ROW = 22

/** A self-contained HTML page: the figures with a bar, then charts of the medians with lines from min to max. */
export function htmlReport(samples: Samples, figures: readonly Figure[], about: string): string {
  const groups = Map.groupBy(
    Object.keys(samples.all()).filter(name => !name.includes(' pss of ')),
    measureOf
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Salio beside bare Electron</title>
<style>
  body { font: 14px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1d1f }
  td { padding: 0 1rem 0 0 } .missed { color: #b42318; font-weight: 600 } text { font-size: 12px }
</style>
<h1>Salio beside bare Electron</h1>
<p>${about}</p>
<table>${figures
    .filter(({ most }) => most !== undefined)
    .map(verdict)
    .join('')}</table>
${[...groups].map(([measure, names]) => plot(measure, names, samples)).join('')}
</html>
`
}

/** The plot that a sample belongs to: the last word of its name; all kinds of clicks share one. */
const measureOf = (name: string): string => {
  const last = name.split(' ').at(-1) ?? ''
  return ['click', 'again', 'anew'].includes(last) ? 'click' : last
}

const verdict = (figure: Figure): string =>
  `<tr><td>${figure.name}<td>${figure.value.toFixed(2)} ${figure.unit}<td>at most ${figure.most}<td${
    missesBar(figure) ? ' class="missed">missed' : '>kept'
  }</tr>`

function plot(measure: string, names: readonly string[], samples: Samples): string {
  const most = Math.max(...names.flatMap(name => samples.valuesOf(name)), Number.MIN_VALUE)
  const scale = (value: number) => ((value / most) * WIDTH).toFixed(1)
  const rows = names.map((name, row) => {
    const values = samples.valuesOf(name)
    const middle = row * ROW + ROW / 2
    const text = `${samples.median(name).toPrecision(3)} ${unitOf(name)}`
    return `<g transform="translate(200 0)">
  <text x="-8" y="${middle + 4}" text-anchor="end">${name}</text>
  <rect y="${row * ROW + 3}" width="${scale(samples.median(name))}" height="${ROW - 6}" fill="#9db8d9"/>
  <path d="M${scale(Math.min(...values))} ${middle}H${scale(Math.max(...values))}" stroke="#1c1d1f" stroke-width="2"/>
  <text x="${WIDTH + 12}" y="${middle + 4}">${text}</text>
</g>`
  })
  return `<h2>${measure}</h2>
<svg width="${WIDTH + 340}" height="${names.length * ROW}" role="img" aria-label="${measure}">${rows.join('')}</svg>
`
}
