import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** The programs a desktop is made of. The kernel kills them when this process dies, however it dies. */
export class Processes {
  readonly env: Record<string, string>
  #running: ChildProcess[] = []

  constructor(env: Record<string, string>) {
    this.env = env
  }

  /** Starts a program with the desktop's environment; its output goes nowhere unless asked for. */
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

  /** Ends one program and waits until it is gone. */
  async stop(child: ChildProcess): Promise<void> {
    this.#running = this.#running.filter(other => other !== child)
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    const patience = setTimeout(() => child.kill('SIGKILL'), 1500)
    child.kill('SIGTERM')
    await gone
    clearTimeout(patience)
  }

  /** Ends all of them, the last started first. */
  async stopAll(): Promise<void> {
    for (const child of this.#running.toReversed()) await this.stop(child)
  }

  /** For a process that is about to exit and cannot wait. */
  killAll(): void {
    for (const child of this.#running) child.kill('SIGKILL')
  }
}

/** The first line a program writes to one of its extra descriptors: a display's number, a bus's address. */
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
