// Reads one list with the reader in a folder of the project, in a process of its own, and prints what it cost as JSON.
import { performance } from 'node:perf_hooks'
import { listText } from './text.ts'

/** Readings of which the middle one is that of warm code; the first is told apart. */
const TURNS = 9

const [kind = '', folder = '', rows = ''] = process.argv.slice(2)
const text = listText(Number(rows))
const run = kind === 'before' ? await before() : await now()
/** Buffers are given back by the second collection. */
const collect = () => {
  globalThis.gc?.()
  globalThis.gc?.()
}
const times: number[] = []
const clockTimes: number[] = []
let longest = 0
// Not between the turns: the code made for a reader goes with the last of its objects.
collect()
for (let turn = 0; turn < TURNS; turn += 1) {
  const [clock, started] = [performance.now(), processorTime()]
  // The first time, when no code is warm, takes the longest steps.
  longest = Math.max(longest, run(turn === 0 ? processorTime : () => 0).longest)
  times.push(processorTime() - started)
  clockTimes.push(performance.now() - clock)
}
collect()
const bare = memory()
const held = run(() => 0)
collect()
const bytes = memory() - bare
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]
const [first, ...others] = times
const [warm, clock] = [median(others), median(clockTimes)]
console.log(JSON.stringify({ first, warm, clock, bytes, longest, count: held.count }))

/** Bytes of objects and of buffers beside them. */
function memory(): number {
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Milliseconds that this thread has had of the processor. */
function processorTime(): number {
  const { system, user } = process.threadCpuUsage()
  return (system + user) / 1000
}

interface Run {
  readonly longest: number
  readonly count: number
  readonly result: unknown
}

/** Reads once, with a clock for its steps. */
type Runner = (clock: () => number) => Run

/** The reader of an earlier commit, which reads in one go. */
async function before(): Promise<Runner> {
  const { initialListChoice, parseList } = await import(
    `${folder}/renderer/features/payment-list/payment-list.ts`
  )
  const options = { currency: 'KES', language: 'en', isPast: false }
  return clock => {
    const started = clock()
    const result = parseList({ file: null, text }, initialListChoice, options)
    return { longest: clock() - started, count: result.amounts.amounts.length, result }
  }
}

/** Today's reader, in slices as the page has it. */
async function now(): Promise<Runner> {
  const { readListInSteps } = await import(`${folder}/electron/domain/lists/read-list.ts`)
  const options = { currency: 'KES', language: 'en', isPast: false, period: null, toInstant: () => 0 }
  return clock => {
    const steps = readListInSteps(text, { ...options, choice: null })
    let longest = 0
    for (;;) {
      const started = clock()
      const { done, value } = steps.next()
      longest = Math.max(longest, clock() - started)
      if (done) return { longest, count: value.payments.length, result: value }
    }
  }
}
