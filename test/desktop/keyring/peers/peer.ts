import { execFileSync, spawnSync } from 'node:child_process'
import { vi } from 'vitest'
import { Bus } from '../../dbus/bus.ts'
import type { Desktop } from '../../index.ts'

/** A real keyring program with its windows. It keeps what was stored when it is stopped and started again. */
export interface Peer {
  readonly name: string
  /** The programs it needs. */
  readonly programs: readonly string[]
  /** Whether it asks about each process that wants to read what another one has stored. */
  readonly asksEachProcess: boolean
  /** What a user who refuses is told to have. */
  readonly refusal: 'refused' | 'locked'
  /** Starts it, open for programs. */
  start(desktop: Desktop): Promise<void>
  stop(): Promise<void>
  lock(): Promise<void>
  /** Waits for its question and answers it. */
  answer(how: 'allow' | 'refuse'): Promise<void>
  /** How many questions are on the screen. */
  questions(): number
}

/** Looks again until it is so. */
const until = (isSo: () => boolean | Promise<boolean>): Promise<void> =>
  vi.waitFor(
    async () => {
      if (!(await isSo())) throw new Error('the keyring’s program does not get there')
    },
    { timeout: 20_000, interval: 50 }
  )

/** The windows on a desktop's screen that belong to a program, or have a title. */
export class Windows {
  readonly #env: Readonly<Record<string, string>>
  readonly #search: readonly string[]

  constructor({ env }: Desktop, by: 'class' | 'name', pattern: string) {
    this.#env = env
    this.#search = ['search', '--onlyvisible', `--${by}`, pattern]
  }

  ids(): string[] {
    const found = spawnSync('xdotool', this.#search, { env: this.#env, encoding: 'utf8' })
    return found.stdout.split('\n').filter(Boolean)
  }

  async appear(): Promise<void> {
    await until(() => this.ids().length > 0)
  }

  /**
   * Waits for a window and answers it with keys, or text where one begins with "=". It answers again while the window has not
   * gone, since one that was drawn may not take keys yet.
   */
  async answer(...keys: readonly string[]): Promise<void> {
    await this.appear()
    const [first = ''] = this.ids()
    await until(() => {
      for (const id of this.ids().filter(id => id === first)) this.#press(id, keys)
      return !this.ids().includes(first)
    })
  }

  /** Clicks at a place within a window. */
  async click(x: number, y: number): Promise<void> {
    await this.appear()
    const [id = ''] = this.ids()
    this.#run('mousemove', '--window', id, `${x}`, `${y}`, 'click', '1')
  }

  /** Clicks at a button of a window until that has gone. */
  async clickAway(x: number, y: number): Promise<void> {
    await this.appear()
    const [first = ''] = this.ids()
    await until(() => {
      if (this.ids().includes(first)) this.#run('mousemove', '--window', first, `${x}`, `${y}`, 'click', '1')
      return !this.ids().includes(first)
    })
  }

  #press(id: string, keys: readonly string[]): void {
    this.#run('windowfocus', id)
    for (const key of keys) {
      if (key.startsWith('=')) this.#run('key', 'ctrl+a', 'type', key.slice(1))
      else this.#run('key', key)
    }
  }

  /** A window that has gone meanwhile is no error. */
  #run(...args: readonly string[]): void {
    spawnSync('xdotool', args, { env: this.#env })
  }
}

/** The first of the peer's programs that is not installed; null if all are. */
export const missingProgram = ({ programs }: Peer): string | null =>
  [...programs, 'xdotool'].find(program => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) ??
  null

/** Waits until a call on the bus answers as it should. */
async function untilAnswered(desktop: Desktop, ask: (bus: Bus) => Promise<boolean>): Promise<void> {
  const bus = await Bus.connect(desktop.env)
  try {
    await until(() => ask(bus).catch(() => false))
  } finally {
    bus.close()
  }
}

/** Calls a method once. */
export async function callOnce(
  desktop: Desktop,
  ...call: Parameters<Bus['call']>
): Promise<readonly unknown[]> {
  const bus = await Bus.connect(desktop.env)
  return bus.call(...call).finally(() => bus.close())
}

const SECRETS = 'org.freedesktop.secrets'
const ROOT = '/org/freedesktop/secrets'
const SERVICE = 'org.freedesktop.Secret.Service'

/** Waits until the keyring has an open collection for new entries. */
export const untilOpen = (desktop: Desktop): Promise<void> =>
  untilAnswered(desktop, async bus => {
    const [path] = await bus.call(SECRETS, ROOT, SERVICE, 'ReadAlias', 's', 'default')
    if (path === '/') return false
    const collection = await bus.properties(SECRETS, `${path}`, 'org.freedesktop.Secret.Collection')
    return collection['Locked'] === false
  })

/** Waits until the keyring is on the bus. */
export const untilThere = (desktop: Desktop): Promise<void> =>
  untilAnswered(desktop, async bus => {
    await bus.call(SECRETS, ROOT, SERVICE, 'ReadAlias', 's', 'default')
    return true
  })

/** The names of Salio's entries in a keyring that is open. */
export async function storedNames(desktop: Desktop, service = 'Salio'): Promise<string[]> {
  const bus = await Bus.connect(desktop.env)
  try {
    const lists = await bus.call(SECRETS, ROOT, SERVICE, 'SearchItems', 'a{ss}', { service })
    const names: string[] = []
    for (const item of (lists as string[][]).flat()) {
      const { Attributes } = await bus.properties(SECRETS, item, 'org.freedesktop.Secret.Item')
      names.push((Attributes as Record<string, string>)['account'] ?? '')
    }
    return names.sort()
  } finally {
    bus.close()
  }
}

/** A program's output. */
export const output = (desktop: Desktop, program: string, args: readonly string[], input = ''): string =>
  execFileSync(program, args, { env: desktop.env, input, encoding: 'utf8', stdio: 'pipe' })
