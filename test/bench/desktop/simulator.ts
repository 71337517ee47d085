import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { startSimulator } from '../../../electron/demo/index.ts'

const LOOK_EVERY = 100

/** The providers in a process of their own, at every loopback address, so that their work is not taken for Salio's. */
export interface Simulator {
  readonly port: number
  /** How many requests have come. */
  asked(): Promise<number>
  /** Resolves once that many have come in all. */
  reached(count: number): Promise<void>
  /** Sets every wallet's balance. */
  set(balance: string): Promise<void>
  /** When the request of that number came, wall-clock milliseconds; the first is 0. */
  cameAt(number: number): Promise<number>
  stop(): void
}

type Question = { readonly number?: number; readonly balance?: string }

export async function startProviders(): Promise<Simulator> {
  const child: ChildProcess = fork(import.meta.filename, ['serve'], { execArgv: [] })
  const heard = async () => Number((await once(child, 'message'))[0])
  const ask = (question: Question) => {
    child.send(question)
    return heard()
  }
  return {
    port: await heard(),
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
