import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A running, installed Salio that may be debugged (`allowDebugging`): its fuses leave no other way to drive it. */
export class PackagedSalio {
  readonly process: ChildProcess
  readonly #browser: Browser

  private constructor(child: ChildProcess, browser: Browser) {
    this.process = child
    this.#browser = browser
  }

  /** @param env its whole environment; nothing of this process's is passed on */
  static async start(
    [program = '', ...args]: readonly string[],
    env: Readonly<Record<string, string>>
  ): Promise<PackagedSalio> {
    const child = spawn(program, [...args, '--remote-debugging-port=0'], {
      env,
      stdio: ['ignore', 'ignore', 'pipe']
    })
    return new PackagedSalio(child, await chromium.connectOverCDP(await devtoolsAddress(child)))
  }

  /** The popover's page, whether visible or not; waits until it exists. */
  async page(): Promise<Page> {
    const [context] = this.#browser.contexts()
    if (!context) throw new Error('Salio has no windows')
    return context.pages()[0] ?? (await context.waitForEvent('page'))
  }

  /** Whether any of its windows is on the screen. */
  async isShown(): Promise<boolean> {
    const pages = this.#browser.contexts().flatMap(context => context.pages())
    const states = await Promise.all(pages.map(page => page.evaluate(() => document.visibilityState)))
    return states.includes('visible')
  }

  /** Waits until it has exited by itself; resolves to the exit code. */
  async waitForExit(): Promise<number | null> {
    if (this.process.exitCode === null) await once(this.process, 'exit')
    return this.process.exitCode
  }
}

/** The address for remote debugging. Rejects with its output if it exits first. */
async function devtoolsAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('its errors cannot be read')
  const output: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? []
    if (address) {
      child.stderr.resume()
      return address
    }
    output.push(line)
  }
  throw new Error(`Salio did not start: ${output.join(' ')}`)
}
