// Reads one list with the reader in a folder of the project, in a process of its own, and prints what it cost as JSON.
import { performance } from 'node:perf_hooks'
import { listText } from './text.ts'

const [kind = '', folder = '', rows = ''] = process.argv.slice(2)
const text = listText(Number(rows))
const run = kind === 'before' ? await before() : await now()
const collect = globalThis.gc ?? (() => undefined)
const times: number[] = []
let longest = 0
for (let turn = 0; turn < 5; turn += 1) {
  collect()
  const started = performance.now()
  longest = Math.max(longest, run().longest)
  times.push(performance.now() - started)
}
collect()
const bare = process.memoryUsage().heapUsed
const held = run()
collect()
const bytes = process.memoryUsage().heapUsed - bare
console.log(JSON.stringify({ ms: Math.min(...times), longest, bytes, count: held.count }))

interface Run {
  readonly longest: number
  readonly count: number
  readonly result: unknown
}

/** The reader of an earlier commit, which reads in one go. */
async function before(): Promise<() => Run> {
  const { initialListChoice, parseList } = await import(
    `${folder}/renderer/features/payment-list/payment-list.ts`
  )
  const options = { currency: 'KES', language: 'en', isPast: false }
  return () => {
    const started = performance.now()
    const result = parseList({ file: null, text }, initialListChoice, options)
    return { longest: performance.now() - started, count: result.amounts.amounts.length, result }
  }
}

/** Today's reader, in slices as the page has it. */
async function now(): Promise<() => Run> {
  const { readListInSteps } = await import(`${folder}/electron/domain/lists/read-list.ts`)
  const { initialListChoice } = await import(`${folder}/electron/domain/lists/choice.ts`)
  const options = { currency: 'KES', language: 'en', isPast: false, period: null, toInstant: () => 0 }
  return () => {
    const steps = readListInSteps(text, { ...options, choice: { ...initialListChoice, totals: 'count' } })
    let longest = 0
    for (;;) {
      const started = performance.now()
      const { done, value } = steps.next()
      longest = Math.max(longest, performance.now() - started)
      if (done) return { longest, count: value.payments.length, result: value }
    }
  }
}
