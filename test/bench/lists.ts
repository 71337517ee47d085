// A payroll of 100,000 rows read by today's reader and by that of commit becbb4e, the last one before lists were read in
// steps; and both popovers' longest tasks while they read it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type PageTasks, pageTasks } from './lists/page.ts'
import { listText } from './lists/text.ts'
import type { Figure } from './table.ts'

const HERE = import.meta.dirname
const PROJECT = resolve(HERE, '../..')
const BEFORE = 'becbb4e'
/** One less than the earlier reader takes, its header included. */
const ROWS = 99_998
/** Processes of each reader, one after the other in turn, so that a busy moment meets both. */
const SAMPLES = 7
const PAGES = 3

/** What one process measured, in milliseconds that the reader's thread had of the processor. */
interface Cost {
  /** Of the first reading, and of one when the code is warm. */
  readonly first: number
  readonly warm: number
  /** Of a reading by the clock, other programs' work included. */
  readonly clock: number
  /** The longest time without a pause. */
  readonly longest: number
  /** What stays in memory with the result. */
  readonly bytes: number
  readonly count: number
}

export default async function lists(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'salio-bench-'))
  try {
    const archive = execFileSync('git', ['archive', BEFORE], { cwd: PROJECT, maxBuffer: 1e9 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'))
    return [...readers(folder), ...(await pages(folder))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readers(folder: string): readonly Figure[] {
  const [before, now]: [Cost[], Cost[]] = [[], []]
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    before.push(costOf('before', folder))
    now.push(costOf('now', PROJECT))
  }
  const of = (costs: readonly Cost[], figure: keyof Cost) => median(costs.map(cost => cost[figure]))
  const beside = (figure: keyof Cost) => of(now, figure) / of(before, figure)
  return [
    { name: `${BEFORE}: ${of(before, 'count')} amounts read`, value: of(before, 'warm'), unit: 'ms' },
    { name: `now: ${of(now, 'count')} payments read`, value: of(now, 'warm'), unit: 'ms' },
    { name: '  beside the earlier', value: beside('warm'), unit: '×', most: 1 / 3 },
    { name: '  beside the earlier, by the clock', value: beside('clock'), unit: '×' },
    { name: '  beside the earlier, the first of a process', value: beside('first'), unit: '×', most: 0.5 },
    { name: 'now: longest step without a pause', value: of(now, 'longest'), unit: 'ms', most: 30 },
    { name: `${BEFORE}: memory`, value: of(before, 'bytes') / 1e6, unit: 'MB' },
    { name: 'now: memory', value: of(now, 'bytes') / 1e6, unit: 'MB' },
    { name: '  beside the earlier', value: beside('bytes'), unit: '×', most: 0.7 }
  ]
}

function costOf(kind: string, folder: string): Cost {
  const probe = join(HERE, 'lists', 'probe.ts')
  const args = ['--expose-gc', probe, kind, folder, String(ROWS)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Cost
}

/** Of the processor, too: by the clock other programs' work is in it, so that of the clock only the calmest round is told. */
async function pages(folder: string): Promise<readonly Figure[]> {
  const { ELECTRON_RUN_AS_NODE: _node, ...env } = process.env
  for (const cwd of [folder, PROJECT]) execFileSync('npm', ['run', 'build'], { cwd, env, stdio: 'ignore' })
  const text = listText(ROWS)
  const before = await pageTasks(folder, text)
  const now: PageTasks[] = []
  for (let round = 0; round < PAGES; round += 1) now.push(await pageTasks(PROJECT, text))
  const kinds = { pasted: 'a pasted list', chosen: 'a chosen file', compared: 'records compared' } as const
  return (Object.keys(kinds) as (keyof PageTasks)[]).flatMap(kind => [
    { name: `${BEFORE}: longest task of the page, ${kinds[kind]}`, value: before[kind].cpu, unit: 'ms' },
    {
      name: `now: longest task of the page, ${kinds[kind]}`,
      value: median(now.map(tasks => tasks[kind].cpu)),
      unit: 'ms',
      most: 50
    },
    {
      name: '  by the clock',
      value: Math.min(...now.map(tasks => tasks[kind].wall)),
      unit: 'ms'
    }
  ])
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
