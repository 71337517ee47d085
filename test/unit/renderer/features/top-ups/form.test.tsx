import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { topUp, topUpForm } from '#renderer/gallery/top-up-samples.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'topUp', walletId: 'a1/payout' } as const
const low = wallet({ amount: '6480.00', level: 'low', levelSince: NOW - HOUR })
const shop = snapshot({ accounts: [account({ wallets: [low] })] })
const done = { ok: true, topUpId: 't1' } as const
const answers = { getTopUpForm: topUpForm, addTopUp: done, changeTopUp: done }
const amount = () => screen.getByLabelText<HTMLInputElement>('Amount')
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ')

test('what was sent, how and when is handed over, and the screen closes', async () => {
  const { user, inputs } = await show(shop, answers, place)
  expect(title()).toBe('I have topped up')
  await user.type(amount(), '35,000')
  await user.click(screen.getByRole('radio', { name: 'Bank' }))
  await user.type(screen.getByLabelText('Reference (optional)'), 'TKR4X8P2LM')
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')).toEqual([
    {
      walletId: low.id,
      amount: '35000',
      way: 'bank',
      reference: 'TKR4X8P2LM',
      sentAt: null,
      isAnother: false
    }
  ])
  expect(title()).toBe('Balances')
})

test('an offer says until when it lasts, and fills in the amount', async () => {
  const { user } = await show(shop, answers, place)
  const offer = await screen.findByRole('button', { name: /^50,000.*until Mon 15:10$/ })
  expect(offer.getAttribute('aria-pressed')).toBe('false')
  await user.click(offer)
  expect(amount().value).toBe('50,000')
  expect(offer.getAttribute('aria-pressed')).toBe('true')
  expect(text()).toContain('Suggested: 50,000 lasts past Mon 09:00, when banks pay in again.')
})

test('the note says that no money is moved, how often the wallet is read, and by when it usually arrives', async () => {
  const { user } = await show(shop, answers, place)
  await screen.findByText('by 14:44')
  expect(text()).toContain(
    'This only tells Salio. It moves no money. Payout is read every minute until it arrives, usually by 14:44.'
  )
  await user.click(screen.getByRole('radio', { name: 'Card' }))
  expect(text()).toContain('Payout is read every minute until it arrives.')
})

