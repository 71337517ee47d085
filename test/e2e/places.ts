import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Desktop } from '../desktop/index.ts'
import { filesUnder } from './files.ts'

/** One place a secret could have got to, as Latin-1 text. */
export interface Spot {
  readonly where: string
  readonly text: string
}

/** Every file in the desktop's folder but the keyring's own: data, logs, crash dumps, caches, temporary files. */
export const filesOf = (desktop: Desktop): Spot[] =>
  filesUnder(desktop.dir)
    .filter(({ path }) => !path.includes('/keyrings/'))
    .map(({ path, text }) => ({ where: path, text }))

/** The memory of programs that crashed in a folder, where the system keeps it there. */
export const coresIn = (folder: string): Spot[] =>
  readdirSync(folder)
    .filter(name => /^core(\.|$)/.test(name))
    .map(name => join(folder, name))
    .map(path => ({ where: path, text: readFileSync(path, 'latin1') }))

/** The command line and environment of every process there is. */
export function processList(): Spot[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.flatMap(pid =>
    ['cmdline', 'environ'].flatMap(file => {
      try {
        return [{ where: `/proc/${pid}/${file}`, text: readFileSync(`/proc/${pid}/${file}`, 'latin1') }]
      } catch {
        // It has ended meanwhile, or is another user's.
        return []
      }
    })
  )
}

/** Everything the page still holds in memory once what can be forgotten is forgotten. */
export async function heapOf(page: Page): Promise<Spot> {
  const session = await page.context().newCDPSession(page)
  const pieces: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return { where: 'the heap of the page', text: Buffer.from(pieces.join('')).toString('latin1') }
}
