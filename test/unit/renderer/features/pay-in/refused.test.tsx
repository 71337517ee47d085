import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import type { Screen } from '#renderer/app/places.ts'
import type { DoubleAnswers } from '#renderer/gallery/answers.ts'
import { noPayIn, offeredPayIn, otherWays, payIn } from '#renderer/gallery/pay-in-samples.ts'
import { topUpForm } from '#renderer/gallery/top-up-samples.ts'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

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

/** Opens the screen as its buttons do. */
async function open(over: DoubleAnswers = {}, start = shop, screen: Screen = place) {
  const shown = await show(start, { ...answers, ...over })
  act(() => shown.app.getState().open(screen))
  return shown
}

test.each([
  ['digits', {}, 'These are not its last three digits. Compare again.'],
  ['tooMany', {}, '10 is the most. Remove one first.'],
  ['keychain', { problem: 'locked' as const }, /your keychain has to be unlocked/]
] as const)('a documented way that is not taken says why (%s)', async (why, more, said) => {
  const refused = { ok: false, why, ...more } as Output<'changePayIn'>
  const { user, inputs } = await open({
    getPayIn: { ...noPayIn, offered: [offeredPayIn] },
    changePayIn: refused
  })
  const field = await screen.findByLabelText('Last three digits')
  const confirm = () => button('Confirm') as HTMLButtonElement
  await user.type(field, '90')
  expect(confirm().disabled).toBe(true)
  await user.type(field, '1')
  await user.click(confirm())
  expect(inputs('changePayIn')).toEqual([
    { do: 'confirm', walletId: low.id, documentId: 'stash', digits: '901' }
  ])
  expect(await screen.findByText(said)).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe(`${why === 'digits'}`)
})

test.each([
  [
    'is refused',
    { ok: false, why: 'keychain', problem: 'locked' } as const,
    /your keychain has to be unlocked/
  ],
  ['fails', () => Promise.reject(new Error('failed')), /^It could not be saved/]
])('an answer to a changed value that %s says so', async (_, changePayIn, said) => {
  const { user } = await open({ changePayIn })
  await user.click(await screen.findByRole('button', { name: 'It is right' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(said)
})

test('ten ways are the most: no line is added, and the button says why', async () => {
  const [first] = otherWays
  if (!first) throw new Error('no way')
  const ways = Array.from({ length: 10 }, (_, index) => ({ ...first, id: `way-${index}` }))
  await open({ getPayIn: payIn({ ways }) }, shop, { screen: 'payInForm', walletId: low.id, anew: false })
  const add = await screen.findByRole('button', { name: 'Add a line' })
  expect(add).toHaveProperty('disabled', true)
  expect(document.getElementById(add.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '10 is the most. Remove one first.'
  )
})

test('a note of over 500 characters is said to be too long, and stays typed', async () => {
  const { user } = await open({
    getPayIn: noPayIn,
    checkPayIn: { note: { kind: 'tooLong', most: 500 } }
  })
  await user.click(await screen.findByRole('button', { name: 'Add a way to pay in' }))
  await press(user, 'Note')
  await user.click(field('Note'))
  await user.paste('x'.repeat(501))
  await user.tab()
  expect(await screen.findByText('This is longer than 500 characters.')).toBeTruthy()
  expect(field('Note')).toHaveProperty('value', 'x'.repeat(501))
})
