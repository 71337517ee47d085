// The near end of a line: reads with the HTTP client of a build, and prints what became of each reading.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { testCa } from '#test/unit/electron/providers/office.ts'
import type { Outcome, Readings } from './line.ts'

const { module, count, atOnce }: Readings = JSON.parse(process.argv[2] ?? '')
const { createHttp } = (await import(module)) as typeof import('#providers/http/client.ts')

async function read(http: ReturnType<typeof createHttp>): Promise<Outcome> {
  const startedTick = performance.now()
  const result = await http({ method: 'GET', url: 'https://shop.test/' }).then(
    () => 'read',
    (error: unknown) => String(error)
  )
  return { result, ms: performance.now() - startedTick }
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const client = () => createHttp({ certificates: [testCa] })
const outcomes: Outcome[] = []
if (atOnce) outcomes.push(...(await Promise.all(Array.from({ length: count }, () => read(client())))))
else {
  const http = client()
  for (let i = 0; i < count; i += 1) {
    outcomes.push(await read(http))
    // What is held weakly does not outlive the minutes between two readings.
    collectGarbage()
  }
}
process.stdout.write(JSON.stringify(outcomes), () => process.exit())
