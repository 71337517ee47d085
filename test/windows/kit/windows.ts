import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync
} from 'node:fs'
import { join } from 'node:path'
import { lab, USER } from '#build/setup/windows-lab.mjs'
import { firstLine } from '#test/desktop/processes.ts'
import { type DesktopSession, startSession } from '#test/desktop/session.ts'
import { Screen } from './screen.ts'
import { until } from './until.ts'

/**
 * Runs as the first process of namespaces of its own: what it mounts and what runs beside it ends with it. $1: the lab's
 * Debian, $2: the folder with this Windows. Says its process id.
 */
const FIRST_PROCESS = `set -eu
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs tmpfs "$1/tmp"
mkdir "$1/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
mount --bind "$2" "$1/mnt"
read -r pid rest </proc/self/stat
echo "$pid" >&3
cat`

/** A program of Windows that was started. */
export interface Program {
  /** Resolves to its exit code, which has eight bits here. */
  readonly exit: Promise<number>
  /** What it has written so far. */
  output(): string
}

export interface WindowsOptions {
  /** Size of everything on the screen, in per cent; default 100. */
  readonly scale?: number
}

/** The folder of the user of Windows, as Windows names it. */
export const HOME = `C:\\users\\${USER}`

/** A fresh Windows with a desktop of its own, played by Wine. It ends with this process. */
export class Windows implements AsyncDisposable {
  /** Where drive C: is on this computer. */
  readonly drive: string
  readonly screen: Screen
  readonly scale: number
  readonly #folder: string
  readonly #session: DesktopSession
  readonly #first: ChildProcess
  readonly #pid: string
  #programs = 0

  private constructor(
    folder: string,
    scale: number,
    session: DesktopSession,
    first: ChildProcess,
    pid: string
  ) {
    this.scale = scale
    this.#folder = folder
    this.#session = session
    this.#first = first
    this.#pid = pid
    this.drive = join(folder, 'windows/drive_c')
    this.screen = new Screen(join(session.dir, 'Xvfb_screen0'))
  }

  static async start({ scale = 100 }: WindowsOptions = {}): Promise<Windows> {
    const session = await startSession({
      display: true,
      screen: '1280x800',
      desktop: 'Windows',
      picture: true,
      accessibility: false,
      home: undefined
    })
    try {
      // Beside the lab, because files can have two names on the same disk only.
      mkdirSync(join(lab, 'runs'), { recursive: true })
      const folder = mkdtempSync(join(lab, `runs/${process.pid}-`))
      installWindows(folder, scale)
      const namespaces = ['--mount', '--pid', '--fork', '--kill-child']
      const first = session.processes.start(
        'unshare',
        [...namespaces, 'sh', '-c', FIRST_PROCESS, 'sh', join(lab, 'debian'), folder],
        { stdio: ['pipe', 'ignore', 'inherit', 'pipe'] }
      )
      const windows = new Windows(folder, scale, session, first, await firstLine(first, 3))
      windows.start('explorer', ['/desktop=shell,1280x800'])
      await until('the desktop is there', () => windows.screen.covered() < 0.1)
      return windows
    } catch (error) {
      await session.stop()
      throw error
    }
  }

  /** Path on this computer of a file on drive C:, given as Windows names it. */
  path(path: string): string {
    return join(this.drive, path.replace(/^C:/i, '').replaceAll('\\', '/'))
  }

  /** Starts a program of Windows. Its output goes to a file, because Wine's programs cannot use pipes of Linux. */
  start(program: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Program {
    this.#programs += 1
    const file = join(this.#folder, `output-${this.#programs}.txt`)
    const output = openSync(file, 'w')
    const child = this.#session.processes.start('nsenter', this.#inside(['wine', program, ...args], env), {
      stdio: ['ignore', output, output]
    })
    closeSync(output)
    return {
      exit: once(child, 'exit').then(([code]) => Number(code)),
      output: () => readFileSync(file, 'utf8')
    }
  }

  /** Runs a program of Windows to its end; resolves to what it wrote. Rejects if its exit code is not 0. */
  async run(program: string, ...args: string[]): Promise<string> {
    const { exit, output } = this.start(program, args)
    const code = await exit
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${output()}`)
    return output()
  }

  /** The command lines of all that runs in it now. */
  processes(): readonly string[] {
    const own = namespaceOf(this.#pid)
    return readdirSync('/proc')
      .filter(pid => own !== null && namespaceOf(pid) === own)
      .map(pid => commandLine(pid).replaceAll('\0', ' '))
  }

  /** Mouse and keyboard, in xdotool's words. */
  input(...words: readonly string[]): void {
    const { status, stderr } = spawnSync('nsenter', this.#inside(['xdotool', ...words]), { encoding: 'utf8' })
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`)
  }

  /** The values of a key of the registry, which must exist, as a .reg file has them. */
  async registry(key: string): Promise<ReadonlyMap<string, string>> {
    // What reg writes elsewhere is in a code page without most letters.
    await this.run('reg', 'export', key, 'C:\\exported.reg', '/y')
    const text = readFileSync(this.path('C:\\exported.reg'), 'utf16le')
    const [, own = ''] = text.split(/^\[.*\]\r\n/m)
    const plain = (value = '') => value.replaceAll(/\\(.)/g, '$1')
    return new Map(
      [...own.matchAll(/^"(.*?)"="(.*)"\r$/gm)].map(([, name, value]) => [plain(name), plain(value)])
    )
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#first, 'exit')
    this.#first.stdin?.end()
    await ended
    await this.#session.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Arguments of nsenter that run a command in this Windows' Debian. */
  #inside(command: readonly string[], env: Readonly<Record<string, string>> = {}): string[] {
    const variables = {
      HOME: '/root',
      USER,
      LANG: 'C.UTF-8',
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      DISPLAY: this.#session.env['DISPLAY'],
      WINEPREFIX: '/mnt/windows',
      WINEDEBUG: '-all',
      WINEDLLOVERRIDES: 'mscoree,mshtml=;winemenubuilder.exe=d',
      ...env
    }
    return [
      ...['--target', this.#pid, '--mount', '--pid', 'chroot', join(lab, 'debian'), 'env', '-i'],
      ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
      ...command
    ]
  }
}

/** Which processes this one sees; null where it is none, or has ended. */
function namespaceOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`)
  } catch {
    return null
  }
}

/** Empty once the process has ended. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Windows' own programs never change, so they are the same files as the lab's. The registry is rewritten in place. */
function installWindows(folder: string, scale: number): void {
  const [from, to] = [join(lab, 'windows'), join(folder, 'windows')]
  const system = join(from, 'drive_c/windows')
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: path => path !== system })
  linkTree(system, join(to, 'drive_c/windows'))
  // A desktop with a task bar instead of single windows on Linux's.
  appendFileSync(
    join(to, 'user.reg'),
    `
[Software\\\\Wine\\\\Explorer]
"Desktop"="shell"

[Software\\\\Wine\\\\Explorer\\\\Desktops]
"shell"="1280x800"

[Control Panel\\\\Desktop]
"LogPixels"=dword:${((scale * 96) / 100).toString(16).padStart(8, '0')}
`
  )
}

/** Copies a folder by giving its files a second name. */
export function linkTree(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true })
  const { status, stderr } = spawnSync('cp', ['-al', from, to], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
