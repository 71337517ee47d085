import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes less than two seconds. */
const speed = 180

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let server: Awaited<ReturnType<typeof serve>>
const received: Record<string, unknown>[] = []
let status = 200
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  server = await serve(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    received.push(JSON.parse(text))
    response.writeHead(status).end('{}')
  })
  salio = await Salio.start(desktop, { speed })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  await server[Symbol.asyncDispose]()
  await simulator.stop()
  await desktop.stop()
})

const titles = () => received.map(({ title }) => title)

async function openPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^Also tell/ }).click()
}

async function backToBalances(page: Page): Promise<void> {
  while ((await page.getByRole('heading', { level: 1 }).innerText()) !== 'Balances')
    await page.getByRole('button', { name: 'Back' }).click()
}

test('somebody is added with a test, and told when a wallet turns critical', async () => {
  const page = await salio.page()
  await openPeople(page)
  await page.getByRole('button', { name: 'Add recipient' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Asha')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Server', { exact: true }).fill(server.origin)
  const topic = await page.getByLabel('Topic', { exact: true }).inputValue()
  expect(topic).toMatch(/^salio-[A-Za-z\d]{16}$/)
  const preview = await page.locator('.message-preview b').innerText()
  await page.getByRole('button', { name: 'Send test' }).click()
  await page.getByText(/^Test sent\./).waitFor()
  expect(received).toMatchObject([{ topic, title: `Test: ${preview}`, priority: 5 }])
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('group', { name: 'Tell Asha about' }).waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await backToBalances(page)
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  await until(() => titles().at(-1)).toBe('Payout is critical')
  // Amounts are left out unless they are shown.
  expect(String(received.at(-1)?.['message'])).not.toContain('900')
})

test('after a kill nothing is said twice, and the recovery is said', async () => {
  const before = received.length
  await salio.kill()
  salio = await Salio.start(desktop, { speed })
  simulator.setBalance('jpay-africa', 'payout', '90000.00')
  await until(() => titles().at(-1)).toMatch(/^Payout is (healthy again|back)/)
  expect(received).toHaveLength(before + 1)
})

test('a way that refuses for good is said by a notification and on Balances', async () => {
  status = 401
  while (desktop.notifications.unread.length > 0) await desktop.notifications.next()
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  const texts: string[] = []
  while (!texts.includes('Asha is not being told'))
    texts.push((await desktop.notifications.next(20_000)).title)
  const page = await salio.page()
  await page.getByText('Asha is not being told.').waitFor()
  await page.getByRole('button', { name: 'Mend' }).click()
  await page
    .getByText(/refused the token or password\.$/)
    .first()
    .waitFor()
  await backToBalances(page)
})
