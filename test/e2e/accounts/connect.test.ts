import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import {
  type ConnectableProvider,
  connectAccount,
  connectForms,
  fillInConnectForm
} from '../kit/connect-account.ts'
import { filesUnder } from '../kit/files.ts'
import { dataFolder, Salio, until, walletRow } from '../kit/salio.ts'

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

/** Salio's secrets in the keyring. */
async function salioSecrets(): Promise<string[]> {
  const secrets = await desktop.keyring.secrets()
  return secrets.filter(({ service }) => service === 'Salio').map(({ secret }) => secret)
}

const providers = Object.keys(connectForms) as ConnectableProvider[]

test.each(providers)('%s connects, and its balance is shown as the provider sent it', async provider => {
  const page = await salio.page()
  await connectAccount(page, simulator, provider, `Shop of ${provider}`)
  await page.getByText(`Shop of ${provider}`).first().waitFor()
  expect(await walletRow(page, connectForms[provider].wallet).first().getAttribute('data-reach')).toBe(
    'fresh'
  )
})

test('every figure is exact to the last digit', async () => {
  const page = await salio.page()
  const texts = await page.locator('[data-level]').allInnerTexts()
  const shown = texts.join('\n').replace(/\s+/g, ' ')
  for (const figure of ['KES 12,000.00', 'KES 45,000.00', 'UGX 4,621', 'USD 1,000.00', 'KES 125,750.00']) {
    expect(shown).toContain(figure)
  }
})

test('every secret entered is in the keychain and in no file under the data folder', async () => {
  const typed = providers.flatMap(provider => {
    const fields = Object.values(connectForms[provider].fields).filter(([kind]) => kind === 'secrets')
    return fields.map(([, field]) => simulator.credentials(provider).secrets[field] ?? '')
  })
  expect(typed).toHaveLength(8)
  expect((await salioSecrets()).sort()).toEqual(typed.sort())
  const files = filesUnder(dataFolder(desktop))
  expect(files.length).toBeGreaterThan(0)
  for (const secret of typed) {
    expect(files.filter(({ text }) => text.includes(secret)).map(({ path }) => path)).toEqual([])
  }
})

test('reports a key that the provider refuses, keeps what was typed and stores nothing', async () => {
  const page = await salio.page()
  const before = await desktop.keyring.secrets()
  await fillInConnectForm(page, simulator, 'clickairtime', 'Second shop')
  const wrong = `ce_live_${'x'.repeat(32)}`
  await page.getByLabel('API key', { exact: true }).fill(wrong)
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('ClickAirtime refused your key.', { exact: false }).waitFor()
  expect(await page.getByLabel('API key', { exact: true }).inputValue()).toBe(wrong)
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Second shop')
  expect(await desktop.keyring.secrets()).toEqual(before)
})

test('removing an account deletes its secrets, and only its own, once the popover closes', async () => {
  const page = await salio.page()
  await page.reload()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /Pesa Voucher/ }).click()
  await page.getByRole('button', { name: 'Remove account' }).click()
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click()
  await page.getByText('Shop of pesa-voucher removed.').waitFor()
  expect(await salioSecrets()).toHaveLength(8)
  await page.keyboard.press('Escape')
  const deleted = Object.values(simulator.credentials('pesa-voucher').secrets)
  await until(async () => (await salioSecrets()).filter(secret => deleted.includes(secret))).toEqual([])
  expect(await salioSecrets()).toHaveLength(6)
})
