import { expect, test } from 'vitest'
import { initialQuiet, type RecipientFacts } from '#domain/recipients/recipient.ts'
import { initialSettings } from '#domain/settings.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { postOffice } from '../recipients/post-office.ts'

const DAILY = [0, 1, 2, 3, 4, 5, 6]
const { summaries: off } = initialSettings
const on = { ...off, morning: { on: true, at: 450, days: DAILY } }

const local = (hour: number, minute = 0, day = 18) => new Date(2026, 10, day, hour, minute).getTime()

/** One who is told by a webhook, whose messages can be read as programs read them. */
const webhook = (origin: string): Partial<RecipientFacts> => ({
  way: { kind: 'webhook', url: `${origin}/salio`, ownNetwork: false },
  tells: ['summaries']
})
const secrets = { signingSecret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }

/** A shop with two wallets on a morning whose summary comes at 07:30, and somebody who is told of it. */
async function morning(over: Partial<RecipientFacts> = {}, summaries = on) {
  await import('#monitor/summary/summaries.ts')
  const office = await postOffice()
  office.clock.setWall(local(6))
  office.till.balances.set('collection', '90000.00')
  await office.connect()
  await office.add({ ...webhook(office.server.origin), ...over }, secrets)
  await office.monitor().intents.changeSettings({ summaries })
  const passUntil = async (at: number) => {
    await office.clock.pass(at - office.clock.now())
    await office.quiet()
  }
  return Object.assign(office, { passUntil, told: () => office.server.received.map(({ json }) => json) })
}

test('whoever asked for summaries gets it as one message, with its figures for programs', async () => {
  await using office = await morning()
  office.till.balances.set('payout', '4000.00')
  await office.passUntil(local(7, 31))
  expect(office.told()).toHaveLength(1)
  expect(office.told()[0]).toMatchObject({
    type: 'salio.summary',
    title: 'Wednesday morning: 1 wallet needs you',
    alerts: [],
    summary: {
      kind: 'morning',
      date: '2026-11-18',
      due: new Date(local(7, 30)).toISOString(),
      from: new Date(local(7, 30, 17)).toISOString(),
      needs: [
        {
          what: 'critical',
          wallet: 'payout',
          account: 'Main shop',
          balance: { currency: 'KES', amount: '4000.00' },
          runs_out: null
        }
      ],
      wallets: [
        { wallet: 'payout', currency: 'KES', opening: null, now: '4000.00', spent: null, topped_up: null },
        { wallet: 'collection', currency: 'KES', opening: null, now: '90000.00' }
      ],
      fine: 1
    }
  })
  expect(office.told()[0]?.['text']).toBe(
    [
      'payout is critical: KES\u00a04,000.00.',
      'The other one is fine.',
      '',
      'Since Tue 07:30:',
      'payout: KES\u00a04,000.00',
      'collection: KES\u00a090,000.00',
      'Together in KES: KES\u00a094,000.00',
      'Salio, 07:30'
    ].join('\n')
  )
  await office.passUntil(local(9))
  expect(office.told()).toHaveLength(1)
})

test('while amounts are hidden only words leave', async () => {
  await using office = await morning({ showAmounts: false })
  office.till.balances.set('payout', '4000.00')
  await office.passUntil(local(7, 31))
  expect(JSON.stringify(office.told())).not.toMatch(/4,000|4000|90000|KES/)
  expect(office.told()[0]).toMatchObject({ summary: { wallets: [], needs: [{ balance: null }] } })
  expect(office.told()[0]?.['text']).toBe('payout is critical.\nThe other one is fine.\nSalio, 07:30')
})

test('who is told of some wallets only hears nothing of the others', async () => {
  await using office = await morning({ wallets: ['account-1/collection'] })
  office.till.balances.set('payout', '4000.00')
  await office.passUntil(local(7, 31))
  expect(JSON.stringify(office.told())).not.toContain('payout')
  expect(office.told()[0]).toMatchObject({
    title: 'Wednesday morning: Your wallet is fine',
    summary: { needs: [] }
  })
})

test('who has nothing to do hears nothing where only what needs somebody is told', async () => {
  await using office = await morning({ wallets: ['account-1/collection'] }, { ...on, onlyNeeds: true })
  office.till.balances.set('payout', '4000.00')
  await office.passUntil(local(7, 31))
  expect(office.summaries).toHaveLength(1)
  expect(office.told()).toEqual([])
})

test('nobody hears a summary who did not ask for it', async () => {
  await using office = await morning({ tells: ['critical'] })
  await office.passUntil(local(8))
  expect(office.told()).toEqual([])
})

