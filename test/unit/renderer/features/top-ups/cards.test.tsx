import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { WalletView } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { initialSettings } from '#domain/settings.ts'
import { DAY, MINUTE } from '#domain/time/units.ts'
import {
  arrivedTopUp,
  lateTopUp,
  outlookWith,
  probableTopUp,
  shortTopUp,
  topUp,
  topUpText
} from '#renderer/gallery/top-up-samples.ts'
import { account, NOW, outlook, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const low = wallet({ amount: '6480.00', level: 'low', levelSince: NOW - 92 * MINUTE, outlook: outlook() })
const shopWith = (over: Partial<WalletView>) =>
  snapshot({ accounts: [account({ wallets: [{ ...low, ...over }] })] })
const withTopUps = (...topUps: readonly TopUpView[]) => shopWith({ topUps, outlookWithTopUps: outlookWith })
const answers = { answerTopUp: { ok: true, value: null }, getTopUpText: topUpText } as const

/** The text of a card as it is read, with ordinary spaces. */
const told = async (name: string | RegExp) => {
  const card = await screen.findByRole('region', { name })
  return [
    card.dataset['topUp'],
    ...[...card.querySelectorAll('h2, .top-up-line')].map(part => part.textContent)
  ]
    .join(' | ')
    .replaceAll('\u00a0', ' ')
}

afterEach(() => vi.unstubAllGlobals())

test('one on its way says since when, how long it usually takes, and when it will be late', async () => {
  await show(withTopUps(topUp()), answers, place)
  expect(await told(/KES.50,000 on its way/)).toBe(
    'on-its-way | KES 50,000 on its way since 14:26 | Usually 12 min · by mobile money'
  )
  expect([...document.querySelectorAll('.track-times span')].map(part => part.textContent)).toEqual([
    '14:26',
    'usually 14:38',
    'late at 14:50'
  ])
  // Six of 24 minutes.
  expect(document.querySelector<HTMLElement>('.track-gone')?.style.width).toBe('25%')
})

test.each([
  [
    arrivedTopUp,
    'arrived | KES 50,000 arrived at 14:28 | After 11 min. The card goes after a day; history keeps it.'
  ],
  [
    { ...shortTopUp, state: 'arrived', isFee: true, closedAt: NOW - 4 * MINUTE },
    'arrived | KES 49,750 arrived at 14:28 | After 11 min. The card goes after a day; history keeps it.'
  ],
  [
    shortTopUp,
    'difference | KES 49,750 arrived at 14:28 | KES 250 less than you sent. A fee of mobile money?'
  ],
  [
    probableTopUp,
    'probable | Probably arrived by 14:28 | The balance rose by KES 46,120; payments were made in between.'
  ],
  [
    { ...probableTopUp, rise: '50000', missing: '0' },
    'probable | Probably arrived by 14:28 | The balance rose by as much as several of them together.'
  ],
  [
    { ...probableTopUp, rise: '51000', missing: '0' },
    'probable | Probably arrived by 14:28 | The balance rose by KES 51,000; other money may have come in as well.'
  ],
  [
    // It may have come while nothing was read.
    topUp({ state: 'probable' }),
    'probable | Did KES 50,000 arrive? | It may have come and been spent while nothing was read.'
  ],
  [
    lateTopUp,
    'late | KES 50,000 has not arrived | Sent 13:54 by mobile money. Usually 12 min, nearly always within 24. Late since 14:18.'
  ],
  [
    topUp({ state: 'called-off', closedAt: NOW - 3 * MINUTE }),
    'called-off | KES 50,000 called off at 14:29 | You said it was not sent.'
  ],
  [
    topUp({ usual: null, lateAt: NOW + 9 * MINUTE }),
    'on-its-way | KES 50,000 on its way since 14:26 | How long it takes is not known yet. Late after 15 min.'
  ],
  [
    topUp({ way: 'bank', usual: null, lateAt: new Date(2025, 10, 24, 17).getTime() }),
    'on-its-way | KES 50,000 on its way since 14:26 | Sent by bank, expected Mon by 17:00.'
  ],
  [
    // After "No, still missing".
    topUp({ rise: '49750', missing: '250', arrivedAt: NOW - MINUTE }),
    'on-its-way | KES 250 on its way since 14:26 | Usually 12 min · by mobile money'
  ]
] as const)('a card says what became of a top-up: %#', async (one, expected) => {
  await show(withTopUps(one), answers, place)
  const [, name = ''] = expected.split(' | ')
  expect(await told(new RegExp(name.replaceAll(' ', '.').replace('?', '\\?')))).toBe(expected)
})

test('while its wallet cannot be read nobody can see whether it arrived, and it is not late', async () => {
  const unread = {
    reach: 'unreachable',
    reachSince: NOW,
    readAt: NOW - 12 * MINUTE,
    topUps: [topUp({ state: 'unseen' })]
  } as const
  await show(shopWith({ ...unread, failure: { kind: 'timeout' } }), answers, place)
  expect(await told(/Cannot see/)).toBe(
    'unseen | Cannot see whether it arrived | JPay Africa does not answer; last read 14:20. It is not called late while Salio cannot look.'
  )
})

test('why it cannot be read is said in the failure’s own words', async () => {
  const unread = { reach: 'rejected', reachSince: NOW, readAt: NOW - 12 * MINUTE } as const
  await show(
    shopWith({ ...unread, failure: { kind: 'rejected' }, topUps: [topUp({ state: 'unseen' })] }),
    answers,
    place
  )
  expect(await told(/Cannot see/)).toMatch(/your key.*\. Last read 14:20\. It is not called late/)
})

test.each([
  [shortTopUp, 'Yes, a fee', 'fee'],
  [shortTopUp, 'No, still missing', 'stillMissing'],
  [probableTopUp, 'It has arrived', 'arrived'],
  [probableTopUp, 'Not yet', 'notYet'],
  [lateTopUp, 'It has arrived', 'arrived'],
  [lateTopUp, 'Call off', 'calledOff'],
  [topUp({ state: 'called-off', closedAt: NOW }), 'Undo', 'undo']
] as const)('its user answers: %#', async (one, name, answer) => {
  const { user, inputs } = await show(withTopUps(one), answers, place)
  await press(user, name)
  expect(inputs('answerTopUp')).toEqual([{ topUpId: 't1', answer }])
})

test('one on its way has the same answers in a menu', async () => {
  const { user, inputs } = await show(withTopUps(topUp()), answers, place)
  await press(user, 'More about this top-up')
  expect(screen.getAllByRole('menuitem').map(item => item.textContent)).toEqual([
    'It has arrived',
    'Change top-up',
    'Call off',
    'Copy for support'
  ])
  await user.click(screen.getByRole('menuitem', { name: 'Call off' }))
  expect(inputs('answerTopUp')).toEqual([{ topUpId: 't1', answer: 'calledOff' }])
})

test('the focus stays in the card when an answer takes away what was pressed', async () => {
  const { user, send } = await show(withTopUps(probableTopUp), answers, place)
  await press(user, 'Not yet')
  send('snapshot', withTopUps(topUp()))
  const card = await screen.findByRole('region', { name: /on its way/ })
  expect(document.activeElement).toBe(card)
})

test('Copy for support copies what is shown, without the balance unless that is ticked, and says so', async () => {
  const { user, inputs } = await show(
    withTopUps(lateTopUp),
    { ...answers, copyTopUpText: { copied: true } },
    place
  )
  const support = await screen.findByRole('region', { name: 'Ask JPay Africa about it' })
  expect(within(support).getByText(/Reference: TKR4X8P2LM/)).toBeDefined()
  const tick = within(support).getByRole('checkbox', { name: /^Add the balance, KES.6,480\.00$/ })
  expect(tick).toHaveProperty('checked', false)
  await user.click(within(support).getByRole('button', { name: 'Copy for support' }))
  await user.click(tick)
  expect(inputs('getTopUpText').at(-1)).toEqual({ topUpId: 't1', withBalance: true })
  await user.click(await within(support).findByRole('button', { name: 'Copied' }))
  expect(inputs('copyTopUpText')).toEqual([
    { topUpId: 't1', withBalance: false },
    { topUpId: 't1', withBalance: true }
  ])
  expect(within(support).getByRole('status').textContent).toBe('Copied')
})

test('a copy that fails says what to do instead', async () => {
  const { user } = await show(withTopUps(topUp()), { ...answers, copyTopUpText: { copied: false } }, place)
  await press(user, 'More about this top-up')
  await user.click(screen.getByRole('menuitem', { name: 'Copy for support' }))
  expect(await screen.findByText('It could not be copied. Select the text and copy it.')).toBeDefined()
})

test('of several the oldest three are shown, then how many more there are', async () => {
  const several = [9, 7, 5, 4, 2].map((minutes, at) =>
    topUp({ id: `t${at}`, sentAt: NOW - minutes * MINUTE })
  )
  const { user } = await show(withTopUps(...several), answers, place)
  const since = () => [...document.querySelectorAll('.top-up h2')].map(title => title.textContent?.slice(-5))
  expect(since()).toEqual(['14:23', '14:25', '14:27'])
  await press(user, '2 more')
  expect(since()).toEqual(['14:23', '14:25', '14:27', '14:28', '14:30'])
})

test('how long it lasts is told as it is and with the money, on one scale', async () => {
  await show(withTopUps(topUp()), answers, place)
  const region = screen.getByRole('region', { name: 'How long it lasts' })
  const rows = [...region.querySelectorAll('dl > div')]
  expect(rows.map(row => row.textContent)).toEqual(['As it is2 h · 16:40', 'With it3 days · Mon 15:00'])
  const [asItIs, withIt] = rows.map(row => row.querySelector('i[style]')?.getAttribute('style'))
  expect(withIt).toBe('width: 100%;')
  expect(Number(/[\d.]+/.exec(asItIs ?? '')?.[0])).toBeCloseTo((130 * MINUTE * 100) / (3 * DAY + 38 * MINUTE))
})

test('it is left out where nobody knows how long it lasts', async () => {
  await show(shopWith({ outlook: null, topUps: [topUp()] }), answers, place)
  expect(screen.getByRole('region', { name: /on its way/ })).toBeDefined()
  expect(screen.queryByRole('region', { name: 'How long it lasts' })).toBeNull()
})

test('the foot offers no primary button while money is on its way, so that nobody pays twice', async () => {
  const { send } = await show(shopWith({}), answers, place)
  expect(screen.getByRole('button', { name: 'How to top up' }).className).toContain('primary')
  send('snapshot', withTopUps(topUp()))
  await screen.findByRole('region', { name: /on its way/ })
  expect(document.querySelector('.foot .primary')).toBeNull()
  send('snapshot', withTopUps(probableTopUp))
  await screen.findByRole('region', { name: /Probably arrived/ })
  expect(document.querySelector('.foot .primary')).toBeNull()
})

test('a healthy wallet has both in a menu, and Back returns to it', async () => {
  const { user } = await show(
    snapshot({ accounts: [account({ wallets: [wallet()] })] }),
    { ...answers, getTopUpForm: null },
    place
  )
  expect(screen.getByRole('button', { name: 'Open dashboard' })).toBeDefined()
  await press(user, 'More')
  await user.click(screen.getByRole('menuitem', { name: 'I have topped up' }))
  expect(title()).toBe('I have topped up')
  await user.keyboard('{Escape}')
  expect(document.activeElement?.textContent).toBe('More')
})

test('an arrival and lateness are announced politely, each once', async () => {
  const { send } = await show(withTopUps(topUp()), answers, place)
  const said = () =>
    [...document.querySelectorAll('.sr-only[role=status]')].map(one => one.textContent).filter(Boolean)
  expect(said()).toEqual([])
  send('snapshot', withTopUps(lateTopUp))
  expect((await screen.findByText(/^Payout, KES.50,000 has not arrived$/)).getAttribute('role')).toBe(
    'status'
  )
  send('snapshot', withTopUps(arrivedTopUp))
  await screen.findByText(/^Payout, KES.50,000 arrived at 14:28$/)
})

test('while amounts are hidden no figure of a top-up is on the page', async () => {
  const settings = { ...initialSettings, hideAmounts: true }
  await show({ ...withTopUps(lateTopUp, { ...shortTopUp, id: 't2' }), settings }, answers, place)
  await screen.findByRole('region', { name: 'Ask JPay Africa about it' })
  expect(document.body.innerHTML).not.toMatch(/50,000|49,750|250|6,480/)
  expect(screen.getByRole('region', { name: 'amount hidden has not arrived' })).toBeDefined()
})
