import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Processes } from '#test/desktop/processes.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { dataFolder, Salio, until } from '../kit/salio.ts'
import { coreDumps, desktopFiles, processEnvironments, type SearchedPlace } from '../kit/searched-places.ts'
import { encodingsOf, findLeaks } from '../kit/secret-encodings.ts'

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
  secrets = new Map(given.map(([field, secret]) => [field, encodingsOf(secret)]))
  salio = await Salio.start(desktop)
  page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

const leaks = (spots: readonly SearchedPlace[]) =>
  spots.flatMap(({ where, text }) => findLeaks(text, secrets).map(name => `${name}: ${where}`))
/** Where a crash may leave something: the desktop's folder, which includes TMPDIR, and the working directory. */
const leftovers = () => [...desktopFiles(desktop), ...coreDumps(process.cwd())]
/** The keychain process's pid; it exits ten seconds after its last call. */
const keychainPid = () =>
  salio.app.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Salio keychain')?.pid ?? null
  )

test('no process has a key in its command line or environment, not even the keychain process', async () => {
  const processes = processEnvironments()
  for (const pid of [await keychainPid(), salio.app.process().pid])
    expect(processes.map(({ where }) => where)).toContain(`/proc/${pid}/environ`)
  expect(leaks(processes)).toEqual([])
})

test('exports and diagnostics contain no key', async () => {
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
  const written = desktopFiles(desktop).filter(({ where }) => /\/(readings\.csv|setup\.json)$/.test(where))
  expect(written.map(({ text }) => text).join()).toMatch(/12000\.00[\s\S]*jpay-africa/)
  expect(leaks([...written, diagnostics])).toEqual([])
})

test('when the keychain process crashes with a key in its memory, Salio continues and the key is nowhere on the disk', async () => {
  const pid = await keychainPid()
  process.kill(pid ?? 0, 'SIGSEGV')
  await until(keychainPid).not.toBe(pid)
  await connectAccount(page, simulator, 'pesa-voucher', 'Vouchers')
  expect(leaks(leftovers())).toEqual([])
})

test('a crash of Salio itself leaves no dump and no key', async () => {
  const exited = once(salio.app.process(), 'exit')
  void salio.app.evaluate(() => process.crash()).catch(() => undefined)
  const [code, signal] = await exited
  expect(code ?? signal).not.toBe(0)
  const found = leftovers()
  expect(found.filter(({ where }) => /\.dmp$|\/core(\.\d+)?$/.test(where))).toEqual([])
  expect(found.map(({ where }) => where)).toContain(join(dataFolder(desktop), 'salio.db'))
  expect(leaks(found)).toEqual([])
})

test('the search finds a planted key in a crash dump, a core file and another process’s environment', async () => {
  const [[name, [plain = '']] = ['', ['']]] = secrets
  const pending = join(dataFolder(desktop), 'Crashpad/pending')
  const core = join(process.cwd(), 'core.salio')
  mkdirSync(pending, { recursive: true })
  writeFileSync(join(pending, 'planted.dmp'), Buffer.from(`before${plain}after`, 'utf16le'))
  writeFileSync(core, `\0\0${plain}\0`)
  const others = new Processes({ PATH: '/usr/bin:/bin', GIVEN: plain })
  try {
    const child = others.start('sleep', ['60'])
    const given = () => leaks(processEnvironments())
    await until(given).toContain(`${name}: /proc/${child.pid}/environ`)
    expect(leaks(leftovers())).toEqual([`${name}: ${join(pending, 'planted.dmp')}`, `${name}: ${core}`])
  } finally {
    await others.stopAll()
    rmSync(core)
  }
})
