// A month of 100 wallets and six who are told away from the desk, with outages, sleeps and kills: what is lost, untrue or late.

import { MINUTE } from '#domain/time/units.ts'
import { Month } from './delivery/month.ts'
import type { ReceivedAlert, Receiver } from './delivery/receiver.ts'
import { seeded } from './shared/random.ts'
import type { Figure } from './table.ts'

/** SEED=2 npm run bench -- delivery simulates another month. */
const { SEED: seed = '1' } = process.env
const RECIPIENTS = 6
/** Grouping, and what a try itself takes. */
const GRACE = MINUTE

const keyOf = ({ account, since, wallet, what }: ReceivedAlert) => [account, wallet, what, since].join()

/** How often a receiver got the same alert again without being told that it may be. */
function unmarkedRepeats({ taken }: Receiver): number {
  const seen = new Set<string>()
  let repeats = 0
  for (const { alerts, mayBeRepeat } of taken)
    for (const alert of alerts) {
      if (seen.has(keyOf(alert)) && !mayBeRepeat) repeats += 1
      seen.add(keyOf(alert))
    }
  return repeats
}

/** The longest time from when a present alert could have been taken to when it was, milliseconds. */
function longestDelay(month: Month, { outages, taken }: Receiver): number {
  const seen = new Set<string>()
  const delays = taken.flatMap(({ alerts, at }) =>
    alerts.flatMap(alert => {
      const isFirst = !seen.has(keyOf(alert))
      seen.add(keyOf(alert))
      return isFirst ? at - possibleAt(month, outages, Date.parse(alert.since), at) : []
    })
  )
  return Math.max(0, ...delays)
}

/** The last moment up to `at` from which on the way was there and the computer awake without a break. */
function possibleAt(month: Month, outages: Receiver['outages'], since: number, at: number): number {
  const ended = outages.filter(({ until }) => until <= at).map(({ until }) => until)
  const woke = month.awake.map(({ from }) => from).filter(from => from <= at)
  return Math.max(since, ...ended, ...woke)
}

/** Falls that were still so at the end and that a recipient does not know. */
function lost(month: Month): number {
  const pending = month.store.deliveries.pending().length
  const untold = month.receivers.flatMap((_, number) => {
    const told = month.store.deliveries.told(`r${number}`)
    return month.walletNames.filter(
      ([account, wallet]) =>
        month.store.episodes.forWallet(`${account}/${wallet}`).announced !== 'healthy' &&
        !told.has(`${account}/${wallet}`)
    )
  })
  return pending + untold.length
}

/** Days of which the work is compared. Later ones cost more by themselves: figures are made of all that was read before. */
const WORK_DAYS = 3
/** Rounds of which the least is taken: other programs only ever add to it. */
const ROUNDS = 2

const monthOf = (recipients: number, days = 30, hasFigures = false) =>
  new Month({
    random: seeded(Number(seed)),
    chaos: seeded(Number(seed) + 1_000),
    recipients,
    days,
    hasFigures
  })

/** Processor time of this process for some days of the same wallets, milliseconds. */
async function workOf(recipients: number): Promise<number> {
  const days = monthOf(recipients, WORK_DAYS, true)
  const before = process.cpuUsage()
  await days.play()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1_000
}

/** How much more work the same days are with recipients than without, as a share. */
async function moreWork(): Promise<number> {
  const alone: number[] = []
  const told: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await workOf(0))
    told.push(await workOf(RECIPIENTS))
  }
  return Math.min(...told) / Math.min(...alone) - 1
}

export default async function delivery(): Promise<readonly Figure[]> {
  const month = monthOf(RECIPIENTS)
  await month.play()
  const { receivers } = month
  const count = (name: string, value: number, most?: number) => ({
    name,
    value,
    unit: '',
    ...(most !== undefined && { most })
  })
  const messages = receivers.flatMap(({ taken }) => taken)
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
  return [
    count('Messages taken', messages.length),
    count('Alerts in them', sum(messages.map(({ alerts }) => alerts.length))),
    count(
      'Told as over',
      sum(messages.map(({ alerts }) => alerts.filter(({ until }) => until !== null).length))
    ),
    count('Outages', sum(receivers.map(({ outages }) => outages.length))),
    count('Sleeps', month.sleeps),
    count('Kills', month.kills),
    count('Marked as a possible repeat', messages.filter(({ mayBeRepeat }) => mayBeRepeat).length),
    count('Lost though still so', lost(month), 0),
    count('Untrue when sent', month.untrue.length, 0),
    count('Twice and not marked', sum(receivers.map(unmarkedRepeats)), 0),
    {
      name: 'Longest delay once the way was back',
      value: Math.max(...receivers.map(receiver => longestDelay(month, receiver))) / MINUTE,
      unit: 'min',
      most: 30 + GRACE / MINUTE
    },
    { name: 'More work than without recipients', value: (await moreWork()) * 100, unit: '%', most: 5 }
  ]
}
