import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { headerSlots } from '#domain/custom-api/request-headers.ts'
import { customJsonCard } from '#providers/custom-api/card.ts'
import { sampleAnswer } from '#test/unit/renderer/sample-answer.ts'
import { account, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const wallet = {
  key: 'a',
  name: 'a',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  detail: null,
  amount: '12.50',
  failure: null,
  suggested: noThresholds
} as const

async function openCustom(answers: Parameters<typeof show>[1] = {}) {
  const shown = await show(snapshot({ accounts: [] }), {
    getProviders: [customJsonCard],
    readAnswer: { ok: true, value: sampleAnswer },
    testConnection: { ok: true, value: { wallets: [wallet], subtitle: null } },
    ...answers
  })
  await press(shown.user, 'Connect a wallet')
  await shown.user.click(screen.getByRole('option', { name: 'Custom JSON API' }))
  return shown
}

async function read(answers?: Parameters<typeof show>[1]) {
  const shown = await openCustom(answers)
  await shown.user.type(screen.getByLabelText('URL'), 'https://api.example.com/balance')
  await press(shown.user, 'Read it')
  await screen.findByRole('tree')
  return shown
}

const item = (name: RegExp) => screen.getByRole('treeitem', { name })

test('click the amount, fill in what is missing and test the mapping', async () => {
  const { inputs, user } = await read()
  await user.click(item(/amount 12.50/))
  expect(screen.getByText(/These are a list of wallets/)).toBeDefined()
  expect(screen.getByText('Click the currency, or write it below.')).toBeDefined()
  await user.type(screen.getByLabelText('Or the currency, if it is not in the answer'), 'kes')
  expect(screen.queryByText('Click the currency, or write it below.')).toBeNull()
  await press(user, 'Test connection')
  expect(await screen.findByText('Found 1 wallet.', { exact: false })).toBeDefined()
  expect(JSON.parse(inputs('testConnection')[0]?.values['mapping'] ?? '')).toEqual({
    amount: '/data/*/amount',
    unit: { kind: 'major' },
    currency: { fixed: 'KES' },
    name: null,
    key: '/data/*/id'
  })
})

test('the tree can be used with the keyboard alone', async () => {
  const { user } = await read()
  item(/data/).focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(item(/amount 12.50/))
  expect(item(/amount 12.50/).tabIndex).toBe(0)
  await user.keyboard('{Enter}')
  expect(item(/amount 12.50/).getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(item(/\[0\]/).getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('treeitem', { name: /amount 12.50/ })).toBeNull()
  await user.keyboard('{End}')
  expect(document.activeElement).toBe(item(/token/))
  await user.keyboard('{Home}{ArrowRight}')
  expect(document.activeElement).toBe(item(/\[0\]/))
})

test('a value named like a secret is hidden until the user reveals it', async () => {
  const { user } = await read()
  expect(item(/token/).textContent).not.toContain('t_1')
  await user.click(item(/token/))
  expect(item(/token/).textContent).toContain('t_1')
  expect(item(/token/).getAttribute('aria-selected')).toBe('false')
})

test('changing the URL discards the answer', async () => {
  const { user } = await read()
  await user.type(screen.getByLabelText('URL'), '2')
  expect(screen.queryByRole('tree')).toBeNull()
})

test('shows the fields of the chosen sign-in method, and sends secrets as secrets', async () => {
  const { inputs, user } = await openCustom()
  expect(screen.queryByLabelText('Bearer token')).toBeNull()
  await user.type(screen.getByLabelText('URL'), 'https://api.example.com')
  await user.selectOptions(screen.getByLabelText('Sign in with'), 'API key')
  await user.type(screen.getByLabelText('API key'), 'k1')
  await press(user, 'Advanced')
  await press(user, 'Add a header')
  await user.type(screen.getByLabelText('Header 1'), 'X-Secret')
  await user.type(screen.getByLabelText('Value of header 1'), 's1')
  await press(user, 'Read it')
  const [sent] = inputs('readAnswer')
  expect(sent?.secrets).toEqual({ apiKey: 'k1', headerA: 's1' })
  expect(sent?.values).toMatchObject({
    auth: 'header',
    keyName: 'X-API-Key',
    headers: '[{"name":"X-Secret","secret":"headerA"}]'
  })
})

test('shows a problem of the request at its field', async () => {
  const failure = { kind: 'field', field: 'url', problem: 'malformed' } as const
  const { user } = await openCustom({ readAnswer: { ok: false, failure } })
  await press(user, 'Read it')
  expect(await screen.findByText(/Write the whole address/)).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('URL'))
})

test('shows an API’s error in its own words', async () => {
  const { user } = await openCustom({ readAnswer: { ok: false, failure: { kind: 'rejected' } } })
  await press(user, 'Read it')
  expect((await screen.findByRole('alert')).textContent).toContain('refused your key')
})

test('a mapping file fills in the form, and a shared one has no secrets', async () => {
  const mapping = '{"amount":"/b","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
  const values = { url: 'https://api.example.com/b', auth: 'bearer', mapping }
  const { inputs, user } = await openCustom({
    openMapping: { kind: 'ready', values },
    saveMapping: { kind: 'done' }
  })
  await press(user, 'Use a mapping file')
  expect(await screen.findByDisplayValue('https://api.example.com/b')).toBeDefined()
  await user.type(screen.getByLabelText('Bearer token'), 'sk_1')
  await press(user, 'Save a mapping file')
  expect(screen.getByRole('region', { name: 'This goes into the file' }).textContent).toContain(
    'https://api.example.com/b'
  )
  expect(inputs('saveMapping')).toEqual([])
  await press(user, 'Save it')
  expect(inputs('saveMapping')[0]?.values).toMatchObject(values)
  expect(JSON.stringify(inputs('saveMapping'))).not.toContain('sk_1')
})

test.each([
  ['https://api.example.com/9f86d081884c7d659a2feaa0c55ad015', /looks like a key: 9f86d0/],
  ['https://api.example.com/b?secretkey=abc', /There is a key in the URL/]
])('before a mapping file with %s is saved, it says what may be a key', async (url, warning) => {
  const mapping = '{"amount":"/b","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
  const { inputs, user } = await openCustom({
    openMapping: { kind: 'ready', values: { url, auth: 'none', mapping } }
  })
  await press(user, 'Use a mapping file')
  await screen.findByDisplayValue(url)
  await press(user, 'Save a mapping file')
  expect(await screen.findByText(warning)).toBeDefined()
  expect(inputs('saveMapping')).toEqual([])
})

test('a placeholder in the URL or the body asks for its secret, and sends it as one', async () => {
  const { inputs, user } = await openCustom()
  const url = screen.getByLabelText('URL')
  await user.type(url, 'https://api.example.com/b?key={{{{apiKey}}')
  await user.type(screen.getByLabelText('API key'), 'k1')
  await press(user, 'Advanced')
  await user.click(screen.getByRole('radio', { name: 'POST' }))
  await user.type(screen.getByLabelText('Body'), '{{"pin":"{{{{password}}"}')
  await user.type(screen.getByLabelText('Password'), '1234')
  await press(user, 'Read it')
  const [sent] = inputs('readAnswer')
  expect(sent?.secrets).toEqual({ apiKey: 'k1', password: '1234' })
  expect(sent?.values).toMatchObject({
    url: 'https://api.example.com/b?key={{apiKey}}',
    body: '{"pin":"{{password}}"}'
  })
})

test('a key that is another at each reading is pointed out', async () => {
  const warning = /These are not the ids of the last reading/
  const later = JSON.parse(JSON.stringify(sampleAnswer).replaceAll('"text":"a"', '"text":"z"'))
  const answers = [sampleAnswer, sampleAnswer, later]
  const { user } = await read({ readAnswer: () => ({ ok: true, value: answers.shift() }) })
  await user.click(item(/amount 12.50/))
  await press(user, 'Read it')
  await screen.findByRole('tree')
  expect(screen.queryByText(warning)).toBeNull()
  await press(user, 'Read it')
  expect(await screen.findByText(warning)).toBeDefined()
})

test('a way of signing in that is called like a member of every object asks for nothing', async () => {
  const values = { url: 'https://api.example.com/b', auth: 'constructor' }
  const { user } = await openCustom({ openMapping: { kind: 'ready', values } })
  await press(user, 'Use a mapping file')
  expect(await screen.findByDisplayValue(values.url)).toBeDefined()
  expect(screen.queryByLabelText('API key')).toBeNull()
})

test('explains why a file is not a mapping', async () => {
  const { user } = await openCustom({ openMapping: { kind: 'refused', why: 'newer' } })
  await press(user, 'Use a mapping file')
  expect(await screen.findByText(/from a newer Salio/)).toBeDefined()
})

test('testing without a chosen amount says what to do', async () => {
  const failure = { kind: 'field', field: 'mapping', problem: 'empty' } as const
  const { user } = await openCustom({ testConnection: { ok: false, failure } })
  await user.type(screen.getByLabelText('URL'), 'https://api.example.com')
  await press(user, 'Test connection')
  expect(await screen.findByText('Press “Read it”, then click the amount in the answer.')).toBeDefined()
  expect(within(button('Read it')).getByText('Read it')).toBeDefined()
})

test('a shared mapping file for another address has the keys of an account typed again, and says why', async () => {
  const mapping = '{"amount":"/b","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
  const values = {
    url: 'https://api.example.com/b',
    auth: 'bearer',
    headers: '[{"name":"X-Pass","secret":"headerA"}]',
    mapping
  }
  const mine = account({ providerId: 'custom-json', values, secretFields: ['token', 'headerA'] })
  const shared = { ...values, url: 'https://thief.example/b' }
  const { user } = await show(
    snapshot({ accounts: [mine] }),
    { getProviders: [customJsonCard], openMapping: { kind: 'ready', values: shared } },
    { screen: 'account', accountId: 'a1' }
  )
  const fields = () => ['Bearer token', 'Value of header 1'].map(label => screen.getByLabelText(label))
  for (const field of fields()) expect(field).toHaveProperty('placeholder', 'Unchanged')
  await press(user, 'Use a mapping file')
  const why = 'You gave this for api.example.com. Type it again to let it go to thief.example.'
  expect(await screen.findAllByText(why)).toHaveLength(2)
  for (const field of fields()) expect(field).toHaveProperty('placeholder', '')
})

test('a key given for one header is not sent as another', async () => {
  const headers = '[{"name":"X-Pass","secret":"headerA"}]'
  const values = { url: 'https://api.example.com/b', auth: 'none', headers }
  const mine = account({ providerId: 'custom-json', values, secretFields: ['headerA'] })
  const { user } = await show(
    snapshot({ accounts: [mine] }),
    { getProviders: [customJsonCard] },
    { screen: 'account', accountId: 'a1' }
  )
  await user.type(screen.getByLabelText('Header 1'), '-Key')
  expect(
    screen.getByText(
      'You gave this for https://api.example.com/b, x-pass. Type it again to let it go to https://api.example.com/b, x-pass-key.'
    )
  ).toBeDefined()
})

/** An account of a custom API with these headers, opened to be edited. */
async function openHeaders(headers: string) {
  const values = { url: 'https://api.example.com/b', auth: 'none', headers }
  const mine = account({ providerId: 'custom-json', values, secretFields: [] })
  const shown = await show(
    snapshot({ accounts: [mine] }),
    { getProviders: [customJsonCard], readAnswer: { ok: true, value: sampleAnswer } },
    { screen: 'account', accountId: 'a1' }
  )
  const sentHeaders = async () => {
    await press(shown.user, 'Read it')
    return shown.inputs('readAnswer').at(-1)?.values['headers']
  }
  return { ...shown, sentHeaders }
}

test('damaged headers can be replaced', async () => {
  const { user, sentHeaders } = await openHeaders('[{"name":"X-Shop","val')
  await user.type(screen.getByLabelText('Header 1'), 'X-Shop')
  await user.type(screen.getByLabelText('Value of header 1'), '7')
  expect(await sentHeaders()).toBe('[{"name":"X-Shop","value":"7"}]')
  await press(user, 'Remove header 1')
  expect(await sentHeaders()).toBe('[]')
})

test('says when no more headers can be secret, and makes none', async () => {
  const six = headerSlots.map(secret => ({ name: 'X-Pass', secret }))
  const { user } = await openHeaders(JSON.stringify([...six, { name: 'X-Shop', value: '7' }]))
  const full = () => screen.queryByText('No more than 6 headers can be secret. Remove one first.')
  const secrecy = () => screen.getAllByRole('checkbox', { name: /secret/ }).at(-1)
  expect(full()).not.toBeNull()
  expect(secrecy()).toHaveProperty('disabled', true)
  await press(user, 'Remove header 2')
  expect(full()).toBeNull()
  expect(secrecy()).toHaveProperty('disabled', false)
})