test('an alert and a summary that wait together are one message, the alert first', async () => {
  await using office = await morning({ tells: ['critical', 'summaries'] })
  await office.server.stop()
  office.till.balances.set('payout', '4000.00')
  await office.passUntil(local(7, 45))
  await office.server.restart()
  await office.passUntil(local(8, 30))
  expect(office.told()).toHaveLength(1)
  expect(office.told()[0]).toMatchObject({
    type: 'salio.alerts',
    title: 'payout is critical',
    alerts: [{ what: 'critical' }],
    summary: { kind: 'morning' }
  })
  const text = String(office.told()[0]?.['text'])
  expect(text).toContain('\n\nWednesday morning: 1 wallet needs you\npayout is critical')
  expect(text).toMatch(/\nSalio, \d\d:\d\d, sent at 0[78]:\d\d$/)
})

test('six hours after its time a summary is not sent any more', async () => {
  await using office = await morning()
  await office.server.stop()
  await office.passUntil(local(7, 31))
  for (let half = 0; half < 13; half += 1) await office.passUntil(local(8, 30 * half))
  await office.server.restart()
  await office.passUntil(local(16))
  expect(office.told()).toEqual([])
  const [recipient] = office.monitor().snapshot().recipients
  const lines = await office.monitor().intents.getDeliveries({ recipientId: recipient?.id ?? '' })
  expect(lines[0]).toMatchObject({
    alerts: [{ what: 'summary', summary: 'morning', name: '' }],
    fate: { kind: 'silent', reason: 'noLongerTrue' }
  })
})

test('a kill between makes it come twice at most, and then it says so', async () => {
  await using office = await morning()
  office.server.answers.push(response => {
    void office.kill().then(() => response.destroy())
  })
  await office.passUntil(local(7, 31))
  for (let turn = 0; turn < 6; turn += 1) await office.passUntil(office.clock.now() + 10 * MINUTE)
  expect(office.told().length).toBeLessThanOrEqual(2)
  expect(office.told().at(-1)).toMatchObject({
    type: 'salio.summary',
    may_be_repeat: office.told().length > 1
  })
  expect(office.store().summaries.latest()).toMatchObject({ date: '2026-11-18' })
})

test('a summary comes at once, quiet hours apart, whoever looked meanwhile', async () => {
  const quiet = { ...initialQuiet, enabled: true, from: 0, to: 8 * 60 }
  await using office = await morning({ unlooked: 60, quiet })
  await office.passUntil(local(7, 31))
  expect(office.told()).toEqual([])
  office.monitor().noteLook(null)
  await office.passUntil(local(8, 1))
  expect(office.told()).toHaveLength(1)
})

test('two hundred wallets are told within 4 KB, by account', async () => {
  await using office = await morning()
  for (let number = 0; number < 200; number += 1)
    office.till.balances.set(`wallet-${number}-${'long'.repeat(20)}`, '90000.00')
  await office.passUntil(local(7, 31))
  const text = String(office.told()[0]?.['text'])
  expect(Buffer.byteLength(text)).toBeLessThan(4_096)
  expect(text).toContain('Main shop: 202 wallets')
  await office.clock.pass(HOUR)
})

test('the preview of somebody who is told of summaries only is one', async () => {
  await using office = await morning()
  const facts = office.facts({ tells: ['summaries'] })
  const preview = await office.monitor().intents.previewRecipient({ recipientId: null, facts })
  expect(preview.title).toBe('Wednesday morning: 1 wallet needs you')
  expect(preview.body.split('\n')).toEqual([
    'payout is critical: KES\u00a03,250.00.',
    '',
    'Since Tue 06:00:',
    'payout: KES\u00a03,250.00',
    'Salio, 06:00'
  ])
  const both = office.facts({ tells: ['critical', 'summaries'] })
  const alert = await office.monitor().intents.previewRecipient({ recipientId: null, facts: both })
  expect(alert.title).toBe('payout is critical')
})

test('a computer that was off tells it once it is on again, for when it was due', async () => {
  await using office = await morning()
  await office.passUntil(local(7))
  office.clock.setWall(local(8, 20))
  await office.kill()
  await office.passUntil(office.clock.now() + 5 * MINUTE)
  expect(office.told()).toHaveLength(1)
  expect(office.told()[0]?.['text']).toMatch(/^For 07:30; Salio was not running\./)
  expect(office.store().summaries.latest()).toMatchObject({
    late: { why: 'off', until: local(8, 20) },
    dueAt: local(7, 30)
  })
})
