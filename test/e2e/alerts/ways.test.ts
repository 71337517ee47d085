import type { IncomingHttpHeaders } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes less than two seconds. */
const speed = 180

interface Arrived {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let server: Awaited<ReturnType<typeof serve>>
const arrived: Arrived[] = []

/** What Africa's Talking answers to a message, and to the question for the balance that pays for it. */
const sent = {
  SMSMessageData: {
    Message: 'Sent to 1/1 Total Cost: KES 0.8000',
    Recipients: [{ statusCode: 101, number: '+254722000418', cost: 'KES 0.8000', status: 'Success' }]
  }
}
const balance = { UserData: { balance: 'KES 500.00' } }

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  server = await serve(async (request, response) => {
    const { headers, method, url: path = '' } = request
    let text = ''
    for await (const part of request) text += part
    if (method === 'POST') arrived.push({ path, headers, text })
    response.end(JSON.stringify(method === 'POST' ? sent : balance))
  })
  salio = await Salio.start(desktop, { speed })
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  const own = {
    credentials: () => ({ values: { username: 'mwembe' }, secrets: { apiKey: 'atsk_e2e' } }),
    url: () => server.origin
  }
  await connectAccount(page, own as unknown as Simulator, 'africas-talking', 'Airtime')
})
afterAll(async () => {
  await salio.quit()
  await server[Symbol.asyncDispose]()
  await simulator.stop()
  await desktop.stop()
})

async function add(page: Page, way: RegExp, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Add recipient' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Asha')
  await page.getByRole('radio', { name: way }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await fill()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
}

async function notified(title: RegExp): Promise<void> {
  while (!title.test((await desktop.notifications.next(20_000)).title));
}

const at = (path: string) => arrived.filter(one => one.path === path)

test('nothing leaves before somebody is added', async () => {
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  await notified(/^Payout is critical$/)
  expect(arrived).toEqual([])
})

test('a message arrives by ntfy, by webhook and by SMS', async () => {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^Also tell/ }).click()
  await add(page, /^ntfy/, () => page.getByLabel('Server', { exact: true }).fill(server.origin))
  await add(page, /^Webhook/, () =>
    page.getByLabel('Address', { exact: true }).fill(`${server.origin}/hook?key=s3cret`)
  )
  await add(page, /^SMS/, async () => {
    await page.getByLabel('Phone number', { exact: true }).fill('0722 000 418')
    await page.getByText('+254 722 000418, Kenya').waitFor()
    await page.getByText(/^1 message, \d+ of 160 characters\.$/).waitFor()
  })
  // What is critical already was decided before anybody was to be told of it.
  expect(arrived).toEqual([])
  simulator.setBalance('jpay-africa', 'payout', '90000.00')
  await notified(/^Payout is (healthy again|back)/)
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  await until(() => at('/').length).toBeGreaterThan(0)
  await until(() => at('/hook?key=s3cret').length).toBeGreaterThan(0)
  await until(() => at('/version1/messaging').length).toBeGreaterThan(0)
  expect(JSON.parse(at('/').at(-1)?.text ?? '')).toMatchObject({ title: 'Payout is critical', priority: 5 })
  const [hook] = at('/hook?key=s3cret')
  expect(hook?.headers['webhook-signature']).toMatch(/^v1,/)
  expect(JSON.parse(hook?.text ?? '')).toMatchObject({
    type: 'salio.alerts',
    alerts: [{ what: 'critical', wallet: 'Payout', balance: null }]
  })
  const [sms] = at('/version1/messaging')
  expect(sms?.headers['apikey']).toBe('atsk_e2e')
  const form = new URLSearchParams(sms?.text)
  expect(form.get('to')).toBe('+254722000418')
  expect(form.get('message')).toMatch(/^Payout is critical\. JPay Africa, Main shop: .* Salio, \d\d:\d\d$/)
})
