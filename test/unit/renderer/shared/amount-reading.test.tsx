import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { Language } from '#domain/language.ts'
import { initialSettings } from '#domain/settings.ts'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const ok = { ok: true, value: null } as const
const inLanguage = (language: Language, over = {}) =>
  snapshot({
    language,
    settings: { ...initialSettings, language },
    accounts: [account({ wallets: [wallet(over)] })]
  })

test('shows while typing what is read, in a region that speaks and describes the field', async () => {
  const { user } = await show(inLanguage('en'), { setThresholds: ok }, place)
  const low = screen.getByLabelText('Low below')
  const reading = document.getElementById(low.getAttribute('aria-describedby') ?? '')
  expect(reading?.getAttribute('role')).toBe('status')
  expect(reading?.textContent).toBe('')
  await user.clear(low)
  await user.type(low, '20k')
  expect(reading?.textContent).toBe('= KES\u00a020,000.00')
})

test.each([
  ['fr', 'Bas en dessous de', '20,000', 'Voulez-vous dire 20\u202f000 ou 20\u202f?', '20\u202f000', '20'],
  ['sw', null, '20.000', 'Unamaanisha 20,000 au 20?', '20,000', '20'],
  ['en', 'Low below', '20.000', 'Do you mean 20,000 or 20?', '20,000', '20']
] as const)(
  'in %s it asks which of two amounts is meant, and saves nothing before',
  async (language, _, typed, question, larger, smaller) => {
    const { user, inputs } = await show(
      inLanguage(language, { thresholds: { ...noThresholds, low: '5' } }),
      { setThresholds: ok },
      place
    )
    const low = screen.getAllByRole<HTMLInputElement>('textbox')[0]
    if (!low) throw new Error('no field')
    await user.clear(low)
    await user.type(low, `${typed}{Enter}{Tab}`)
    expect(inputs('setThresholds')).toEqual([])
    expect(low.getAttribute('aria-invalid')).toBe('true')
    const choices = screen.getByRole('group', { name: question })
    expect(
      within(choices)
        .getAllByRole('button')
        .map(one => one.textContent)
    ).toEqual([larger, smaller])
    // By the keyboard: the first button is the next stop after the field.
    expect(document.activeElement?.textContent).toBe(larger)
    await user.keyboard('{Enter}')
    expect(inputs('setThresholds')).toMatchObject([{ rule: { low: '20000' } }])
    expect(low.value).toBe(larger)
    expect(document.activeElement).toBe(low)
    expect(screen.queryByRole('group', { name: question })).toBeNull()
  }
)

test('the smaller reading can be meant as well', async () => {
  const only = inLanguage('en', { thresholds: { ...noThresholds, low: '5' } })
  const { user, inputs } = await show(only, { setThresholds: ok }, place)
  const low = screen.getByLabelText('Low below')
  await user.clear(low)
  await user.type(low, '1.234{Tab}')
  await user.click(button('1.23'))
  expect(inputs('setThresholds')).toMatchObject([{ rule: { low: '1.23' } }])
})

test.each([
  ['20.505', 'Do you mean 20,505 or 20.51?'],
  ['20.5055', 'KES has at most 2 decimals here.'],
  ['USD 20', 'This wallet is in KES.'],
  ['twenty', 'Write the amount in figures, like 20,000.']
])('%s is refused at its field: %s', async (typed, words) => {
  const { user, inputs } = await show(inLanguage('en'), { setThresholds: ok }, place)
  const low = screen.getByLabelText('Low below')
  await user.clear(low)
  await user.type(low, `${typed}{Tab}`)
  expect(screen.getAllByText(words)).toHaveLength(1)
  expect(inputs('setThresholds')).toEqual([])
})

test('a wallet that has more decimals than its currency may have thresholds with as many', async () => {
  const many = inLanguage('en', {
    amount: '485.1234567',
    thresholds: { ...noThresholds, low: '5' }
  })
  const { user, inputs } = await show(many, { setThresholds: ok }, place)
  const low = screen.getByLabelText('Low below')
  await user.clear(low)
  await user.type(low, '20.5055{Tab}')
  expect(inputs('setThresholds')).toMatchObject([{ rule: { low: '20.5055' } }])
})

test('Can I pay? gives no answer before it knows which amount is meant', async () => {
  const { user } = await show(inLanguage('fr', { amount: '20750.00' }), {}, place)
  await user.type(screen.getByLabelText('Montant'), '12,000')
  const result = () => document.querySelector('.pay-result')?.textContent
  expect(result()).toBe('')
  await user.click(button('12\u202f000'))
  expect(result()).toContain('8\u202f750,00')
})

test('nothing that was read is written out while amounts are hidden', async () => {
  const hidden = { ...inLanguage('en'), settings: { ...initialSettings, hideAmounts: true } }
  const { user } = await show(hidden, { setThresholds: ok }, place)
  const low = screen.getByLabelText('Low below')
  await user.clear(low)
  await user.type(low, '20k')
  expect(document.body.innerHTML).not.toContain('20,000')
})

test('says at once what no further digit can make right, and waits for what it can', async () => {
  const { user } = await show(inLanguage('en'), { setThresholds: ok }, place)
  const low = screen.getByLabelText('Low below')
  const reading = document.getElementById(low.getAttribute('aria-describedby') ?? '')
  await user.clear(low)
  await user.type(low, '20,0')
  expect(reading?.textContent).toBe('')
  await user.clear(low)
  await user.type(low, '5000.001')
  expect(reading?.textContent).toMatch(/decimals/)
})
