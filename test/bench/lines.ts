// Readings over bad lines, and the bytes of one over a quiet line, beside a build from before connections were our own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Line, type Readings, readOver, whyNoLines } from '#test/lines/line.ts'
import type { Figure } from './table.ts'

/** It has the same versions of undici and Electron, and can be run from its sources. */
const BEFORE = '9fe31f8'
const ROOT = join(import.meta.dirname, '../..')
const READINGS = 24

const bad: readonly (readonly [string, Line, number])[] = [
  ['1.5 s, 20 % loss', { delay: 1500, loss: 0.2 }, 75],
  ['1 s ±200 ms, 10 % loss', { delay: 1000, jitter: 200, loss: 0.1 }, 95],
  ['300 ms, no IPv6, both addresses', { delay: 300, ipv6: false }, 100]
]

export default async function lines(): Promise<readonly Figure[]> {
  const missing = whyNoLines()
  if (missing !== null) throw new Error(missing)
  const folder = mkdtempSync(join(tmpdir(), 'salio-bench-'))
  try {
    const before = checkOut(join(folder, 'before'))
    if (before === null) console.log(`Commit ${BEFORE} cannot be checked out: this build is measured alone.`)
    const figures: Figure[] = []
    for (const [name, line, least] of bad) {
      figures.push({ name, value: await share(line, {}), unit: '% read', least })
      if (before !== null)
        figures.push({ name: `  before`, value: await share(line, { module: before }), unit: '% read' })
    }
    const now = await bytesOfReading({})
    const then = before === null ? Number.NaN : await bytesOfReading({ module: before })
    return [
      ...figures,
      { name: 'a reading on a quiet line', value: now, unit: 'bytes' },
      { name: '  before', value: then, unit: 'bytes' },
      { name: '  beside before', value: now / then, unit: 'times', most: 0.7 }
    ]
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', join(folder, 'before')], { cwd: ROOT })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The HTTP client's module in a copy of the commit; null if the commit is not here. */
function checkOut(folder: string): string | null {
  const { status } = spawnSync('git', ['worktree', 'add', '--detach', folder, BEFORE], { cwd: ROOT })
  if (status !== 0) return null
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return join(folder, 'electron/providers/http.ts')
}

async function share(line: Line, build: Partial<Readings>): Promise<number> {
  const { outcomes } = await readOver(line, { count: READINGS, atOnce: true, ...build })
  return (100 * outcomes.filter(({ result }) => result === 'read').length) / READINGS
}

/** Of a reading that is not the first. */
async function bytesOfReading(build: Partial<Readings>): Promise<number> {
  const [one, five] = [
    await readOver({ delay: 50 }, { count: 1, ...build }),
    await readOver({ delay: 50 }, { count: 5, ...build })
  ]
  return (five.bytes - one.bytes) / 4
}
