import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop)
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const hasFocus = (target: Locator) => target.evaluate(element => element === document.activeElement)

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press(key)
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.type(text)
}

test('with the keyboard alone, the first balance is on the third screen, and Continue and Done finish the set-up', async () => {
  const page = await salio.page()
  const screens: string[] = []
  const onScreen = async (name: string) => {
    await page.getByRole('heading', { level: 1, name }).waitFor()
    screens.push(name)
  }
  const { secrets } = simulator.credentials('jpay-africa')

  await onScreen('Know before it runs out')
  await press(page, 'Connect a wallet')

  await onScreen('Connect a wallet')
  await page.keyboard.type('jpay')
  await page.keyboard.press('ArrowDown')
  expect(await hasFocus(page.getByRole('option', { name: 'JPay Africa' }))).toBe(true)
  await page.keyboard.press('Enter')

  await onScreen('Connect JPay Africa')
  await type(page, 'App key', secrets['appKey'] ?? '')
  await type(page, 'App secret', secrets['appSecret'] ?? '')
  await press(page, 'Advanced', 'Space')
  await type(page, 'Base URL', simulator.url('jpay-africa'))
  await press(page, 'Test connection')
  await page.getByText('Found 2 wallets.').waitFor()
  expect((await page.getByRole('main').innerText()).replace(/\s+/g, ' ')).toContain('KES 12,000.00')
  expect(screens).toHaveLength(3)

  await press(page, 'Continue')
  await page.getByLabel('Low below').first().waitFor()
  await press(page, 'Done')
  await onScreen('Balances')
  const payout = walletRow(page, 'Payout')
  await payout.waitFor()
  expect(await payout.getAttribute('data-reach')).toBe('fresh')
  expect(await payout.getAttribute('data-level')).toBe('healthy')
})

test('the arrow keys move between wallets, Enter opens one and Esc returns', async () => {
  const page = await salio.page()
  await page.keyboard.press('ArrowDown')
  expect(await hasFocus(walletRow(page, 'Payout'))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Collection' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'Balances' }).waitFor()
  expect(await hasFocus(walletRow(page, 'Collection'))).toBe(true)
})

test('a shortcut opens Settings, and every button on Balances has an accessible name', async () => {
  const page = await salio.page()
  for (const name of ['Refresh', 'Hide amounts', 'Settings', 'Can I pay?', 'Add account']) {
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1)
  }
  await page.keyboard.press('Control+,')
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await tabTo(page, page.getByRole('button', { name: /^JPay Africa/ }))
  await page.keyboard.press('Enter')
  await press(page, 'Remove account')
  expect(await hasFocus(page.getByRole('button', { name: 'Keep it' }))).toBe(true)
  await page.keyboard.press('Escape')
})
