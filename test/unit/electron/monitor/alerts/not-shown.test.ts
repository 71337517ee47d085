import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { GROUPING_MS, makeWorld } from '../world.ts'

const id = 'account-1/payout'

/** A till whose payout wallet has become critical on a desktop that shows no notification. */
async function notShown() {
  const world = makeWorld()
  await world.connect()
  await world.monitor.intents.changeSettings({ remindAfterMinutes: null })
  world.desktop.shows = false
  world.till.balances.set('payout', '4000.00')
  await world.clock.pass(5 * MINUTE + GROUPING_MS)
  return world
}

test('an alert that the desktop did not show is named, and not recorded as told', async () => {
  const { announcedKinds, monitor } = await notShown()
  expect(announcedKinds()).toEqual(['critical'])
  expect(monitor.snapshot().notShown).toMatchObject([{ kind: 'critical', walletId: id, level: 'critical' }])
  expect(await monitor.intents.getHistory({ walletId: id })).toMatchObject([
    { what: 'critical', outcome: { kind: 'held', reason: 'notShown' } }
  ])
})

test('it is given to the desktop again every five minutes, with present figures, until it is shown', async () => {
  const { announcedKinds, clock, desktop, monitor, notices, till } = await notShown()
  await clock.pass(4 * MINUTE)
  expect(announcedKinds()).toEqual(['critical'])
  till.balances.set('payout', '3000.00')
  await clock.pass(7 * MINUTE)
  expect(announcedKinds()).toEqual(['critical', 'critical', 'critical'])
  expect(monitor.snapshot().notShown).toMatchObject([{ balance: { amount: '3000.00' } }])
  desktop.shows = true
  await clock.pass(5 * MINUTE)
  expect(notices.at(-1)).toMatchObject({ kind: 'critical', balance: { amount: '3000.00' } })
  expect(monitor.snapshot().notShown).toEqual([])
  expect(await monitor.intents.getHistory({ walletId: id })).toMatchObject([{ outcome: { kind: 'told' } }])
  await clock.pass(HOUR)
  expect(announcedKinds()).toHaveLength(4)
})

test('it stays named while the desktop, given it again, has not answered yet', async () => {
  const answers: ((isShown: boolean) => void)[] = []
  const announce = () => new Promise<boolean>(resolve => answers.push(resolve))
  const { clock, connect, monitor, till } = makeWorld({
    notifier: { announce, announceSummary: async () => true }
  })
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE + GROUPING_MS)
  answers[0]?.(false)
  await clock.pass(1)
  const named = new Set<number>()
  monitor.subscribe(({ notShown }) => named.add(notShown.length))
  await clock.pass(12 * MINUTE)
  expect(answers).toHaveLength(2)
  expect([...named]).toEqual([1])
  answers[1]?.(true)
  await clock.pass(1)
  expect(monitor.snapshot().notShown).toEqual([])
})

test('it is told at once when the desktop shows something again', async () => {
  const { announcedKinds, clock, desktop, monitor } = await notShown()
  desktop.shows = true
  monitor.setNotificationTrouble(false)
  await clock.pass(GROUPING_MS)
  expect(announcedKinds()).toEqual(['critical', 'critical'])
  expect(monitor.snapshot().notShown).toEqual([])
})

test('what is over before it could be shown is never told, nor is its end', async () => {
  const { announcedKinds, clock, desktop, monitor, till } = await notShown()
  till.balances.set('payout', '50000.00')
  await clock.pass(30 * MINUTE)
  desktop.shows = true
  const before = announcedKinds()
  await clock.pass(30 * MINUTE)
  expect(announcedKinds()).toEqual(before)
  expect(before).not.toContain('recovered')
  expect(monitor.snapshot().notShown).toEqual([])
})
