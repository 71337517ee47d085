import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, on, once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Desktop } from '#test/desktop/index.ts'
import type { Contender } from './contenders.ts'
import { type Memory, memoryOf, processTree, type Work, workBetween, workByThread } from './processes.ts'
import type { Screen } from './screen.ts'

/** Milliseconds; a start on a computer that others use takes long, too. */
const PATIENCE = 60_000

/** One start of a packaged app in a private desktop, measured from outside. */
export class App {
  readonly #desktop: Desktop
  readonly #screen: Screen
  readonly #process: ChildProcess
  readonly #spawned: number
  readonly #answers = new EventEmitter()

  private constructor(desktop: Desktop, screen: Screen, child: ChildProcess, spawned: number) {
    this.#desktop = desktop
    this.#screen = screen
    this.#process = child
    this.#spawned = spawned
    if (child.stdout) createInterface(child.stdout).on('line', line => this.#answers.emit('line', line))
  }

  static start(desktop: Desktop, screen: Screen, contender: Contender, args: readonly string[] = []): App {
    warmPageCache(contender)
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const spawned = performance.now()
    const child = spawn(
      'setpriv',
      ['--pdeathsig', 'KILL', contender.program, ...sandbox, ...contender.args, ...args],
      {
        env: { ...desktop.env, LANG: 'en_GB.UTF-8' },
        stdio: contender.isAsked ? ['pipe', 'pipe', 'ignore'] : 'ignore'
      }
    )
    return new App(desktop, screen, child, spawned)
  }

  /** Milliseconds from the start until its icon is in the tray. */
  async timeToIcon(): Promise<number> {
    await this.#desktop.tray.item(PATIENCE)
    return performance.now() - this.#spawned
  }

  /** Milliseconds from the start until its window is painted. */
  async timeToPaint(): Promise<number> {
    await this.#screen.waitForPaint()
    return performance.now() - this.#spawned
  }

  /** Clicks its icon; milliseconds until its window is painted. */
  async open(): Promise<number> {
    const icon = await this.#desktop.tray.item()
    const clicked = performance.now()
    void icon.activate()
    await this.#screen.waitForPaint()
    return performance.now() - clicked
  }

  /** Clicks its icon while its window is shown; resolves when the window is gone. */
  async close(): Promise<void> {
    await (await this.#desktop.tray.item()).activate()
    await this.#screen.waitForEmpty()
  }

  /** What the app itself has measured, milliseconds. */
  async ask(question: string): Promise<number> {
    this.#process.stdin?.write(`${question}\n`)
    for await (const [line] of on(this.#answers, 'line')) {
      const [, value] = /^answer: (.+)$/.exec(line) ?? []
      if (value !== undefined) return Number(value)
    }
    throw new Error(`the app ended before it answered ${question}`)
  }

  memory(): Memory {
    return memoryOf(this.#pids())
  }

  /** Its CPU time and context switches in so many milliseconds. */
  async work(milliseconds: number, meanwhile: () => unknown = () => undefined): Promise<Work> {
    const before = workByThread(this.#pids())
    await Promise.all([pause(milliseconds), meanwhile()])
    return workBetween(before, workByThread(this.#pids()))
  }

  async quit(): Promise<void> {
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGTERM')
    const killTimer = setTimeout(() => this.#process.kill('SIGKILL'), 5_000)
    await exited
    clearTimeout(killTimer)
    await this.#desktop.tray.waitFor(async () => this.#desktop.tray.items.length === 0)
  }

  #pids(): readonly number[] {
    return processTree(this.#process.pid ?? 0)
  }
}

/** Loads the app's files into the page cache, so that no start has to wait for the disk. */
function warmPageCache({ folder }: Contender): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.html')) readFileSync(join(entry.parentPath, entry.name))
}
