import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { startSimulator } from '../../../electron/demo/index.ts'

const LOOK_EVERY = 100

/** The providers, at every loopback address, in a separate process so that their work is not counted as Salio's. */
export interface Simulator {
  readonly port: number
  /** Number of requests received. */
  asked(): Promise<number>
  /** Resolves once that many requests have been received in all. */
  reached(count: number): Promise<void>
  /** Sets every wallet's balance. */
  set(balance: string): Promise<void>
  /** When a request was received, wall-clock milliseconds; the first has the number 0. */
  cameAt(number: number): Promise<number>
  stop(): void
}

type Question = { readonly number?: number; readonly balance?: string }

export async function startProviders(): Promise<Simulator> {
  const child: ChildProcess = fork(import.meta.filename, ['serve'], { execArgv: [] })
  const nextReply = async () => Number((await once(child, 'message'))[0])
  const ask = (question: Question) => {
    child.send(question)
    return nextReply()
  }
  return {
    port: await nextReply(),
    asked: () => ask({}),
    async reached(count) {
      while ((await ask({})) < count) await pause(LOOK_EVERY)
    },
    async set(balance) {
      await ask({ balance })
    },
    cameAt: number => ask({ number }),
    stop: () => void child.kill()
  }
}

if (process.argv[2] === 'serve') {
  const simulator = await startSimulator({ host: '0.0.0.0' })
  process.send?.(Number(new URL(simulator.url('pesa-voucher')).port))
  process.on('message', ({ number, balance }: Question) => {
    if (balance !== undefined) simulator.set('pesa-voucher', 'merchant', balance)
    const { seen } = simulator
    process.send?.(number === undefined ? seen.length : (seen[number]?.at ?? 0))
  })
}
