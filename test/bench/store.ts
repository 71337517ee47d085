// What the store costs: saving a reading, a chart from five million readings, the file of a year and its compaction.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartFigures } from './store/chart.ts'
import { insertFigures } from './store/insert.ts'
import { yearFigures } from './store/year.ts'
import type { Figure } from './table.ts'

export default async function store(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'salio-bench-'))
  try {
    return [...insertFigures(folder), ...chartFigures(folder), ...yearFigures(folder)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
