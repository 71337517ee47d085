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

const UNKEPT = 'Salio cannot keep what it reads'

let desktop: Desktop
let simulator: Simulator
let disk: Disk | null
let data: string
let salio: Salio
let page: Page
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  disk = await Disk.mount(20)
  data = join(disk?.folder ?? '', 'data')
})
beforeEach(({ skip }) => skip(disk === null, 'this user may not mount a disk'))
afterAll(async () => {
  await disk?.unmount()
  await simulator.stop()
  await desktop.stop()
})

async function start(): Promise<void> {
  salio = await Salio.start(desktop, { data, speed })
  page = await salio.page()
}

const warning = () => page.getByText('Salio cannot keep what it reads.')
const payout = () => walletRow(page, 'Payout')
/** The title of the next notification about a wallet. */
async function nextWalletAlert(): Promise<string> {
  const { title } = await desktop.notifications.next(20_000)
  return title === UNKEPT ? nextWalletAlert() : title
}

test('when the disk fills up Salio keeps polling, shows the last saved balance and says that it cannot save', async () => {
  await start()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  disk?.fill()
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  await warning().waitFor()
  await page.getByText('The disk is full.', { exact: false }).waitFor()
  for (let time = 0; time < 2; time += 1) await simulator.nextRequest('jpay-africa')
  expect(await payout().innerText()).toContain('KES\u00a012,000.00')
  expect(await payout().getAttribute('data-reach')).toBe('unreachable')
  await until(() => desktop.notifications.received.map(({ title }) => title)).toEqual([UNKEPT])
})

test('once there is space it saves again, and notifies of what happened meanwhile', async () => {
  disk?.clear()
  expect(await nextWalletAlert()).toBe('Payout is critical')
  await warning().waitFor({ state: 'detached' })
  expect(await payout().innerText()).toContain('KES\u00a0900.00')
})

test('killed and restarted on a full disk it shows the last saved balance and repeats no notification', async () => {
  disk?.fill()
  await warning().waitFor()
  await salio.kill()
  await start()
  await warning().waitFor()
  expect(await payout().innerText()).toContain('KES\u00a0900.00')
  disk?.clear()
  await until(() => payout().getAttribute('data-reach')).toBe('fresh')
  simulator.setBalance('jpay-africa', 'payout', '80000.00')
  // The critical alert must not be repeated.
  expect(await nextWalletAlert()).toBe('Payout is back to KES\u00a080,000.00')
})

test('a start without space to open the data says so and loses nothing', async () => {
  await salio.quit()
  disk?.fill()
  expect(await startFailure(desktop, { data })).toBe(
    'The disk is full, and Salio cannot open its data. Nothing is lost; make room and start it again.'
  )
  disk?.clear()
  expect(passesIntegrityCheck(join(data, 'salio.db'), migrations.length)).toBe(true)
  await start()
  await until(() => payout().innerText()).toContain('KES\u00a080,000.00')
  await salio.quit()
})