test('without an amount there is nothing to watch for, and the button says so', async () => {
  await show(shop, answers, place)
  const watch = button('Watch for it')
  expect(watch).toHaveProperty('disabled', true)
  expect(document.getElementById(watch.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Write an amount first.'
  )
})

test.each([
  ['50,000.555', 'KES has two decimals. Write it like 50,000.50.'],
  ['0', 'Write an amount above zero.'],
  ['-500', 'Write an amount above zero.'],
  ['1234567890123', 'That is more than any top-up. Look at the figure again.'],
  ['USD 500', 'This wallet is in KES.'],
  ['fifty', 'Write the amount in figures, like 50,000.']
])('what is wrong with %s is said on leaving the field, never while typing', async (typed, complaint) => {
  const { user, inputs } = await show(shop, answers, place)
  await user.type(amount(), typed)
  expect(document.querySelector('.complaint')).toBeNull()
  await user.tab()
  expect(document.querySelector('.complaint')?.textContent).toBe(complaint)
  expect(amount().getAttribute('aria-invalid')).toBe('true')
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')).toEqual([])
  expect(document.activeElement).toBe(amount())
})

test('a currency without decimals takes none, and says so at the field', async () => {
  const ugx = { ...low, currency: 'UGX', amount: '24000' }
  const { user, inputs } = await show(
    snapshot({ accounts: [account({ wallets: [ugx] })] }),
    { ...answers, addTopUp: done },
    place
  )
  await user.type(amount(), '50,000.50')
  await user.tab()
  expect(document.querySelector('.complaint')?.textContent).toBe('UGX has no decimals here.')
  await user.clear(amount())
  await user.type(amount(), '50,000')
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')[0]?.amount).toBe('50000')
})

test('an amount that may be meant in two ways is asked about', async () => {
  const { user, inputs } = await show(shop, answers, place)
  await user.type(amount(), '20.000')
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')).toEqual([])
  await press(user, '20,000')
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')[0]?.amount).toBe('20000')
})

test('earlier today it takes a time, which may not be to come', async () => {
  const { user, inputs } = await show(shop, answers, place)
  await user.type(amount(), '500')
  await user.click(screen.getByRole('radio', { name: 'Earlier today' }))
  const time = screen.getByLabelText('Time')
  await user.clear(time)
  await user.type(time, '15:00{Tab}')
  expect(screen.getByText('That time has not come yet.')).toBeDefined()
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')).toEqual([])
  await user.clear(time)
  await user.type(time, '09:15{Tab}')
  expect(screen.queryByText('That time has not come yet.')).toBeNull()
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')[0]?.sentAt).toBe(new Date(2025, 10, 21, 9, 15).getTime())
})

test('another day is at most seven days back', async () => {
  const { user, inputs } = await show(shop, answers, place)
  await user.type(amount(), '500')
  await user.click(screen.getByRole('radio', { name: 'Another day' }))
  const day = screen.getByLabelText('Day')
  await user.clear(day)
  await user.type(day, '2025-11-13')
  await user.tab()
  await user.tab()
  expect(screen.getByText('Salio looks back seven days at most.')).toBeDefined()
  await user.clear(day)
  await user.type(day, '2025-11-18')
  await press(user, 'Watch for it')
  expect(inputs('addTopUp')[0]?.sentAt).toBe(new Date(2025, 10, 18, 14, 32).getTime())
})

test('the same amount again is asked about, and saved once its user says that it is another', async () => {
  const twice = { ok: false, problem: { kind: 'twice', amount: '50000', toldAt: NOW - 4 * MINUTE } } as const
  const { user, inputs } = await show(
    shop,
    { ...answers, addTopUp: ({ isAnother }) => (isAnother ? done : twice) },
    place
  )
  await user.type(amount(), '50000')
  await press(user, 'Watch for it')
  await screen.findByText('Twice?')
  expect(text()).toContain('Twice? You told Salio of KES 50,000 at 14:28.')
  expect(document.activeElement).toBe(button('It is another one'))
  await press(user, 'It is another one')
  expect(inputs('addTopUp').map(({ isAnother }) => isAnother)).toEqual([false, true])
  expect(title()).toBe('Balances')
})

test('the fifty-first that would be open is not watched for, and it says what to do', async () => {
  const full = { ok: false, problem: { kind: 'tooMany' } } as const
  const { user } = await show(shop, { ...answers, addTopUp: full }, place)
  await user.type(amount(), '50000')
  await press(user, 'Watch for it')
  expect(
    await screen.findByText('50 top-ups of Payout are still open. Answer or call off one of them first.')
  ).toBeDefined()
  expect(amount().value).toBe('50000')
})

test('where it could not be saved, what was typed stays', async () => {
  const { user } = await show(
    shop,
    { ...answers, addTopUp: () => Promise.reject(new Error('failed')) },
    place
  )
  await user.type(amount(), '50000')
  await press(user, 'Watch for it')
  expect(await screen.findByText('It could not be saved. Try again.')).toBeDefined()
  expect(amount().value).toBe('50000')
})

test('a top-up is changed in the same form, and keeps the second it was sent at', async () => {
  const sentAt = NOW - 6 * MINUTE + 17_000
  const wallets = [{ ...low, topUps: [topUp({ sentAt })] }]
  const { user, app, inputs } = await show(snapshot({ accounts: [account({ wallets })] }), answers)
  app.getState().open({ screen: 'changeTopUp', walletId: low.id, topUpId: 't1' })
  await screen.findByRole('heading', { name: 'Change top-up' })
  expect(amount().value).toBe('50,000')
  await user.clear(amount())
  await user.type(amount(), '5,000')
  await press(user, 'Save')
  expect(inputs('changeTopUp')).toEqual([
    { topUpId: 't1', amount: '5000', way: 'mobile-money', reference: 'TKR4X8P2LM', sentAt, isAnother: false }
  ])
})

test('while amounts are hidden the offers are too', async () => {
  await show({ ...shop, settings: { ...initialSettings, hideAmounts: true } }, answers, place)
  await screen.findByRole('group', { name: 'Suggested amounts' })
  expect(document.body.innerHTML).not.toMatch(/20,000|50,000|100,000/)
})

test.each([
  ['the next morning', NOW + DAY - 5 * HOUR, 'Sat 09:32'],
  ['a later one, where the balance is enough until the next', NOW + 4 * DAY - 5 * HOUR, 'Tue 09:32']
])('a suggestion for %s does not talk of banks', async (_, workingMorningAt, time) => {
  await show(shop, { ...answers, getTopUpForm: { ...topUpForm, workingMorningAt } }, place)
  expect((await screen.findByText(/Suggested/)).textContent).toBe(`Suggested: 50,000 lasts past ${time}.`)
})
