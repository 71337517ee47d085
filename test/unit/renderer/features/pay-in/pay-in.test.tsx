import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import type { Screen } from '#renderer/app/places.ts'
import type { DoubleAnswers } from '#renderer/gallery/answers.ts'
import { noPayIn, otherWays, payIn } from '#renderer/gallery/pay-in-samples.ts'
import { topUpForm } from '#renderer/gallery/top-up-samples.ts'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const low = wallet({ amount: '6480.00', level: 'low' })
const shop = snapshot({ accounts: [account({ wallets: [low] })] })
const place = { screen: 'pay-in', walletId: low.id } as const
const saved = { ok: true } as const
const answers = {
  getPayIn: payIn(),
  getTopUpForm: topUpForm,
  copyText: null,
  changePayIn: saved,
  checkPayIn: {}
}

const field = (name: string) => screen.getByRole('textbox', { name })
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

/** Opens the screen as its buttons do. */
async function open(over: DoubleAnswers = {}, start = shop, screen: Screen = place) {
  const shown = await show(start, { ...answers, ...over })
  act(() => shown.app.getState().open(screen))
  return shown
}

test('each value is copied exactly as it is shown, and it says so', async () => {
  const { user, inputs } = await open({ getPayIn: payIn({ ways: otherWays }) })
  await screen.findByText('0512340')
  await press(user, 'Copy Till')
  await press(user, 'Copy Mobile number')
  expect(inputs('copyText')).toEqual([{ text: '0512340' }, { text: '0722000418' }])
  expect(spoken()).toContain('Copied')
})

test('all of it is copied as a neat text, with the amount', async () => {
  const { user, inputs } = await open()
  await screen.findByText('409118')
  await press(user, 'Copy all')
  expect(inputs('copyText')[0]?.text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'How to top up',
    'Payout · JPay Africa · Main shop',
    '',
    'M-Pesa paybill',
    'Paybill 409118',
    'Account 20417739',
    '',
    'Bank transfer',
    'Bank and branch Kijani Bank, Westlands',
    'Account name JPay Africa Ltd Client Float',
    'Bank account 0102447731005',
    'Your reference MAINSHOP',
    '',
    'Amount KES 50,000',
    ''
  ])
})

test('the amount is copied in digits, and says that it is hidden here', async () => {
  const settings = { ...initialSettings, hideAmounts: true }
  const { user, inputs } = await open({}, { ...shop, settings })
  await user.click(await screen.findByRole('button', { name: 'Copy amount' }))
  expect(inputs('copyText')).toEqual([{ text: '50000' }])
  expect(spoken()).toContain('Copied, with the amounts')
  expect(document.body.textContent).not.toContain('50,000')
})

test('a changed value says what it was, and is answered', async () => {
  const { user, inputs } = await open()
  expect(await screen.findByText(/^changed \d+ Nov, by import$/)).toBeTruthy()
  expect(screen.getByText(/^Was 20417793\. A set-up file changed it on \d+ Nov at/)).toBeTruthy()
  await press(user, 'It is right')
  await press(user, 'Put the old one back')
  const asked = { walletId: low.id, wayId: 'way-paybill', field: 'account' }
  expect(inputs('changePayIn')).toEqual([
    { do: 'right', ...asked },
    { do: 'back', ...asked }
  ])
})

test('the QR sheet is modal, goes from way to way, and Esc leads back to its button', async () => {
  const { user } = await open()
  await screen.findByText('409118')
  await press(user, 'Show as QR')
  const sheet = screen.getByRole('dialog', { name: 'Show as QR' })
  expect(document.activeElement?.textContent).toBe('M-Pesa paybill as QR')
  await waitFor(() => expect(sheet.querySelector('.pay-in-qr path')).toBeTruthy())
  const lines = () => sheet.querySelector('.pay-in-lines')?.textContent?.replaceAll('\u00a0', ' ')
  expect(lines()).toBe('Paybill 409118\nAccount 20417739\nAmount KES 50,000')
  await user.click(within(sheet).getByRole('button', { name: 'Bank transfer instead' }))
  expect(lines()).toContain('Bank account 0102447731005')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(title()).toBe('How to top up')
  expect(document.activeElement).toBe(button('Show as QR'))
})

