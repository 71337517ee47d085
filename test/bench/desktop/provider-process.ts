import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { startSimulator } from '#demo/index.ts'

const LOOK_EVERY = 100

/** The providers, at every loopback address, in a separate process so that their work is not counted as Salio's. */
export interface ProviderProcess {
  readonly port: number
  /** Number of requests received. */
  requestCount(): Promise<number>
  /** Resolves once that many requests have been received in all. */
  waitForRequests(count: number): Promise<void>
  /** Sets every wallet's balance. */
  setBalance(balance: string): Promise<void>
  /** When a request was received, wall-clock milliseconds; the first has the number 0. */
  requestTime(number: number): Promise<number>
  stop(): void
}

type Question = { readonly number?: number; readonly balance?: string }

export async function startProviderProcess(): Promise<ProviderProcess> {
  const child: ChildProcess = fork(import.meta.filename, ['serve'], { execArgv: [] })
  const nextReply = async () => Number((await once(child, 'message'))[0])
  const ask = (question: Question) => {
    child.send(question)
    return nextReply()
  }
  return {
    port: await nextReply(),
    requestCount: () => ask({}),
    async waitForRequests(count) {
      while ((await ask({})) < count) await pause(LOOK_EVERY)
    },
    async setBalance(balance) {
      await ask({ balance })
    },
    requestTime: number => ask({ number }),
    stop: () => void child.kill()
  }
}

if (process.argv[2] === 'serve') {
  const simulator = await startSimulator({ host: '0.0.0.0' })
  process.send?.(Number(new URL(simulator.url('pesa-voucher')).port))
  process.on('message', ({ number, balance }: Question) => {
    if (balance !== undefined) simulator.setBalance('pesa-voucher', 'merchant', balance)
    const { requests } = simulator
    process.send?.(number === undefined ? requests.length : (requests[number]?.at ?? 0))
  })
}
