import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { filesUnder } from '../kit/files.ts'
import { ROOT, Salio, until, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
/** With spaces and non-Latin letters, as user names have. */
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
const salioSecrets = async () =>
  (await desktop.keyring.secrets()).filter(({ service }) => service === 'Salio')

/** A copy of the built app in a folder with spaces and non-Latin letters. */
function installCopy(): string {
  const program = join(desktop.dir, 'Programmes de Zoë 商店')
  mkdirSync(program)
  for (const part of ['out', 'package.json', 'build/icons'])
    cpSync(join(ROOT, part), join(program, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(program, 'node_modules'))
  return program
}

test('runs with program and data in folders with spaces and non-Latin letters', async () => {
  // At this speed the ten minutes until the first backup take a second.
  const options = { data, program: installCopy(), speed: 600 }
  // Chromium finds such a path only with an installed UTF-8 locale, which every desktop has.
  const salio = await Salio.start(desktop, { ...options, env: { LC_ALL: 'C.UTF-8' } })
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Kept shop')
  expect(await salioSecrets()).toHaveLength(2)
  const backups = () => filesUnder(data).filter(({ path }) => /\/backups\/salio-.*\.db$/.test(path))
  await until(backups).toHaveLength(1)
  const readings = join(desktop.dir, 'Relevés de Zoë 商店.csv')
  await salio.app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) })
  }, readings)
  await page.evaluate(() => window.salio.exportReadings({ of: 'all' }))
  expect(readFileSync(readings, 'utf8')).toContain('Kept shop')
  await salio.quit()
  expect(passesIntegrityCheck(file(), migrations.length)).toBe(true)
  expect(passesIntegrityCheck(backups()[0]?.path ?? '', migrations.length)).toBe(true)
  expect(readFileSync(join(data, 'logs/salio.log'), 'utf8')).toMatch(/Salio has quit\r?\n$/)
})

test('sets a damaged database aside, restores its backup and says so', async () => {
  const store = Store.open(file())
  await store.file.backUp(Date.now() - 60_000, async () => true)
  store.close()
  const damaged = readFileSync(file()).fill(0xa5, 0, 4096)
  writeFileSync(file(), damaged)
  const salio = await Salio.start(desktop, { data })
  const page = await salio.page()
  await page.getByText('Your data was damaged.').waitFor()
  const damagedName = readdirSync(data).find(name => name.startsWith('salio-damaged-')) ?? ''
  expect(await page.getByText(damagedName, { exact: false }).count()).toBe(1)
  expect(readFileSync(join(data, damagedName))).toEqual(damaged)
  await until(() => walletRow(page, 'Payout').getAttribute('data-reach')).toBe('fresh')
  await page.getByRole('button', { name: 'Understood' }).click()
  await page.getByText('Your data was damaged.').waitFor({ state: 'detached' })
  await salio.quit()
})

test('shows data of a newer Salio without touching it', async () => {
  const setSchemaVersion = (version: number) => {
    const db = new DatabaseSync(file())
    db.exec(`PRAGMA user_version = ${version}`)
    db.close()
  }
  setSchemaVersion(99)
  const before = readFileSync(file())
  const requestsBefore = simulator.requests.length
  const salio = await Salio.start(desktop, { data })
  const page = await salio.page()
  await page.getByText('A newer Salio has used this data.').waitFor()
  await walletRow(page, 'Payout').waitFor()
  await salio.quit()
  expect(readFileSync(file())).toEqual(before)
  expect(simulator.requests).toHaveLength(requestsBefore)
  setSchemaVersion(migrations.length)
})

/** Plays what Windows does: no file of this name can be deleted or emptied. What Salio says of it is written to a file. */
const holdFiles = (salio: Salio, name: string, saying: string) =>
  salio.app.evaluate(
    ({ dialog }, [held, file]) => {
      const fs = process.getBuiltinModule('node:fs')
      for (const call of ['unlinkSync', 'truncateSync'] as const) {
        const original = fs[call] as (path: string) => void
        Object.assign(fs, {
          [call](path: string) {
            if (path.endsWith(held)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
            original(path)
          }
        })
      }
      Object.assign(dialog, {
        showErrorBox: (title: string, body: string) => fs.writeFileSync(file, `${title}\n${body}`)
      })
    },
    [name, saying] as const
  )

test('what another program holds is named by Delete everything, and deleted at the next start', async () => {
  const saying = join(desktop.dir, 'saying')
  const folder = join(desktop.dir, 'held')
  const salio = await Salio.start(desktop, { data: folder })
  const page = await salio.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await holdFiles(salio, 'salio.db', saying)
  const ended = salio.app.waitForEvent('close')
  // Salio may be gone before it answers.
  page.evaluate(() => window.salio.deleteEverything({ leaveKeys: false })).catch(() => undefined)
  await ended
  expect(readFileSync(saying, 'utf8')).toContain(join(folder, 'salio.db'))
  const left = readFileSync(join(folder, 'salio.db'))
  expect(left.length).toBeGreaterThan(0)
  const again = await Salio.start(desktop, { data: folder })
  await (await again.page()).getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  expect(readdirSync(folder)).not.toContain('left-to-delete.json')
  expect(readFileSync(join(folder, 'salio.db')).equals(left)).toBe(false)
  await again.quit()
})

test('Delete everything leaves nothing in the folder and nothing in the keyring', async () => {
  const salio = await Salio.start(desktop, { data })
  const page = await salio.page()
  await walletRow(page, 'Payout').waitFor()
  const planted = (await salioSecrets()).map(({ secret }) => secret)
  expect(planted).not.toEqual([])
  const ended = salio.app.waitForEvent('close')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete and quit' }).click()
  await ended
  expect(await salioSecrets()).toEqual([])
  const left = existsSync(data) ? filesUnder(data) : []
  const traces = ['salio', 'Kept shop', 'jpay', ...planted]
  expect(
    left.filter(({ path, text }) =>
      traces.some(trace => path.slice(data.length).includes(trace) || text.includes(trace))
    )
  ).toEqual([])
  const restarted = await Salio.start(desktop, { data })
  await (await restarted.page()).getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await restarted.quit()
})
