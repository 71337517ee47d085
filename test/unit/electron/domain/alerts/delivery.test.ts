import { describe, expect, test } from 'vitest'
import { type Alert, type DeliveryContext, planDelivery } from '#domain/alerts/delivery.ts'
import { nairobi } from '../zones.ts'

const NOW = Date.parse('2026-11-18T12:00+03:00')
const NIGHT = Date.parse('2026-11-18T23:00+03:00')
const MORNING = Date.parse('2026-11-19T07:00+03:00')

const low: Alert = {
  subject: 'shop/payout',
  accountId: 'shop',
  what: 'low',
  level: 'low',
  decidedAt: NOW - 5000,
  stillHolds: true
}
const critical: Alert = { ...low, what: 'critical', level: 'critical', decidedAt: NOW - 4000 }
const other: Alert = { ...low, subject: 'shop/float', decidedAt: NOW - 1 }
const recovered: Alert = { ...low, what: 'recovered', level: 'healthy' }
const rejected: Alert = { ...low, subject: 'shop', accountId: null, what: 'keyRejected', level: null }

const day: DeliveryContext = {
  notifications: true,
  quiet: {
    enabled: true,
    from: 22 * 60,
    to: 7 * 60,
    days: [0, 1, 2, 3, 4, 5, 6],
    criticalComesThrough: false
  },
  snoozes: [],
  troubled: new Set(),
  delivered: new Set(),
  notShownUntil: null,
  now: NOW,
  localTime: nairobi
}
const night = { ...day, now: NIGHT }
const nothing = { deliver: [], held: [], dropped: [], nextLookAt: null }

describe('grouping', () => {
  test('alerts decided within five seconds of the first are delivered together', () => {
    expect(planDelivery([low, other], { ...day, now: NOW - 1 })).toEqual({ ...nothing, nextLookAt: NOW })
    expect(planDelivery([low, other], day)).toEqual({ ...nothing, deliver: [low, other] })
  })

  test('a critical alert replaces a low one for the same wallet', () => {
    const { deliver: delivered, dropped } = planDelivery([low, critical], { ...day, now: NOW + 1000 })
    expect(delivered).toEqual([critical])
    expect(dropped).toEqual([{ message: low, reason: 'replaced' }])
  })

  test('a clock set back does not keep a message waiting', () => {
    expect(planDelivery([low], { ...day, now: NOW - 240 * 60 * 60_000 }).deliver).toEqual([low])
  })
})

describe('quiet hours', () => {
  test('hold a message back until they end', () => {
    expect(planDelivery([low], night)).toEqual({
      ...nothing,
      held: [{ message: low, until: MORNING, reason: 'quietHours' }],
      nextLookAt: MORNING
    })
  })

  test('end with one delivery of what is still true', () => {
    const after = planDelivery([low, { ...other, stillHolds: false }], { ...day, now: MORNING })
    expect(after.deliver).toEqual([low])
    expect(after.dropped).toMatchObject([{ reason: 'noLongerTrue' }])
  })

  test('let critical alerts through if the user wants it', () => {
    const quiet = { ...night.quiet, criticalComesThrough: true }
    expect(planDelivery([critical, other], { ...night, quiet })).toMatchObject({
      deliver: [critical],
      held: [{ message: other }]
    })
  })
})

describe('a snooze', () => {
  test('holds back its wallet and no other', () => {
    const snoozes = [{ subject: 'shop/payout', until: NOW + 60_000 }]
    expect(planDelivery([low, other], { ...day, snoozes, now: NOW + 5000 })).toMatchObject({
      deliver: [other],
      held: [{ message: low, until: NOW + 60_000, reason: 'snoozed' }],
      nextLookAt: NOW + 60_000
    })
  })

  test('of everything holds back account alerts and critical ones too', () => {
    const snoozes = [{ subject: 'all', until: NOW + 60_000 }]
    expect(planDelivery([critical, rejected], { ...day, snoozes }).held).toHaveLength(2)
  })

  test('until recovery asks for no further look', () => {
    const snoozes = [{ subject: 'shop/payout', until: null }]
    expect(planDelivery([low], { ...night, snoozes })).toMatchObject({
      held: [{ until: null, reason: 'snoozed' }],
      nextLookAt: null
    })
  })
})

describe('an account in trouble', () => {
  test('holds back its wallets’ alerts while its own alert is delivered', () => {
    const troubled = new Set(['shop'])
    expect(planDelivery([low, rejected], { ...day, troubled })).toMatchObject({
      deliver: [rejected],
      held: [{ message: low, until: null, reason: 'accountTrouble' }]
    })
  })

  test('does not hold back other accounts', () => {
    expect(planDelivery([low], { ...day, troubled: new Set(['branch']) }).deliver).toEqual([low])
  })
})

describe('a message is dropped', () => {
  test('when notifications are off', () => {
    const off = { ...day, notifications: false }
    expect(planDelivery([low], off)).toEqual({
      ...nothing,
      dropped: [{ message: low, reason: 'notificationsOff' }]
    })
  })

  test('when a later one about the same subject is true', () => {
    const reminder: Alert = { ...critical, what: 'reminder' }
    expect(planDelivery([low, reminder], { ...day, now: MORNING }).deliver).toEqual([reminder])
    expect(planDelivery([low, { ...reminder, stillHolds: false }], { ...day, now: MORNING }).deliver).toEqual(
      [low]
    )
  })

  test('when it reports the end of something that was never delivered', () => {
    const fallen = { ...low, stillHolds: false }
    expect(planDelivery([fallen, recovered], day).dropped.map(({ reason }) => reason)).toEqual([
      'noLongerTrue',
      'fallNotTold'
    ])
    expect(planDelivery([recovered], { ...day, delivered: new Set(['shop/payout']) }).deliver).toEqual([
      recovered
    ])
  })
})

test('without messages there is no next look', () => {
  expect(planDelivery([], day)).toEqual(nothing)
})
