// A payroll of 100,000 rows read by today's reader and by that of commit becbb4e, in the same run, the
// last one before lists were read in steps.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Figure } from './table.ts'

const HERE = import.meta.dirname
const PROJECT = resolve(HERE, '../..')
const BEFORE = 'becbb4e'
/** One less than the earlier reader takes, its header included. */
const ROWS = 99_998

interface Cost {
  /** Of the whole reading, the least of five. */
  readonly ms: number
  /** The longest time without a pause. */
  readonly longest: number
  /** What stays on the heap with the result. */
  readonly bytes: number
  readonly count: number
}

export default async function lists(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'salio-bench-'))
  try {
    const archive = execFileSync('git', ['archive', BEFORE, 'electron', 'renderer', 'package.json'], {
      cwd: PROJECT,
      maxBuffer: 1e9
    })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'))
    const before = costOf('before', folder)
    const now = costOf('now', PROJECT)
    return [
      { name: `${BEFORE}: ${before.count} amounts read`, value: before.ms, unit: 'ms' },
      { name: `now: ${now.count} payments read`, value: now.ms, unit: 'ms' },
      { name: 'time, beside the earlier', value: now.ms / before.ms, unit: '×', most: 1 / 3 },
      { name: 'longest step without a pause', value: now.longest, unit: 'ms', most: 40 },
      { name: 'memory, beside the earlier', value: now.bytes / before.bytes, unit: '×', most: 0.7 },
      { name: 'memory now', value: now.bytes / 1e6, unit: 'MB' }
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function costOf(kind: string, folder: string): Cost {
  const probe = join(HERE, 'lists', 'probe.ts')
  const args = ['--expose-gc', probe, kind, folder, String(ROWS)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Cost
}
