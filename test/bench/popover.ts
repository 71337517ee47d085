// The popover beside that of an earlier build, both packaged alike and measured in turn: clicks, redrawing and memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProviderProcess } from './desktop/provider-process.ts'
import { Samples } from './desktop/samples.ts'
import { BEFORE, makeBuilds, type Name } from './popover/builds.ts'
import { measureMemory, measureOpening, measureRedrawing, type PopoverContext } from './popover/rounds.ts'
import type { Figure } from './table.ts'

/** ROUNDS=1 npm run bench -- popover takes five minutes. */
const { ROUNDS: rounds = '5' } = process.env

const OPENINGS: readonly (readonly [name: string, most: number])[] = [
  ['click after the window was destroyed, 20 wallets', 0.7],
  ['first click after a start at login, 20 wallets', 0.75]
]

const BARS: readonly (readonly [name: string, most?: number])[] = [
  ['snapshot with every amount changed painted, 200 wallets', 0.4],
  ['snapshot with one amount changed painted, 200 wallets'],
  ['Settings opened, 40 accounts', 0.4],
  ['PSS with the popover open, 20 wallets', 0.95],
  ['PSS with the popover open, 200 wallets', 0.95],
  ['PSS past the idle time, 20 wallets', 0.97],
  ['PSS past the idle time, 200 wallets', 0.97]
]

export default async function popover(): Promise<readonly Figure[]> {
  // Electron's Node treats an asar as a folder; here it is copied as a file.
  process.noAsar = true
  const folder = mkdtempSync(join(tmpdir(), 'salio-bench-'))
  const builds = makeBuilds(folder)
  const simulator = await startProviderProcess()
  const samples = new Samples()
  const context: PopoverContext = { builds, simulator, samples }
  try {
    for (let round = 1; round <= Number(rounds); round += 1) {
      await measureOpening(context)
      await measureRedrawing(context)
      await measureMemory(context)
      console.log(`Round ${round} of ${rounds} is done.`)
    }
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true })
  }
  const bare = 'a bare window with a few words'
  return [
    ...OPENINGS.flatMap(([name, most]) => [
      ...figuresOf(samples, name, most),
      medianOf(samples, 'bare', name, bare)
    ]),
    ...BARS.flatMap(([name, most]) => figuresOf(samples, name, most))
  ]
}

/** The median beside that of the earlier build, with both medians and their spread. */
function figuresOf(samples: Samples, name: string, most: number | undefined): readonly Figure[] {
  const share = samples.median(`now: ${name}`) / samples.median(`before: ${name}`)
  return [
    { name, value: share, unit: '×', ...(most !== undefined && { most }) },
    medianOf(samples, 'before', name, BEFORE),
    medianOf(samples, 'now', name, 'now')
  ]
}

function medianOf(samples: Samples, of: Name | 'bare', name: string, title: string): Figure {
  const values = samples.valuesOf(`${of}: ${name}`)
  const spread = [Math.min(...values), Math.max(...values)].map(value => value.toPrecision(3))
  const unit = name.startsWith('PSS') ? 'MB' : 'ms'
  const all = `${unit} (${spread.join(' to ')}; ${values.length})`
  return { name: `  ${title}`, value: samples.median(`${of}: ${name}`), unit: all }
}
