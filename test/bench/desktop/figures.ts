import type { Figure } from '../table.ts'
import type { Samples } from './samples.ts'

const units: readonly (readonly [ending: string, unit: string])[] = [
  [' pss', 'MB'],
  [' cpu', 's'],
  [' switches', 'a second'],
  [' processes', ''],
  [' polled', 'readings']
]

/** The unit of a sample by its name; milliseconds for durations. */
export const unitOf = (name: string): string =>
  name.includes(' pss of ') ? 'MB' : (units.find(([ending]) => name.endsWith(ending))?.[1] ?? 'ms')

/** First the figures with a bar, as ratios and differences of medians of one run; then each median with its spread. */
export function desktopFigures(samples: Samples, asarBytes: number, ownBytes: number): readonly Figure[] {
  const median = (name: string) => samples.median(name)
  const ratio = (one: string, other: string, most?: number): Figure => ({
    name: `${one} / ${other}`,
    value: median(one) / median(other),
    unit: '',
    ...(most !== undefined && { most })
  })
  const difference = (one: string, other: string, most: number): Figure => ({
    name: `${one} - ${other}`,
    value: median(one) - median(other),
    unit: 's',
    most
  })
  const perReading = (name: string) =>
    (median(`${name} polling cpu`) - median('salio20 idle cpu')) / median(`${name} polled`)
  return [
    ratio('salio20 expired pss', 'bare idle pss', 0.9),
    ratio('salio20 expired pss', 'switched idle pss', 1.12),
    ratio('salio20 expired pss', 'prepared idle pss'),
    ratio('salio20 open pss', 'window idle pss', 1),
    ratio('salio20 tray', 'bare tray', 1.15),
    ratio('salio20 paint', 'window paint', 1.3),
    ratio('salio20 click', 'window click', 1.5),
    ratio('salio20 click anew', 'window click', 1.5),
    ratio('salio20 click anew', 'window click again'),
    difference('salio20 idle cpu', 'bare idle cpu', 0.1),
    difference('salio20 polling cpu', 'bare idle cpu', 0.5),
    ratio('salio20 idle switches', 'bare idle switches', 1.5),
    ratio('salio200 never opened pss', 'salio20 never opened pss', 1.1),
    {
      name: 'CPU a reading, 200 wallets / 20',
      value: perReading('salio200') / perReading('salio20'),
      unit: '',
      most: 1
    },
    { name: 'app.asar', value: asarBytes / 1e6, unit: 'MB', most: 4 },
    { name: 'size on disk without Electron', value: ownBytes / 1e6, unit: 'MB' },
    ...Object.keys(samples.all()).map((name): Figure => {
      const values = samples.valuesOf(name)
      const spread = [Math.min(...values), Math.max(...values)].map(value => value.toPrecision(3))
      return { name, value: median(name), unit: `${unitOf(name)} (${spread.join(' to ')}; ${values.length})` }
    })
  ]
}
