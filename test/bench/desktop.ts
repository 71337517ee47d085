// The packaged Salio compared with bare Electron apps, in private desktops: memory, CPU, start and click times.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeContenders, ownSize } from './desktop/contenders.ts'
import { desktopFigures } from './desktop/figures.ts'
import { htmlReport } from './desktop/html-report.ts'
import { measureInside } from './desktop/in-app.ts'
import { startProviderProcess } from './desktop/provider-process.ts'
import { runRound } from './desktop/round.ts'
import { Samples } from './desktop/samples.ts'
import type { Figure } from './table.ts'

/** ROUNDS=1 SECONDS=15 npm run bench -- desktop takes a quarter of an hour; the full run takes most of an hour. */
const { ROUNDS: rounds = '3', SECONDS: seconds = '60' } = process.env
const RESULTS = join(import.meta.dirname, 'results')

export default async function desktop(): Promise<readonly Figure[]> {
  // Electron's Node treats an asar as a folder; here it is copied and measured as a file.
  process.noAsar = true
  const folder = mkdtempSync(join(tmpdir(), 'salio-bench-'))
  const contenders = makeContenders(folder)
  const simulator = await startProviderProcess()
  const samples = new Samples()
  try {
    await measureInside(simulator, samples)
    for (let round = 1; round <= Number(rounds); round += 1) {
      await runRound({ contenders, simulator, samples, idleMs: Number(seconds) * 1000 })
      console.log(`Round ${round} of ${rounds} is done.`)
    }
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true })
  }
  const { asar } = contenders.salio
  const figures = desktopFigures(samples, statSync(asar).size, ownSize(contenders.salio))
  saveResults(samples, figures)
  return figures
}

function saveResults(samples: Samples, figures: readonly Figure[]): void {
  const machine = `${cpus().length} processors, ${cpus()[0]?.model}`
  const about = `Electron ${process.versions['electron']}, ${rounds} rounds of ${seconds} seconds, ${machine}, ${new Date().toISOString()}.`
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, 'desktop-samples.json'), `${JSON.stringify(samples.all(), null, 2)}\n`)
  writeFileSync(join(RESULTS, 'desktop.html'), htmlReport(samples, figures, about))
}
