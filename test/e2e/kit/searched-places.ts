import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Desktop } from '#test/desktop/index.ts'
import { filesUnder } from './files.ts'

/** One place where a secret could have ended up, with its content as Latin-1 text. */
export interface SearchedPlace {
  readonly where: string
  readonly text: string
}

/** Every file in the desktop's folder except the keyring: data, logs, crash dumps, caches, temporary files. */
export const desktopFiles = (desktop: Desktop): SearchedPlace[] =>
  filesUnder(desktop.dir)
    .filter(({ path }) => !path.includes('/keyrings/'))
    .map(({ path, text }) => ({ where: path, text }))

/** Core dumps in a folder, if the system writes them there. */
export const coreDumps = (folder: string): SearchedPlace[] =>
  readdirSync(folder)
    .filter(name => /^core(\.|$)/.test(name))
    .map(name => join(folder, name))
    .map(path => ({ where: path, text: readFileSync(path, 'latin1') }))

/** The command line and environment of every readable process on the machine. */
export function processEnvironments(): SearchedPlace[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.flatMap(pid =>
    ['cmdline', 'environ'].flatMap(file => {
      try {
        return [{ where: `/proc/${pid}/${file}`, text: readFileSync(`/proc/${pid}/${file}`, 'latin1') }]
      } catch {
        // The process has exited, or belongs to another user.
        return []
      }
    })
  )
}

/** A heap snapshot of the page after a garbage collection. */
export async function heapSnapshot(page: Page): Promise<SearchedPlace> {
  const session = await page.context().newCDPSession(page)
  const pieces: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return { where: 'the heap of the page', text: Buffer.from(pieces.join('')).toString('latin1') }
}
