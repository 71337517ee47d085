import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'
import { button, card, choose, heading, sayToppedUp } from '../kit/top-ups.ts'

/** At this speed one minute, the shortest polling interval of the provider, takes a third of a second. */
const speed = 180

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const balance = (amount: string) => simulator.setBalance('jpay-africa', 'payout', amount)

/** "2026-11-26", in this computer's time zone. */
function yesterday(): string {
  const day = new Date()
  day.setDate(day.getDate() - 1)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}

const textOf = async (state: string): Promise<string> => {
  const shown = card(await salio.page(), state)
  await shown.waitFor()
  return ((await shown.textContent()) ?? '').replaceAll('\u00a0', ' ')
}

// Electron's notifications have no buttons on Linux yet; what each does is a unit test's.
test('the notification of a low wallet leads to its wallet, and from there to both screens', async () => {
  const page = await salio.page()
  balance('2900.00')
  const low = await desktop.notifications.next()
  expect(low.title).toBe('Payout is low')
  desktop.notifications.click(low.id)
  for (const name of ['I have topped up', 'How to top up']) {
    await button(page, name).click()
    await heading(page, name).waitFor()
    await button(page, 'Back').click()
  }
  balance('60000.00')
  expect((await desktop.notifications.next()).title).toBe('Payout is back to KES\u00a060,000.00')
})

test('what arrives less something is asked about once, and its fee is known from then on', async () => {
  const page = await salio.page()
  await sayToppedUp(page, '50,000')
  await card(page, 'on-its-way').waitFor()
  balance('109750.00')
  expect(await textOf('difference')).toMatch(
    /KES 49,750 arrived at \d\d:\d\d.*KES 250 less than you sent\. A fee of mobile money\?/
  )
  expect((await desktop.notifications.next()).title).toBe('KES\u00a049,750 arrived in Payout')
  await button(page, 'Yes, a fee').click()
  await card(page, 'arrived').waitFor()
  await sayToppedUp(page, '30,000')
  await card(page, 'on-its-way').waitFor()
  // Half a percent, as before.
  balance('139600.00')
  await until(() => card(page, 'arrived').count()).toBe(2)
  expect((await desktop.notifications.next()).title).toBe('KES\u00a029,850 arrived in Payout')
})

test('what may be one of which something was spent is asked about, and awaited on if it is not', async () => {
  const page = await salio.page()
  await sayToppedUp(page, '20,000')
  await card(page, 'on-its-way').waitFor()
  balance('158060.00')
  expect(await textOf('probable')).toMatch(/Probably arrived by \d\d:\d\d.*The balance rose by KES 18,460/)
  expect((await desktop.notifications.next()).title).toBe('KES\u00a020,000 has probably arrived in Payout')
  await button(page, 'Not yet').click()
  await card(page, 'on-its-way').waitFor()
  await button(page, 'More about this top-up').click()
  await page.getByRole('menuitem', { name: 'Call off' }).click()
  await textOf('called-off')
})

test('what does not come is late, which is told once, with a text for support to copy', async () => {
  const page = await salio.page()
  await choose(page, 'I have topped up')
  await page.getByRole('textbox', { name: /^Amount/ }).fill('35,000')
  await page.getByText('Another day', { exact: true }).click()
  await page.getByLabel('Day', { exact: true }).fill(yesterday())
  await button(page, 'Watch for it').click()
  const late = await desktop.notifications.next()
  expect(late.title).toBe('KES\u00a035,000 has not reached Payout')
  expect(await textOf('late')).toMatch(/KES 35,000 has not arrived.*by mobile money.*Late since/)
  await heading(page, 'Ask JPay Africa about it').waitFor()
  await button(page, 'Copy for support').click()
  const copied = () => salio.app.evaluate(({ clipboard }) => clipboard.readText())
  await until(copied).toContain('Top-up not received')
  expect(await copied()).not.toContain('158,060')
})

test('while the account cannot be read nobody can say whether it came', async () => {
  const page = await salio.page()
  simulator.setFault('jpay-africa', { name: '500' })
  expect(await textOf('unseen')).toMatch(/Cannot see whether it arrived.*last read \d\d:\d\d/)
  simulator.setFault('jpay-africa', null)
  await card(page, 'late').waitFor()
})

test('what has come after all is said to have arrived, and nothing more is told of it', async () => {
  const page = await salio.page()
  await button(page, 'It has arrived').click()
  await until(() => card(page, 'arrived').count()).toBe(3)
  expect(await card(page, 'late').count()).toBe(0)
  expect(desktop.notifications.unread.map(({ title }) => title)).toEqual([])
})

test('by keyboard alone one is told of, called off, and leads back to where it began', async () => {
  const page = await salio.page()
  const focused = () =>
    page.evaluate(`(({ ariaLabel, labels, textContent }) =>
      ariaLabel || labels?.[0]?.textContent || textContent)(document.activeElement ?? document.body)`)
  /** Presses a key until the focus is there. */
  const reach = async (name: string, key: string) => {
    for (let pressed = 0; (await focused()) !== name; pressed += 1) {
      if (pressed === 40) throw new Error(`${key} never leads to ${name}, but to ${await focused()}`)
      await page.keyboard.press(key)
    }
  }
  await button(page, 'Back').focus()
  await reach('More', 'Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'I have topped up' }).waitFor()
  await reach('I have topped up', 'ArrowDown')
  await page.keyboard.press('Enter')
  await heading(page, 'I have topped up').waitFor()
  await reach('Amount', 'Tab')
  await page.keyboard.type('7,000')
  await reach('Watch for it', 'Tab')
  await page.keyboard.press('Enter')
  await card(page, 'on-its-way').waitFor()
  await reach('More about this top-up', 'Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Call off' }).waitFor()
  await reach('Call off', 'ArrowDown')
  await page.keyboard.press('Enter')
  await until(() => card(page, 'called-off').count()).toBe(2)
})
