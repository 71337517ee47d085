import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FoundWallet } from '#contract/accounts.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { mtnMomo } from '#providers/connectors/worldwide/mtn-momo.ts'
import { customJsonCard } from '#providers/custom-api/card.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { jpay, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const payout: FoundWallet = {
  key: 'payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null,
  amount: '12000.00',
  failure: null,
  suggested: { ...noThresholds, low: '3000', critical: '1000' }
}
const found = { ok: true, value: { wallets: [payout], subtitle: null } } as const
const connected = { ok: true, value: { accountId: 'a1' } } as const
type Answers = Parameters<typeof show>[1]

async function openJpay(answers: Answers = { testConnection: found, connect: connected }) {
  const shown = await show(snapshot({ accounts: [] }), answers)
  await press(shown.user, 'Connect a wallet')
  await shown.user.click(screen.getByRole('option', { name: 'JPay Africa' }))
  return shown
}

async function openFilledIn(answers?: Answers) {
  const shown = await openJpay(answers)
  await shown.user.type(screen.getByLabelText('App key'), 'key')
  await shown.user.type(screen.getByLabelText('App secret'), 'secret')
  return shown
}

test('finds a provider by typing, and chooses it with the keyboard', async () => {
  const { user } = await show(snapshot({ accounts: [] }))
  await press(user, 'Connect a wallet')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(screen.getByRole('option', { name: 'JPay Africa' }))
  await user.click(screen.getByRole('searchbox'))
  await user.keyboard('airtime and')
  expect(screen.getAllByRole('option')).toHaveLength(1)
  await user.keyboard('{Enter}')
  expect(title()).toBe("Connect Africa's Talking")
})

/** Opens Connect at the fields of a provider's real card. */
async function openProvider(
  { connect: _, check: _check, originOf: _originOf, ...card }: Provider,
  answers: Answers = {}
) {
  const shown = await show(snapshot({ accounts: [] }), { ...answers, getProviders: [card] })
  await press(shown.user, 'Connect a wallet')
  await shown.user.click(screen.getByRole('option', { name: card.name }))
  return shown
}

test('Esc clears the search first, and the arrow keys stop at the ends of the list', async () => {
  const { user } = await show(snapshot({ accounts: [] }))
  await press(user, 'Connect a wallet')
  await user.keyboard('jp{ArrowDown}{End}{ArrowDown}')
  expect(document.activeElement).toBe(screen.getByRole('option', { name: 'JPay Africa' }))
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  await user.keyboard('{Escape}')
  expect(screen.getAllByRole('option')).toHaveLength(2)
  expect(title()).toBe('Connect a wallet')
})

test('says why a service that cannot be read is not in the list, and offers what may read it', async () => {
  const { user } = await show(snapshot({ accounts: [] }), { getProviders: [jpay, customJsonCard] })
  await press(user, 'Connect a wallet')
  await user.keyboard('m-pesa')
  expect(screen.getByText(/^M-Pesa \(Daraja\) sends balances to a public address only/)).toBeDefined()
  expect(screen.getAllByRole('option').map(option => option.getAttribute('aria-label'))).toEqual([
    'Custom JSON API'
  ])
})

test('a pasted test key sets the environment, and the form says so', async () => {
  const { user, inputs } = await openProvider(pesaVoucher, { testConnection: found })
  await user.click(screen.getByLabelText('API key'))
  await user.paste('"pk_test_1" \n')
  expect(screen.getByLabelText('API key')).toHaveProperty('value', 'pk_test_1')
  expect(screen.getByRole('radio', { name: 'Sandbox' })).toHaveProperty('checked', true)
  expect(screen.getByText('This API key is for Sandbox; Environment is set to Sandbox.')).toBeDefined()
  await user.click(screen.getByLabelText('API secret'))
  await user.paste('Bearer sk_test_1')
  await press(user, 'Test connection')
  expect(inputs('testConnection')[0]).toMatchObject({
    environment: 'sandbox',
    secrets: { apiKey: 'pk_test_1', apiSecret: 'sk_test_1' }
  })
})

