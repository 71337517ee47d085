import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** At this speed one minute, the shortest polling interval of the provider, takes a third of a second. */
const speed = 180
/** A summary comes by the wall clock, whose minute may have just begun. */
const THREE_MINUTES = 180_000

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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const needsYou = (page: Page) => page.getByRole('region', { name: 'Needs you' })
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 })

/** The wall clock's next minute that is long enough away to be typed: "14:33", and the weekday then. */
function soon(): { readonly time: string; readonly weekday: string } {
  const at = new Date(Date.now() + 75_000)
  const two = (value: number) => `${value}`.padStart(2, '0')
  return {
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
    weekday: new Intl.DateTimeFormat('en-KE', { weekday: 'long' }).format(at)
  }
}

test(
  'a summary is told at its time, and its card stands in for what it names',
  async () => {
    const page = await salio.page()
    simulator.setBalance('jpay-africa', 'payout', '900.00')
    await until(() => walletRow(page, 'Payout').getAttribute('data-level')).toBe('critical')
    expect(await desktop.notifications.next()).toMatchObject({ title: 'Payout is critical' })
    await needsYou(page).waitFor()
    await button(page, 'Settings').click()
    await page.getByRole('button', { name: /^Summary times/ }).click()
    await page.getByRole('switch', { name: 'Morning summary' }).click()
    // It comes on Sundays too.
    await page.getByRole('group', { name: 'Morning on' }).getByText('Sun', { exact: true }).click()
    const { time, weekday } = soon()
    await page.getByRole('textbox', { name: 'Morning at' }).fill(time)
    await page.keyboard.press('Enter')
    await button(page, 'Back').click()
    await page.getByRole('button', { name: `Summary times ${time}` }).waitFor()
    await button(page, 'Back').click()

    const told = await desktop.notifications.next(100_000)
    expect(told.title).toBe('1 wallet needs you')
    expect(told.body).toContain('Payout')
    const card = page.getByRole('region', { name: `${weekday} morning` })
    await card.getByRole('button', { name: /^Critical, Payout, .*KES.900\.00$/ }).waitFor()
    await needsYou(page).waitFor({ state: 'detached' })
    desktop.notifications.click(told.id)
    await page.getByRole('heading', { name: `${weekday} morning` }).waitFor()
    expect(await page.getByText(`For ${time}`).count()).toBe(1)
    await button(page, 'Back').click()
    expect(await titleOf(page).innerText()).toBe('Balances')
  },
  THREE_MINUTES
)

test('it is read in full, copied, and put away', async () => {
  const page = await salio.page()
  await button(page, 'Read it all').click()
  const rows = page.getByRole('table', { name: 'By wallet, in KES' }).getByRole('row')
  await rows.filter({ hasText: 'Payout' }).waitFor()
  expect(await rows.filter({ hasText: 'Payout' }).innerText()).toMatch(/900$/)
  expect(await button(page, 'Earlier summary').getAttribute('aria-disabled')).toBe('true')
  await button(page, 'Copy summary').click()
  await until(() => salio.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(
    /morning[\s\S]*Payout[\s\S]*KES\u00a0900\.00/
  )
  await button(page, 'Back').click()
  await (await desktop.tray.item()).choose('This morning')
  await button(page, 'Copy summary').waitFor()
  await page.keyboard.press('Escape')
  await button(page, 'Put away').click()
  await needsYou(page).waitFor()
  expect(await button(page, 'Read it all').count()).toBe(0)
})

test('what was put away stays so after a restart, and is made no second time', async () => {
  await salio.quit()
  salio = await Salio.start(desktop, { speed })
  await needsYou(await salio.page()).waitFor()
  await simulator.nextRequest('jpay-africa')
  const menu = await (await desktop.tray.item()).menu()
  expect(menu.map(({ label }) => label)).not.toContain('This morning')
  expect(await button(await salio.page(), 'Read it all').count()).toBe(0)
})
