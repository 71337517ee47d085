// What the store costs: a reading kept, a chart drawn out of five million readings, a year's file and its thinning.
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