test('an environment that does not match the key is reported at the key, and nothing is sent', async () => {
  const { user, inputs } = await openProvider(pesaVoucher)
  await user.type(screen.getByLabelText('API key'), 'pk_test_1')
  await user.type(screen.getByLabelText('API secret'), 'sk_test_1')
  await user.click(screen.getByRole('radio', { name: 'Production' }))
  await press(user, 'Test connection')
  expect(screen.getByText(/“API key” does not go with the other fields/)).toBeDefined()
  expect(inputs('testConnection')).toEqual([])
})

test('a secret pasted into the key field is reported and stays there', async () => {
  const { user } = await openProvider(pesaVoucher)
  await user.click(screen.getByLabelText('API key'))
  await user.paste('sk_live_1')
  expect(screen.getByText('This looks like the API secret. Paste it there.')).toBeDefined()
  expect(screen.getByLabelText('API key')).toHaveProperty('value', 'sk_live_1')
  expect(screen.getByLabelText('API secret')).toHaveProperty('value', '')
})

test('shows the end of a long secret while it is typed, to compare with the dashboard', async () => {
  const { user } = await openJpay()
  await user.type(screen.getByLabelText('App key'), '12345678abc')
  expect(screen.queryByText(/Ends in/)).toBeNull()
  await user.type(screen.getByLabelText('App key'), 'd')
  expect(screen.getByText(/Ends in abcd\./)).toBeDefined()
})

test('offers many environments as a list, and says which provider is unverified', async () => {
  const { user, inputs } = await openProvider(mtnMomo, { testConnection: found })
  expect(screen.getByText(/leaves some facts open/)).toBeDefined()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Environment' }), 'Rwanda')
  await user.type(screen.getByLabelText('API user'), 'u')
  await user.type(screen.getByLabelText('API key'), 'k')
  await user.type(screen.getByLabelText('Subscription key'), 's')
  await press(user, 'Test connection')
  expect(inputs('testConnection')[0]?.environment).toBe('mtnrwanda')
})

test('links to the page where keys are created', async () => {
  const { user, inputs } = await openJpay()
  await press(user, 'Open dashboard')
  expect(inputs('openLink')).toEqual([{ providerId: 'jpay-africa', link: 'dashboard' }])
})

test('Test connection shows the wallets it found', async () => {
  const { user, inputs } = await openFilledIn()
  await press(user, 'Test connection')
  expect(await screen.findByText('Found 1 wallet.', { exact: false })).toBeDefined()
  expect(inputs('testConnection')).toEqual([
    {
      accountId: null,
      providerId: 'jpay-africa',
      name: 'JPay Africa',
      environment: 'production',
      values: { baseUrl: '' },
      secrets: { appKey: 'key', appSecret: 'secret' },
      intervalMinutes: 5
    }
  ])
})

test('shows a problem in place and loses nothing typed', async () => {
  const { user } = await openFilledIn({ testConnection: { ok: false, failure: { kind: 'address' } } })
  await press(user, 'Test connection')
  expect((await screen.findByRole('alert')).textContent).toContain('refused this computer’s address')
  expect(screen.getByLabelText('App secret')).toHaveProperty('value', 'secret')
})

test('reports an empty field at the field, focuses it and sends nothing', async () => {
  const { user, inputs } = await openJpay()
  await user.type(screen.getByLabelText('App key'), 'key')
  await press(user, 'Test connection')
  expect(screen.getByText(/“App secret” is empty/)).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('App secret'))
  expect(inputs('testConnection')).toEqual([])
})

test('a key is masked until revealed, and pasted without surrounding spaces', async () => {
  const { user } = await openJpay()
  const key = screen.getByLabelText('App key')
  expect(key).toHaveProperty('type', 'password')
  await user.click(key)
  await user.paste('  abc \n')
  expect(key).toHaveProperty('value', 'abc')
  await press(user, 'Show App key')
  expect(key).toHaveProperty('type', 'text')
})

