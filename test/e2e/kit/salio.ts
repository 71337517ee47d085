import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Desktop } from '#test/desktop/index.ts'

export const ROOT = resolve(import.meta.dirname, '../../..')

export interface SalioOptions {
  /** Data folder; default: one in the desktop's folder, so that a second start finds the data of the first. */
  readonly data?: string
  /** The folder it is installed in; default: this repository. */
  readonly program?: string
  /** Starts Electron with the arguments it is given; default: Electron itself. */
  readonly executable?: string
  /** The app's own command-line switches: "--demo". */
  readonly args?: readonly string[]
  /** How many times faster than the wall clock Salio's timers run; default 1. */
  readonly speed?: number
  /** Additional environment variables. */
  readonly env?: Readonly<Record<string, string>>
}

/** The built app, running in a private desktop and driven like a person would. */
export class Salio {
  readonly app: ElectronApplication
  readonly #desktop: Desktop
  readonly #options: SalioOptions

  private constructor(app: ElectronApplication, desktop: Desktop, options: SalioOptions) {
    this.app = app
    this.#desktop = desktop
    this.#options = options
  }

  static async start(desktop: Desktop, options: SalioOptions = {}): Promise<Salio> {
    const app = await _electron.launch({
      executablePath: options.executable ?? process.execPath,
      args: commandLine(options),
      env: environment(desktop, options)
    })
    app.evaluate = againWhenCollected(app.evaluate.bind(app))
    return new Salio(app, desktop, options)
  }

  /** The popover; waits until it is there. */
  page(): Promise<Page> {
    const [open] = this.app.windows()
    return open ? Promise.resolve(open) : this.app.waitForEvent('window')
  }

  /** Whether the popover is on the screen. */
  isShown(): Promise<boolean> {
    return this.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(window => window.isVisible())
    )
  }

  /** The same, where a test has windows of its own too. */
  isShownOf(title: string): Promise<boolean> {
    return this.app.evaluate(
      ({ BrowserWindow }, title) =>
        BrowserWindow.getAllWindows().some(window => window.getTitle() === title && window.isVisible()),
      title
    )
  }

  /** Starts a second instance while this one runs; resolves to its exit code. */
  async startSecondInstance(...args: string[]): Promise<number | null> {
    const again = spawnSalio(this.#desktop, { ...this.#options, args })
    await once(again, 'exit')
    return again.exitCode
  }

  async quit(): Promise<void> {
    await this.app.close()
  }

  /** Kills it without warning, as a power failure would. */
  async kill(): Promise<void> {
    const exited = once(this.app.process(), 'exit')
    this.app.process().kill('SIGKILL')
    await exited
  }
}

/**
 * Asks again where V8 has collected the answer's promise, which nothing but Playwright's debugger session refers to: Salio
 * forces a collection some seconds after the popover has closed.
 */
function againWhenCollected(evaluate: ElectronApplication['evaluate']): ElectronApplication['evaluate'] {
  const ask = async (...asked: Parameters<typeof evaluate>): Promise<unknown> => {
    try {
      return await evaluate(...asked)
    } catch (error) {
      if (error instanceof Error && /promise was garbage collected/.test(error.message)) return ask(...asked)
      throw error
    }
  }
  return ask as typeof evaluate
}

/** Starts Salio without Playwright attached; the child's output can be read. */
export const spawnSalio = (desktop: Desktop, options: SalioOptions = {}): ChildProcess =>
  spawn(process.execPath, commandLine(options), { env: environment(desktop, options) })

export const dataFolder = (desktop: Desktop): string => join(desktop.dir, 'salio-data')

export const commandLine = ({ args = [], program = ROOT }: SalioOptions): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  program,
  ...args
]

export const environment = (
  desktop: Desktop,
  { data, env, speed = 1 }: SalioOptions
): Record<string, string> => ({
  ...desktop.env,
  ...env,
  LANG: 'en_GB.UTF-8',
  SALIO_DATA: data ?? dataFolder(desktop),
  SALIO_SPEED: String(speed)
})

/** A wallet's row on Balances. */
export const walletRow = (page: Page, name: string) => page.locator('[data-level]', { hasText: name })

/** Polls until the assertion holds, for at most 15 seconds. */
export const until = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000, interval: 50 })
