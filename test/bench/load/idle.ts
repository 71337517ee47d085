import { fork } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const ASKED = process.env['IDLE']

/** A process that does nothing, to tell how much of a delay is the machine's: it is asked for its own at the end. */
export function startIdle(): { delay(): Promise<number> } {
  const child = fork(import.meta.filename, [], { env: { ...process.env, IDLE: '1' }, execArgv: [] })
  return {
    /** Milliseconds, 99 % of the time. */
    async delay() {
      child.send('how long')
      const [delay] = await once(child, 'message')
      child.kill()
      return Number(delay)
    }
  }
}

if (ASKED) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  process.on('message', () => process.send?.(delay.percentile(99) / 1e6))
}
