import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes less than two seconds. The clock on the wall runs as ever. */
const speed = 180
/** Milliseconds that setting it takes at most. */
const HANDS = 10_000
const UP_TO_IT = MINUTE + 2 * HANDS

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let server: Awaited<ReturnType<typeof serve>>
const received: Record<string, unknown>[] = []
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  server = await serve(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    received.push(JSON.parse(text))
    response.end('{}')
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

test(
  'whoever asked for summaries gets it at its time',
  async () => {
    const page = await salio.page()
    simulator.setBalance('jpay-africa', 'payout', '900.00')
    expect((await desktop.notifications.next()).title).toBe('Payout is critical')
    const saved = await page.evaluate(
      ({ origin }) =>
        window.salio.saveRecipient({
          recipientId: null,
          facts: {
            name: 'Asha',
            way: { kind: 'ntfy', server: origin, topic: 'salio-asha', ownNetwork: false },
            on: true,
            tells: ['summaries'],
            wallets: null,
            unlooked: 0,
            quiet: { enabled: false, from: 0, to: 0, days: [], criticalComesThrough: true },
            showAmounts: true,
            language: 'en'
          },
          secrets: {},
          forget: []
        }),
      { origin: server.origin }
    )
    expect(saved.ok).toBe(true)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: /^Summary times/ }).click()
    await page.getByRole('switch', { name: 'Morning summary' }).click()
    const sunday = page.getByRole('group', { name: 'Morning on' }).getByLabel('Sunday')
    await sunday.check({ force: true })
    // The next full minute that leaves time to type it.
    const due = new Date(Math.ceil((Date.now() + HANDS) / MINUTE) * MINUTE)
    const time = [due.getHours(), due.getMinutes()].map(part => `${part}`.padStart(2, '0')).join(':')
    const field = page.getByLabel('Morning at')
    await field.fill(time)
    await field.press('Enter')
    const title = '1 wallet needs you'
    await desktop.notifications.waitFor(notification => notification.title === title, UP_TO_IT)
    expect(Date.now()).toBeGreaterThanOrEqual(due.getTime())
    await until(() => received.length).toBe(1)
    expect(String(received[0]?.['title'])).toMatch(/^[A-Z]\w+ morning: 1 wallet needs you$/)
    const message = String(received[0]?.['message'])
    expect(message).toMatch(/^Payout (is critical: KES\u00a0900\.00|runs out .*)\.\n/)
    expect(message).toContain('\nPayout: KES\u00a0900.00')
    expect(message).toContain(`Salio, ${time}`)
  },
  2 * UP_TO_IT
)

test('after a kill it is told nobody again', async () => {
  await salio.kill()
  salio = await Salio.start(desktop, { speed })
  await (await salio.page()).getByRole('region', { name: /morning$/ }).waitFor()
  simulator.setBalance('jpay-africa', 'payout', '90000.00')
  await until(() => desktop.notifications.received.at(-1)?.title).toMatch(/^Payout is/)
  const titles = desktop.notifications.received.map(({ title }) => title)
  expect(titles.filter(title => title === '1 wallet needs you')).toHaveLength(1)
  expect(received).toHaveLength(1)
})
