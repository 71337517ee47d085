import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { isSound } from '../../electron/storage/damage.ts'
import { migrations } from '../../electron/storage/schema.ts'
import { Store } from '../../electron/storage/store.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { connect } from './connect.ts'
import { filesUnder } from './files.ts'
import { ROOT, Salio, until, wallet } from './salio.ts'

let desktop: Desktop
let simulator: Simulator
/** As names of users are. */
let data = ''
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  data = join(desktop.dir, 'Données de Zoë 商店')
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

const file = () => join(data, 'salio.db')
const ours = async () => (await desktop.keyring.secrets()).filter(({ service }) => service === 'Salio')

/** Salio once more, in a folder called like the data's. */
function installed(): string {
  const program = join(desktop.dir, 'Programmes de Zoë 商店')
  mkdirSync(program)
  for (const part of ['out', 'package.json', 'build/icons'])
    cpSync(join(ROOT, part), join(program, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(program, 'node_modules'))
  return program
}

test('program and data may be in folders with spaces and letters of any script', async () => {
  // The ten minutes until the first backup are a second.
  const options = { data, program: installed(), speed: 600 }
  // Chromium finds such a program only where the locale is there and says UTF-8, as on any desktop.
  const salio = await Salio.start(desktop, { ...options, env: { LC_ALL: 'C.UTF-8' } })
  const page = await salio.page()
  await connect(page, simulator, 'jpay-africa', 'Kept shop')
  expect(await ours()).toHaveLength(2)
  const backups = () => filesUnder(data).filter(({ path }) => /\/backups\/salio-.*\.db$/.test(path))
  await until(backups).toHaveLength(1)
  const readings = join(desktop.dir, 'Relevés de Zoë 商店.csv')
  await salio.app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) })
  }, readings)
  await page.evaluate(() => window.salio.exportReadings({ of: 'all' }))
  expect(readFileSync(readings, 'utf8')).toContain('Kept shop')
  await salio.quit()
  expect(isSound(file(), migrations.length)).toBe(true)
  expect(isSound(backups()[0]?.path ?? '', migrations.length)).toBe(true)
  expect(readFileSync(join(data, 'logs/salio.log'), 'utf8')).toMatch(/Salio has quit\n$/)
})

test('a damaged database is put aside, its backup takes its place, and the popover says so', async () => {
  const store = Store.open(file())
  await store.file.backUp(Date.now() - 60_000, async () => true)
  store.close()
  const damaged = readFileSync(file()).fill(0xa5, 0, 4096)
  writeFileSync(file(), damaged)
  const salio = await Salio.start(desktop, { data })
  const page = await salio.page()
  await page.getByText('Your data was damaged.').waitFor()
  const aside = readdirSync(data).find(name => name.startsWith('salio-damaged-')) ?? ''
  expect(await page.getByText(aside, { exact: false }).count()).toBe(1)
  expect(readFileSync(join(data, aside))).toEqual(damaged)
  await until(() => wallet(page, 'Payout').getAttribute('data-reach')).toBe('fresh')
  await page.getByRole('button', { name: 'Understood' }).click()
  await page.getByText('Your data was damaged.').waitFor({ state: 'detached' })
  await salio.quit()
})

test('a newer Salio’s data is shown and not touched', async () => {
  const schema = (version: number) => {
    const db = new DatabaseSync(file())
    db.exec(`PRAGMA user_version = ${version}`)
    db.close()
  }
  schema(99)
  const before = readFileSync(file())
  const seen = simulator.seen.length
  const salio = await Salio.start(desktop, { data })
  const page = await salio.page()
  await page.getByText('A newer Salio has used this data.').waitFor()
  await wallet(page, 'Payout').waitFor()
  await salio.quit()
  expect(readFileSync(file())).toEqual(before)
  expect(simulator.seen).toHaveLength(seen)
  schema(migrations.length)
})

test('deleting everything leaves nothing in the folder and nothing in the keyring', async () => {
  const salio = await Salio.start(desktop, { data })
  const page = await salio.page()
  await wallet(page, 'Payout').waitFor()
  const planted = (await ours()).map(({ secret }) => secret)
  expect(planted).not.toEqual([])
  const ended = salio.app.waitForEvent('close')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete and quit' }).click()
  await ended
  expect(await ours()).toEqual([])
  const left = existsSync(data) ? filesUnder(data) : []
  const traces = ['salio', 'Kept shop', 'jpay', ...planted]
  expect(
    left.filter(({ path, text }) =>
      traces.some(trace => path.slice(data.length).includes(trace) || text.includes(trace))
    )
  ).toEqual([])
  const again = await Salio.start(desktop, { data })
  await (await again.page()).getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await again.quit()
})
