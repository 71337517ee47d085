import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Task } from './task.ts'

/** A run of the victim, and what it said before its end. */
export class Run {
  readonly #child: ChildProcess
  #text = ''
  #waiting: (() => void)[] = []

  constructor(task: Task) {
    this.#child = spawn(process.execPath, [join(import.meta.dirname, 'victim.ts'), JSON.stringify(task)], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['pipe', 'pipe', 'inherit']
    })
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#text += text
      for (const look of this.#waiting.splice(0)) look()
    })
  }

  /** Resolves once it has said that; rejects where it ends without. */
  async said(line: string): Promise<void> {
    const gone = once(this.#child, 'close').then(() => {
      if (!this.lines.includes(line)) throw new Error(`it ended before it said "${line}"`)
    })
    gone.catch(() => undefined)
    while (!this.lines.includes(line)) {
      await Promise.race([new Promise<void>(resolve => this.#waiting.push(resolve)), gone])
    }
  }

  /** The lines it has said in full. */
  get lines(): string[] {
    return this.#text.split('\n').slice(0, -1)
  }

  /** The values of one kind of line, in order: "read 12.50" tells 12.50. */
  told(what: string): string[] {
    return this.lines.filter(line => line.startsWith(`${what} `)).map(line => line.slice(what.length + 1))
  }

  /** Ends it without a word, and waits for the last of what it said. */
  async kill(): Promise<void> {
    const closed = this.#closed()
    this.#child.kill('SIGKILL')
    await closed
  }

  /** Lets it end by itself; resolves to its exit code. */
  async end(): Promise<number | null> {
    const closed = this.#closed()
    this.#child.stdin?.end()
    await closed
    return this.#child.exitCode
  }

  async #closed(): Promise<void> {
    if (this.#child.stdout?.closed !== true) await once(this.#child, 'close')
  }
}