test('an access token can be entered instead, and is then the only secret sent', async () => {
  const { user, inputs } = await openFilledIn()
  await press(user, 'Use Access token instead')
  expect(screen.queryByLabelText('App key')).toBeNull()
  await user.type(screen.getByLabelText('Access token'), 'jwt')
  await press(user, 'Test connection')
  expect(inputs('testConnection')[0]?.secrets).toEqual({ accessToken: 'jwt' })
})

test('Base URL is under Advanced', async () => {
  const { user } = await openJpay()
  expect(screen.queryByLabelText('Base URL')).toBeNull()
  await press(user, 'Advanced')
  expect(screen.getByLabelText('Base URL')).toBeDefined()
})

test('offers no interval below the provider’s minimum', async () => {
  const { user } = await show(snapshot({ accounts: [] }))
  await press(user, 'Connect a wallet')
  await user.click(screen.getByRole('option', { name: "Africa's Talking" }))
  const offered = screen.getAllByRole('radio').map(radio => radio.parentElement?.textContent)
  expect(offered).toEqual(['15 min', '1 h'])
})

test('Continue tests first, and Done connects with the suggested thresholds', async () => {
  const { user, inputs } = await openFilledIn()
  await press(user, 'Continue')
  expect(await screen.findByLabelText('Low below')).toHaveProperty('value', '3,000')
  expect(inputs('testConnection')).toHaveLength(1)
  await press(user, 'Done')
  expect(inputs('connect')[0]).toMatchObject({ rules: [['payout', payout.suggested]], keepUntilQuit: false })
  expect(inputs('connect')).toHaveLength(1)
  await waitFor(() => expect(title()).toBe('Know before it runs out'))
})

test('invalid thresholds block Done', async () => {
  const { user, inputs } = await openFilledIn()
  await press(user, 'Continue')
  const critical = await screen.findByLabelText('Critical below')
  await user.clear(critical)
  await user.type(critical, '9,000')
  await press(user, 'Done')
  expect(screen.getByText(/must be smaller than the low one/)).toBeDefined()
  expect(inputs('connect')).toEqual([])
})

test('without a keychain the keys can be kept until Salio quits', async () => {
  const { user, inputs } = await openFilledIn({
    testConnection: found,
    connect: ({ keepUntilQuit }) =>
      keepUntilQuit ? connected : { ok: false, failure: { kind: 'keychain', problem: 'absent' } }
  })
  await press(user, 'Continue')
  await screen.findByLabelText('Low below')
  await press(user, 'Done')
  await user.click(await screen.findByRole('button', { name: 'Keep until I quit' }))
  expect(inputs('connect').map(({ keepUntilQuit }) => keepUntilQuit)).toEqual([false, true])
})

test('Esc goes one step back and keeps what was typed', async () => {
  const { user } = await openFilledIn()
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('option', { name: 'JPay Africa' }))
  expect(screen.getByLabelText('App key')).toHaveProperty('value', 'key')
})

test('drops an answer to credentials that have changed since', async () => {
  const answer = Promise.withResolvers<typeof found>()
  const { user } = await openFilledIn({ testConnection: () => answer.promise })
  await press(user, 'Test connection')
  await user.type(screen.getByLabelText('App key'), 's')
  answer.resolve(found)
  await act(() => answer.promise)
  expect(screen.queryByText('Connected.')).toBeNull()
  expect(screen.getByRole('button', { name: 'Test connection' })).toBeDefined()
})

test('lets the user choose between several balances of a provider', async () => {
  const { user, inputs } = await show(snapshot({ accounts: [] }), { testConnection: found })
  await press(user, 'Connect a wallet')
  await user.click(screen.getByRole('option', { name: "Africa's Talking" }))
  await user.type(screen.getByLabelText('Username'), 'shop')
  await user.type(screen.getByLabelText('API key'), 'k')
  await user.click(screen.getByLabelText('Mobile data'))
  await press(user, 'Test connection')
  expect(inputs('testConnection')[0]?.values).toEqual({ username: 'shop', balances: 'application,data' })
})
