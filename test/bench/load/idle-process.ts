import { fork } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const IS_IDLE_PROCESS = process.env['IDLE']

/** Starts an idle process, whose event loop delay shows how much of the measured delay is due to the machine. */
export function startIdleProcess(): { delay(): Promise<number> } {
  const child = fork(import.meta.filename, [], { env: { ...process.env, IDLE: '1' }, execArgv: [] })
  return {
    /** Its event loop delay (99th percentile) in milliseconds; ends the process. */
    async delay() {
      child.send('how long')
      const [delay] = await once(child, 'message')
      child.kill()
      return Number(delay)
    }
  }
}

if (IS_IDLE_PROCESS) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  process.on('message', () => process.send?.(delay.percentile(99) / 1e6))
}
