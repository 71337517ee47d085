import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** The programs of a desktop. The kernel kills them when this process dies, for whatever reason. */
export class Processes {
  readonly env: Record<string, string>
  #running: ChildProcess[] = []

  constructor(env: Record<string, string>) {
    this.env = env
  }

  /** Starts a program with the desktop's environment; its output is discarded by default. */
  start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', command, ...args], {
      env: this.env,
      stdio: 'ignore',
      ...options
    })
    child.on('error', error => console.error(`${command}: ${error.message}`))
    this.#running.push(child)
    return child
  }

  /** Terminates one program and waits for its exit. */
  async stop(child: ChildProcess): Promise<void> {
    this.#running = this.#running.filter(other => other !== child)
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    const killTimer = setTimeout(() => child.kill('SIGKILL'), 1500)
    child.kill('SIGTERM')
    await exited
    clearTimeout(killTimer)
  }

  /** Terminates all, last started first. */
  async stopAll(): Promise<void> {
    for (const child of this.#running.toReversed()) await this.stop(child)
  }

  /** Synchronous, for exit handlers, which cannot wait. */
  killAll(): void {
    for (const child of this.#running) child.kill('SIGKILL')
  }
}

/** The first line that a program writes to an extra descriptor, such as a display number or bus address. */
export async function firstLine(child: ChildProcess, descriptor: number): Promise<string> {
  const stream = child.stdio[descriptor] as Readable | null | undefined
  if (!stream) throw new Error(`descriptor ${descriptor} is not a pipe`)
  let text = ''
  for await (const piece of stream) {
    text += piece
    const end = text.indexOf('\n')
    if (end >= 0) return text.slice(0, end)
  }
  throw new Error(`the program ended before it wrote a line: ${child.spawnargs.join(' ')}`)
}
