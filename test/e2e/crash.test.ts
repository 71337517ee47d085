import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { Processes } from '../desktop/processes.ts'
import { connect } from './connect.ts'
import { formsOf, leaksIn } from './leaks.ts'
import { coresIn, filesOf, processList, type Spot } from './places.ts'
import { dataFolder, Salio, until } from './salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page
let secrets: ReadonlyMap<string, readonly string[]>
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  const given = (['jpay-africa', 'pesa-voucher'] as const).flatMap(provider =>
    Object.entries(simulator.credentials(provider).secrets)
  )
  secrets = new Map(given.map(([field, secret]) => [field, formsOf(secret)]))
  salio = await Salio.start(desktop)
  page = await salio.page()
  await connect(page, simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

const leaks = (spots: readonly Spot[]) =>
  spots.flatMap(({ where, text }) => leaksIn(text, secrets).map(name => `${name}: ${where}`))
/** What a crash may leave: in Salio's folders, in those for temporary files, and where it was started. */
const remains = () => [...filesOf(desktop), ...coresIn(process.cwd())]
/** The process that talks to the keychain; it is let go ten seconds after. */
const helper = () =>
  salio.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Salio keychain')?.pid ?? null
  )

test('no process has a key in its command line or environment, the keychain’s neither', async () => {
  const list = processList()
  for (const pid of [await helper(), salio.app.process().pid])
    expect(list.map(({ where }) => where)).toContain(`/proc/${pid}/environ`)
  expect(leaks(list)).toEqual([])
})

test('what Salio writes and copies for others has no key in it', async () => {
  await salio.app.evaluate(({ dialog }, folder) => {
    const chosen = ['readings.csv', 'setup.json'].map(name => `${folder}/${name}`)
    const save = async () => ({ canceled: false, filePath: chosen.shift() })
    Object.assign(dialog, { showSaveDialog: save })
  }, desktop.dir)
  await page.evaluate(() => window.salio.exportReadings({ of: 'all' }))
  await page.evaluate(() => window.salio.exportSetup())
  await page.evaluate(() => window.salio.copyDiagnostics())
  const text = await salio.app.evaluate(({ clipboard }) => clipboard.readText())
  const diagnostics = { where: 'the clipboard', text: Buffer.from(text).toString('latin1') }
  expect(diagnostics.text).toContain('jpay-africa: fresh')
  const written = filesOf(desktop).filter(({ where }) => /\/(readings\.csv|setup\.json)$/.test(where))
  expect(written.map(({ text }) => text).join()).toMatch(/12000\.00[\s\S]*jpay-africa/)
  expect(leaks([...written, diagnostics])).toEqual([])
})

test('the keychain’s process may crash with a key in its memory: Salio goes on, and nothing is left of it', async () => {
  const pid = await helper()
  process.kill(pid ?? 0, 'SIGSEGV')
  await until(helper).not.toBe(pid)
  await connect(page, simulator, 'pesa-voucher', 'Vouchers')
  expect(leaks(remains())).toEqual([])
})

test('a crash of Salio itself leaves no dump and no key', async () => {
  const gone = once(salio.app.process(), 'exit')
  void salio.app.evaluate(() => process.crash()).catch(() => undefined)
  const [code, signal] = await gone
  expect(code ?? signal).not.toBe(0)
  const left = remains()
  expect(left.filter(({ where }) => /\.dmp$|\/core(\.\d+)?$/.test(where))).toEqual([])
  expect(left.map(({ where }) => where)).toContain(join(dataFolder(desktop), 'salio.db'))
  expect(leaks(left)).toEqual([])
})

test('the search would have found it: in a dump, in a core, in what another process was given', async () => {
  const [[name, [plain = '']] = ['', ['']]] = secrets
  const pending = join(dataFolder(desktop), 'Crashpad/pending')
  const core = join(process.cwd(), 'core.salio')
  mkdirSync(pending, { recursive: true })
  writeFileSync(join(pending, 'planted.dmp'), Buffer.from(`before${plain}after`, 'utf16le'))
  writeFileSync(core, `\0\0${plain}\0`)
  const others = new Processes({ PATH: '/usr/bin:/bin', GIVEN: plain })
  try {
    const child = others.start('sleep', ['60'])
    const given = () => leaks(processList())
    await until(given).toContain(`${name}: /proc/${child.pid}/environ`)
    expect(leaks(remains())).toEqual([`${name}: ${join(pending, 'planted.dmp')}`, `${name}: ${core}`])
  } finally {
    await others.stopAll()
    rmSync(core)
  }
})
