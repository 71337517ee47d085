import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Disk } from '#test/desktop/disk.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'
import { startFailure } from '../kit/start-failure.ts'

/** At this speed the five-minute polling interval takes half a second. */
const speed = 600

let desktop: Desktop
let simulator: Simulator
let disk: Disk | null
let data: string
let salio: Salio
let page: Page
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  disk = await Disk.mount(30, 'ext4')
  data = join(disk?.folder ?? '', 'data')
})
beforeEach(({ skip }) => skip(disk === null, 'this user may not mount a disk'))
afterAll(async () => {
  await disk?.unmount()
  await simulator.stop()
  await desktop.stop()
})

async function start(folder: string): Promise<void> {
  salio = await Salio.start(desktop, { data: folder, speed })
  page = await salio.page()
}

const nextNotification = () => desktop.notifications.next(20_000)

test('a start with a read-only folder says so and changes nothing', async () => {
  await start(data)
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await salio.quit()
  const before = readFileSync(join(data, 'salio.db'))
  disk?.setReadOnly(true)
  expect(await startFailure(desktop, { data })).toBe(
    'Salio may not write to the folder with its data. Nothing is lost; allow it to write there and start it again.'
  )
  disk?.setReadOnly(false)
  expect(readFileSync(join(data, 'salio.db'))).toEqual(before)
})

test('when the disk fails and turns read-only Salio shows the last balances, keeps polling and says what is wrong', async () => {
  await start(data)
  await until(() => walletRow(page, 'Payout').getAttribute('data-reach')).toBe('fresh')
  disk?.triggerError()
  simulator.setBalance('jpay-africa', 'payout', '2900.00')
  await page.getByText('Its folder cannot be written to.', { exact: false }).waitFor()
  expect((await nextNotification()).body).toMatch(/^Its folder cannot be written to\. Until it can, /)
  for (let time = 0; time < 2; time += 1) await simulator.nextRequest('jpay-africa')
  expect(await walletRow(page, 'Payout').innerText()).toContain('KES\u00a012,000.00')
  expect(await walletRow(page, 'Payout').getAttribute('data-reach')).toBe('unreachable')
})

test('a second start meanwhile opens the popover of the first', async () => {
  const item = await desktop.tray.item()
  if (await salio.isShown()) await item.activate()
  await until(() => salio.isShown()).toBe(false)
  expect(await salio.startSecondInstance()).toBe(0)
  await until(() => salio.isShown()).toBe(true)
})

test('the saved data is intact and works from another disk', async () => {
  await salio.quit()
  const saved = join(desktop.dir, 'saved')
  cpSync(data, saved, { recursive: true, filter: path => !path.includes('Singleton') })
  expect(passesIntegrityCheck(join(saved, 'salio.db'), migrations.length)).toBe(true)
  await start(saved)
  await until(() => walletRow(page, 'Payout').innerText()).toContain('KES\u00a02,900.00')
  expect((await nextNotification()).title).toBe('Payout is low')
  await salio.quit()
})
