import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import type { Desktop } from '../desktop/index.ts'
import { begin, type SalioOptions, until } from './salio.ts'

const run = promisify(execFile)

/** Starts Salio where it cannot; resolves to what it says in the box that it then shows. */
export async function whyNot(desktop: Desktop, options: SalioOptions): Promise<string> {
  const salio = begin(desktop, options)
  let said = ''
  salio.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  try {
    await until(() => said).toMatch(/^Salio cannot start: .*\n/m)
    await until(() => windows(desktop)).toContain('"Error": ("electron"')
  } finally {
    const gone = once(salio, 'exit')
    salio.kill('SIGKILL')
    await gone
  }
  return /^Salio cannot start: (.*) \(/m.exec(said)?.[1] ?? said
}

/** The system's own box has no name but "Error". */
const windows = async ({ env }: Desktop) =>
  (await run('xwininfo', ['-root', '-tree'], { env })).stdout.replace('"salio"', '"electron"')
