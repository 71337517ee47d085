import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { Bus } from '#test/desktop/dbus/bus.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'

/** At this speed one minute, the shortest polling interval of the provider, takes a third of a second. */
const speed = 180

let desktop: Desktop
let simulator: Simulator
let salio: Salio
/** Draws the lock screen. */
let saver: Bus
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  saver = await Bus.connect(desktop.env)
  salio = await Salio.start(desktop, { speed })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  saver.close()
  await simulator.stop()
  await desktop.stop()
})

const setLocked = (isLocked: boolean) =>
  saver.emit('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', isLocked)
const menuText = async () => {
  const item = await desktop.tray.item()
  return (await item.menu()).map(({ label }) => label).join('\n')
}
const tooltip = async () => (await desktop.tray.item()).tooltip()

test('while the screen is unlocked, notifications and the tray have amounts', async () => {
  simulator.setBalance('jpay-africa', 'payout', '2900.00')
  expect((await desktop.notifications.next()).body).toContain('KES\u00a02,900.00')
  await until(menuText).toContain('KES\u00a02,900.00')
})

test('while it is locked, neither has', async () => {
  setLocked(true)
  await until(menuText).not.toContain('2,900')
  expect(await menuText()).toContain('Payout: Low')
  expect(await tooltip()).not.toContain('2,900')
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  const critical = await desktop.notifications.next()
  expect(critical.title).toBe('Payout is critical')
  expect(critical.body).not.toMatch(/\d00/)
})

test('the tray has them again once it is unlocked', async () => {
  setLocked(false)
  await until(menuText).toContain('KES\u00a0900.00')
})

test('with Always a locked screen shows amounts too, with Never no notification does', async () => {
  const page = await salio.page()
  const choose = async (choice: string) => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('Amounts in notifications').selectOption(choice)
    await page.getByRole('button', { name: 'Back' }).click()
  }
  await choose('Never')
  simulator.setBalance('jpay-africa', 'payout', '80000.00')
  expect((await desktop.notifications.next()).title).toBe('Payout is healthy again')
  await choose('Always')
  setLocked(true)
  await until(tooltip).not.toContain('900')
  simulator.setBalance('jpay-africa', 'payout', '1900.00')
  const shown = await desktop.notifications.next()
  expect(`${shown.title} ${shown.body}`).toContain('KES\u00a01,900.00')
  setLocked(false)
})

test('a snooze that is set in the tray’s menu is announced, whoever has set it', async () => {
  const item = await desktop.tray.item()
  await item.choose('Snooze alerts for 1 hour')
  const { body, title } = await desktop.notifications.next()
  expect(title).toBe('Alerts are snoozed')
  expect(body).toMatch(/^You are told of nothing until (\w+ )?\d\d:\d\d\./)
})
