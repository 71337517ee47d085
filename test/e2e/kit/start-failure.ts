import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import type { Desktop } from '#test/desktop/index.ts'
import { type SalioOptions, spawnSalio, until } from './salio.ts'

const run = promisify(execFile)

/** Starts a Salio that must fail to start; resolves to the message of its error dialog. */
export async function startFailure(desktop: Desktop, options: SalioOptions): Promise<string> {
  const salio = spawnSalio(desktop, options)
  let output = ''
  salio.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  try {
    await until(() => output).toMatch(/^Salio cannot start: .*\n/m)
    await until(() => windowTree(desktop)).toContain('"Error": ("electron"')
  } finally {
    const exited = once(salio, 'exit')
    salio.kill('SIGKILL')
    await exited
  }
  return /^Salio cannot start: (.*) \(/m.exec(output)?.[1] ?? output
}

/** The error dialog is a system window with the title "Error". */
const windowTree = async ({ env }: Desktop) =>
  (await run('xwininfo', ['-root', '-tree'], { env })).stdout.replace('"salio"', '"electron"')
