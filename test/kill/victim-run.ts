import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { VictimTask } from './victim-task.ts'

/** One run of the victim process, with the lines it has printed. */
export class VictimRun {
  readonly #child: ChildProcess
  #text = ''
  #waiting: (() => void)[] = []

  constructor(task: VictimTask) {
    this.#child = spawn(process.execPath, [join(import.meta.dirname, 'victim.ts'), JSON.stringify(task)], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['pipe', 'pipe', 'inherit']
    })
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#text += text
      for (const look of this.#waiting.splice(0)) look()
    })
  }

  /** Resolves once it has printed the line; rejects if it exits without. */
  async waitForLine(line: string): Promise<void> {
    const closed = once(this.#child, 'close').then(() => {
      if (!this.lines.includes(line)) throw new Error(`it ended before it said "${line}"`)
    })
    closed.catch(() => undefined)
    while (!this.lines.includes(line)) {
      await Promise.race([new Promise<void>(resolve => this.#waiting.push(resolve)), closed])
    }
  }

  /** The complete lines it has printed. */
  get lines(): string[] {
    return this.#text.split('\n').slice(0, -1)
  }

  /** The values of one kind of line, in order: 12.50 for "read 12.50". */
  valuesOf(what: string): string[] {
    return this.lines.filter(line => line.startsWith(`${what} `)).map(line => line.slice(what.length + 1))
  }

  /** Kills it, and waits for the rest of its output. */
  async kill(): Promise<void> {
    const closed = this.#closed()
    this.#child.kill('SIGKILL')
    await closed
  }

  /** Asks it to finish; resolves to its exit code. */
  async finish(): Promise<number | null> {
    const closed = this.#closed()
    this.#child.stdin?.end()
    await closed
    return this.#child.exitCode
  }

  async #closed(): Promise<void> {
    if (this.#child.stdout?.closed !== true) await once(this.#child, 'close')
  }
}
