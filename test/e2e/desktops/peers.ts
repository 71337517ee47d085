import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Bus } from '#test/desktop/dbus/bus.ts'
import type { Desktop } from '#test/desktop/index.ts'
import { type Area, ScreenPicture } from '#test/desktop/screen.ts'

/** Where Debian and Ubuntu have programs that no user starts. */
const HIDDEN = [
  ...['/usr/lib/x86_64-linux-gnu/xfce4/notifyd', '/usr/lib/x86_64-linux-gnu/xfce4/xfconf'],
  ...['/usr/lib/mate-notification-daemon', '/usr/lib/x86_64-linux-gnu', '/usr/lib/notify-osd'],
  '/usr/lib/mate-panel'
]

const pathOf = (program: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...HIDDEN]
    .map(folder => join(folder, program))
    .find(file => existsSync(file))

/** Null where all of these are installed, else what is missing. */
export function whyNot(...programs: readonly string[]): string | null {
  if (process.platform !== 'linux') return 'only on Linux'
  const missing = programs.filter(program => pathOf(program) === undefined)
  return missing.length > 0 ? `${missing.join(', ')} not installed` : null
}

/** Starts a real program in the desktop. */
export const startPeer = (desktop: Desktop, program: string, args: readonly string[] = [], env = {}) =>
  desktop.start(pathOf(program) ?? program, args, { GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1', ...env })

/** Waits until a program has taken a name on the session bus. */
export async function busName(desktop: Desktop, name: string): Promise<void> {
  const bus = await Bus.connect(desktop.env)
  try {
    await bus.waitForName(name, true, 20_000)
  } finally {
    bus.close()
  }
}

/** Runs an X program in the desktop; resolves to its output, "" where it failed. */
export function x11(desktop: Desktop, program: 'xdotool' | 'xprop', ...args: readonly string[]): string {
  try {
    return execFileSync(program, args, {
      env: desktop.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  } catch {
    return ''
  }
}

/** Keeps a picture of the screen where SALIO_PICTURES names a folder to look at them. */
export function keepPicture(desktop: Desktop, name: string, area?: Area): void {
  const { SALIO_PICTURES: folder } = process.env
  if (folder) new ScreenPicture(desktop).save(join(folder, `${name}.png`), area)
}

/** What was found for each peer, printed as a table. */
export class Matrix {
  readonly #title: string
  readonly #rows: Record<string, Record<string, string>> = {}

  constructor(title: string) {
    this.#title = title
  }

  note(peer: string, found: Readonly<Record<string, string | number | boolean>>): void {
    const row = this.#rows[peer] ?? {}
    for (const [check, value] of Object.entries(found))
      row[check] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
    this.#rows[peer] = row
  }

  print(): void {
    const peers = Object.entries(this.#rows)
    const checks = [...new Set(peers.flatMap(([, row]) => Object.keys(row)))]
    const lines = [
      [this.#title, ...checks],
      ...peers.map(([peer, row]) => [peer, ...checks.map(c => row[c] ?? '')])
    ]
    const widths = lines[0]?.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0))) ?? []
    console.log(lines.map(line => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n'))
  }
}
