import { execFile } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { Bus } from './dbus/bus.ts'
import type { Desktop } from './index.ts'
import { waitUntil } from './wait-until.ts'

const LAUNCHER = '/usr/libexec/at-spi-bus-launcher'
/** The system's own, which its packages are for. */
const PYTHON = '/usr/bin/python3'
const BINDINGS = '/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib'
const SCRIPT = join(import.meta.dirname, 'screen-reader.py')
const PATIENCE = 30_000

/** Null where a screen reader can run, else what is missing. */
export const whyNoScreenReader = (): string | null =>
  [LAUNCHER, PYTHON, BINDINGS].every(file => existsSync(file))
    ? null
    : 'at-spi2-core, gir1.2-atspi-2.0 and python3-gi not installed'

/** One object of the accessibility tree. */
export interface Accessible {
  readonly role: string
  readonly name: string
  /** Names of AT-SPI states, such as "enabled" and "sensitive", without which a control is called greyed. */
  readonly states: readonly string[]
}

/** Hears what programs tell the accessibility bus, as Orca would. */
export class ScreenReader {
  /** What was said since `hush`, oldest first; the same twice in a row counts once, as for Orca. */
  said: readonly string[] = []
  readonly #events = new EventEmitter()
  readonly #env: NodeJS.ProcessEnv

  private constructor(output: Readable, env: NodeJS.ProcessEnv) {
    this.#env = env
    createInterface(output).on('line', line => {
      const { said }: { said: string } = JSON.parse(line)
      if (said !== this.said.at(-1)) this.said = [...this.said, said]
      this.#events.emit('changed')
    })
  }

  /** Starts the accessibility bus of a desktop that allows one, and listens to it. It ends with the desktop. */
  static async start(desktop: Desktop): Promise<ScreenReader> {
    desktop.start(LAUNCHER, ['--launch-immediately', '--a11y=1', '--screen-reader=1'])
    const bus = await Bus.connect(desktop.env)
    try {
      await bus.waitForName('org.a11y.Bus', true, PATIENCE)
    } finally {
      bus.close()
    }
    const { stdout } = desktop.start(PYTHON, [SCRIPT], {}, ['pipe', 'pipe', 'inherit'])
    if (!stdout) throw new Error('the screen reader has no output')
    const reader = new ScreenReader(stdout, desktop.env)
    await once(reader.#events, 'changed')
    reader.hush()
    return reader
  }

  /** Forgets what was said so far. */
  hush(): void {
    this.said = []
  }

  /** Waits until something with these words has been said since `hush`; resolves to all of it. */
  heard(words: string | RegExp): Promise<string> {
    return waitUntil(
      this.#events,
      async () => this.said.find(line => (words instanceof RegExp ? words.test(line) : line.includes(words))),
      () => `not heard: ${words}, only ${JSON.stringify(this.said)}`,
      PATIENCE
    )
  }

  /**
   * All objects of all programs now, as a program sees them that has just started: one that runs keeps what it saw first, and
   * a page that comes into its window later is then not there.
   */
  async tree(): Promise<readonly Accessible[]> {
    const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, 'tree'], { env: this.#env })
    const { tree }: { tree: readonly Accessible[] } = JSON.parse(stdout)
    return tree
  }
}
