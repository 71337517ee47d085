import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio } from '../kit/salio.ts'
import { coreDumps } from '../kit/searched-places.ts'
import { encodingsOf, findLeaks } from '../kit/secret-encodings.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let folder: string
/** Starts Salio where the system keeps the memory of crashed programs: as a file in its working folder. */
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  folder = join(desktop.dir, 'crashed')
  mkdirSync(folder)
  const executable = join(desktop.dir, 'start')
  const script = `#!/bin/sh\nulimit -c unlimited\ncd '${folder}'\nexec '${process.execPath}' "$@"\n`
  writeFileSync(executable, script, { mode: 0o755 })
  salio = await Salio.start(desktop, { executable })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

test('no process of Salio would have its memory dumped', async () => {
  const metrics = await salio.app.evaluate(({ app }) => app.getAppMetrics())
  const filters = metrics.map(({ name, pid, type }) => [
    name ?? type,
    Number.parseInt(readFileSync(`/proc/${pid}/coredump_filter`, 'latin1'), 16)
  ])
  expect(filters.map(([name]) => name)).toEqual(expect.arrayContaining(['Browser', 'Tab', 'Salio keychain']))
  expect(filters.filter(([, filter]) => filter !== 0)).toEqual([])
})

const isWrittenHere = readFileSync('/proc/sys/kernel/core_pattern', 'latin1').trim() === 'core'

test.runIf(isWrittenHere)('the core dump of a crash holds no key', async () => {
  const { secrets } = simulator.credentials('jpay-africa')
  const known = new Map(Object.entries(secrets).map(([field, secret]) => [field, encodingsOf(secret)]))
  const exited = once(salio.app.process(), 'exit')
  void salio.app.evaluate(() => process.crash()).catch(() => undefined)
  await exited
  const dumps = coreDumps(folder)
  expect(dumps.length).toBeGreaterThan(0)
  expect(dumps.flatMap(({ text }) => findLeaks(text, known))).toEqual([])
})
