import { EventEmitter, once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { Bus } from './dbus/bus.ts'
import type { Desktop } from './index.ts'
import { waitUntil } from './wait-until.ts'

const LAUNCHER = '/usr/libexec/at-spi-bus-launcher'
/** The system's own, which its packages are for. */
const PYTHON = '/usr/bin/python3'
const BINDINGS = '/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib'
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
  readonly #questions: Writable

  private constructor(output: Readable, questions: Writable) {
    this.#questions = questions
    createInterface(output).on('line', line => {
      const { said, tree }: { said?: string; tree?: readonly Accessible[] } = JSON.parse(line)
      if (tree) this.#events.emit('tree', tree)
      if (said !== undefined && said !== this.said.at(-1)) this.said = [...this.said, said]
      if (said !== undefined) this.#events.emit('changed')
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
    const script = join(import.meta.dirname, 'screen-reader.py')
    const { stdin, stdout } = desktop.start(PYTHON, [script], {}, ['pipe', 'pipe', 'inherit'])
    if (!stdin || !stdout) throw new Error('the screen reader has no pipes')
    const reader = new ScreenReader(stdout, stdin)
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

  /** All objects of all programs now. */
  async tree(): Promise<readonly Accessible[]> {
    const answered = once(this.#events, 'tree')
    this.#questions.write('\n')
    const [tree] = await answered
    return tree
  }
}
