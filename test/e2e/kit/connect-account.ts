import type { Page } from 'playwright-core'
import type { Simulator } from '#demo/index.ts'

/** How to fill in the Connect form of one provider. */
interface Form {
  readonly option: string
  /** Field label to the simulator's credential. */
  readonly fields: Readonly<Record<string, readonly ['values' | 'secrets', string]>>
  readonly advanced: readonly string[]
  readonly wallet: string
}

/** The providers that the e2e tests connect; the contract tests cover the others. */
export type ConnectableProvider =
  | 'jpay-africa'
  | 'muda'
  | 'clickairtime'
  | 'pesa-voucher'
  | 'africas-talking'
  | 'voicepact'

export const connectForms: Readonly<Record<ConnectableProvider, Form>> = {
  'jpay-africa': {
    option: 'JPay Africa',
    fields: { 'App key': ['secrets', 'appKey'], 'App secret': ['secrets', 'appSecret'] },
    advanced: ['Base URL'],
    wallet: 'Payout'
  },
  muda: {
    option: 'Muda',
    fields: { 'API key': ['secrets', 'apiKey'], 'Secret key': ['secrets', 'secretKey'] },
    advanced: ['Base URL'],
    wallet: 'cUGX'
  },
  clickairtime: {
    option: 'ClickAirtime',
    fields: { 'API key': ['secrets', 'apiKey'] },
    advanced: ['Base URL'],
    wallet: 'Global'
  },
  'pesa-voucher': {
    option: 'Pesa Voucher',
    fields: { 'API key': ['secrets', 'apiKey'], 'API secret': ['secrets', 'apiSecret'] },
    advanced: ['Base URL'],
    wallet: 'Merchant wallet'
  },
  'africas-talking': {
    option: "Africa's Talking",
    fields: { Username: ['values', 'username'], 'API key': ['secrets', 'apiKey'] },
    advanced: ['Base URL'],
    wallet: 'Application'
  },
  voicepact: { option: 'VoicePact bridge', fields: {}, advanced: [], wallet: 'wallet' }
}

/** Opens Connect from Balances or Welcome and fills in the form, without pressing Test connection. */
export async function fillInConnectForm(
  page: Page,
  simulator: Simulator,
  provider: ConnectableProvider,
  name: string
) {
  const form = connectForms[provider]
  const given = simulator.credentials(provider)
  const start = page.getByRole('button', { name: /^(Connect a wallet|Add account)$/ })
  await start.click()
  await page
    .getByRole('option', { name: form.option })
    .or(page.getByRole('radio', { name: form.option }))
    .click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  for (const [label, [kind, field]] of Object.entries(form.fields)) {
    await page.getByLabel(label, { exact: true }).fill(given[kind][field] ?? '')
  }
  if (form.advanced.length > 0) await page.getByRole('button', { name: 'Advanced' }).click()
  await page.getByLabel('Base URL', { exact: true }).fill(simulator.url(provider))
}

/** Connects a provider and returns to Balances. */
export async function connectAccount(
  page: Page,
  simulator: Simulator,
  provider: ConnectableProvider,
  name: string
) {
  await fillInConnectForm(page, simulator, provider, name)
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText(connectForms[provider].wallet).first().waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
}