test('with hidden amounts the QR code and its lines leave the amount out', async () => {
  const { user } = await open({}, { ...shop, settings: { ...initialSettings, hideAmounts: true } })
  await screen.findByText('409118')
  await press(user, 'Show as QR')
  expect(document.querySelector('.pay-in-lines')?.textContent).toBe('Paybill 409118\nAccount 20417739')
})

test.each(['broken', 'otherKey', 'unsealed'] as const)(
  'values whose seal is %s are hidden, and entered again',
  async state => {
    const { user, inputs } = await open({ getPayIn: payIn({ seal: { state }, ways: [], changes: [] }) })
    const note = await screen.findByRole('alert')
    expect(note.textContent).toMatch(/hidden/)
    expect(note.textContent?.includes('Something other than Salio')).toBe(state === 'broken')
    expect(screen.queryByRole('button', { name: 'Copy all' })).toBeNull()
    await press(user, 'Enter them again')
    await press(user, 'Paybill')
    await user.type(field('Paybill'), '0409118')
    await user.type(field('Account'), '1')
    await press(user, 'Save')
    const values = { paybill: '0409118', account: '1' }
    expect(inputs('changePayIn')).toEqual([
      { do: 'save', walletId: low.id, anew: true, drafts: [{ id: '', kind: 'paybill', name: '', values }] }
    ])
  }
)

test('where the keychain is locked they show, and it is said; nobody can vouch for them', async () => {
  await open({ getPayIn: payIn({ seal: { state: 'unchecked', why: 'locked' } }) })
  expect(await screen.findByText('409118')).toBeTruthy()
  expect(screen.getByText('Not checked: your keychain is locked. Compare before you pay.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'They are right' })).toBeNull()
})

test('on a new computer their user says that they are right', async () => {
  const { user, inputs } = await open({ getPayIn: payIn({ seal: { state: 'unchecked', why: 'noKey' } }) })
  await user.click(await screen.findByRole('button', { name: 'They are right' }))
  expect(inputs('changePayIn')).toEqual([{ do: 'vouch', walletId: low.id }])
})

test('a wrong value is said on leaving its field, never while typing, and goes when it is typed again', async () => {
  const problem = { paybill: { kind: 'letter', found: 'O', meant: '0' } } as const
  const { user, inputs } = await open({ getPayIn: noPayIn, checkPayIn: problem })
  await user.click(await screen.findByRole('button', { name: 'Add a way to pay in' }))
  await press(user, 'Paybill')
  const typed = field('Paybill')
  expect(document.activeElement).toBe(typed)
  await user.type(typed, '4O9118')
  expect(inputs('checkPayIn')).toEqual([])
  await user.tab()
  expect(await screen.findByText('This has a letter in it: O. Did you mean 0?')).toBeTruthy()
  expect(typed.getAttribute('aria-invalid')).toBe('true')
  await user.type(typed, '9')
  expect(screen.queryByText(/Did you mean/)).toBeNull()
})

test('pasted text keeps its hidden characters, so that they can be named', async () => {
  const { user, inputs } = await open({ getPayIn: noPayIn, checkPayIn: {} })
  await user.click(await screen.findByRole('button', { name: 'Add a way to pay in' }))
  await press(user, 'Paybill')
  await user.click(field('Account'))
  await user.paste('2041\u202e7739')
  await user.tab()
  await waitFor(() => expect(inputs('checkPayIn')[0]?.draft.values['account']).toBe('2041\u202e7739'))
})

test('what could not be saved stays typed, with what is wrong at each field', async () => {
  const problems = [{}, { bankAccount: { kind: 'iban', why: 'digits' } }] as const
  const { user } = await open({ changePayIn: { ok: false, why: 'problems', problems } }, shop, {
    screen: 'payInForm',
    walletId: low.id,
    anew: false
  })
  await screen.findByDisplayValue('409118')
  await press(user, 'Save')
  expect(await screen.findByText(/check digits of this IBAN/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByDisplayValue('0102447731005')))
})

test('a keychain that stays locked is said, and what was typed stays', async () => {
  const locked = { ok: false, why: 'keychain', problem: 'locked' } as const
  const { user } = await open({ changePayIn: locked }, shop, {
    screen: 'payInForm',
    walletId: low.id,
    anew: false
  })
  await user.type(await screen.findByDisplayValue('409118'), '9')
  await press(user, 'Save')
  expect(await screen.findByText(/your keychain has to be unlocked/)).toBeTruthy()
  expect(screen.getByDisplayValue('4091189')).toBeTruthy()
})
