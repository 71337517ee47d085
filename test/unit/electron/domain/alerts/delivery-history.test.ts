import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Alert, planDelivery } from '#domain/alerts/delivery.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

/** A Sunday at 0:00, in a place without a UTC offset or daylight saving, so that hours are easy to work out. */
const START = Date.parse('2026-11-15T00:00:00Z')
const localTime = (at: number) => {
  const minutes = Math.floor((at - START) / MINUTE)
  return { weekday: Math.floor(minutes / 1440) % 7, minutes: minutes % 1440 }
}

interface Story {
  readonly messages: readonly Alert[]
  readonly snoozes: readonly { readonly subject: string; readonly until: number }[]
  readonly nights: { readonly from: number; readonly to: number }
}

const wallet = fc.constantFrom('shop/payout', 'shop/float', 'branch/airtime')
const moment = fc.integer({ min: START, max: START + 3 * DAY })
const message = fc.record({ subject: wallet, decidedAt: moment, isCritical: fc.boolean() })
const stories: fc.Arbitrary<Story> = fc.record({
  messages: fc.array(message, { minLength: 1, maxLength: 12 }).map(found =>
    found
      .toSorted((one, later) => one.decidedAt - later.decidedAt)
      .map(({ subject, decidedAt, isCritical }): Alert => {
        const level = isCritical ? 'critical' : 'low'
        return { subject, accountId: 'shop', what: level, level, decidedAt, stillHolds: true }
      })
  ),
  snoozes: fc.array(fc.record({ subject: fc.oneof(wallet, fc.constant('all')), until: moment }), {
    maxLength: 3
  }),
  nights: fc.record({ from: fc.constantFrom(18, 22), to: fc.constantFrom(5, 8) })
})

/** Whether a message has to be held back at a moment, worked out from the hour. */
function isHeldAt(at: number, { snoozes, nights }: Story, { level, subject }: Alert): boolean {
  const hour = ((at - START) / HOUR) % 24
  const isNight = (hour >= nights.from || hour < nights.to) && level !== 'critical'
  return isNight || snoozes.some(one => [subject, 'all'].includes(one.subject) && at < one.until)
}

/** Simulates a story: runs delivery whenever a message is decided and whenever delivery asks to be run again. */
function simulate({ messages, nights, snoozes }: Story) {
  const shown: { readonly at: number; readonly message: Alert }[] = []
  const dropped: Alert[] = []
  let pending: readonly Alert[] = []
  let looks = messages.map(({ decidedAt }) => decidedAt)
  while (looks.length > 0) {
    const now = Math.min(...looks)
    looks = looks.filter(at => at > now)
    pending = [...pending, ...messages.filter(({ decidedAt }) => decidedAt === now)]
    const quiet = {
      enabled: true,
      from: nights.from * 60,
      to: nights.to * 60,
      days: [0, 1, 2, 3, 4, 5, 6],
      criticalComesThrough: true
    }
    const [troubled, told] = [new Set<string>(), new Set<string>()]
    const done = planDelivery(pending, {
      notifications: true,
      quiet,
      snoozes,
      troubled,
      delivered: told,
      notShownUntil: null,
      now,
      localTime
    })
    shown.push(...done.deliver.map(message => ({ at: now, message })))
    dropped.push(...done.dropped.map(one => one.message))
    pending = pending.filter(one => !done.deliver.includes(one) && !dropped.includes(one))
    // A nextLookAt in the past would loop forever.
    if (done.nextLookAt !== null && done.nextLookAt > now) looks.push(done.nextLookAt)
  }
  return { shown, dropped, pending }
}

test('in 2,000 random stories every message is delivered once or replaced by a later one', () => {
  fc.assert(
    fc.property(stories, story => {
      const { dropped, pending, shown } = simulate(story)
      expect(pending).toEqual([])
      expect([...shown.map(({ message }) => message), ...dropped]).toHaveLength(story.messages.length)
      for (const one of dropped) {
        const later = story.messages.filter(
          ({ subject, decidedAt }) => subject === one.subject && decidedAt >= one.decidedAt
        )
        expect(later.length).toBeGreaterThan(1)
      }
    }),
    { numRuns: 2000 }
  )
})

test('in 2,000 random stories nothing is delivered while held back, nor later than five seconds after', () => {
  fc.assert(
    fc.property(stories, story => {
      for (const { at, message } of simulate(story).shown) {
        expect(isHeldAt(at, story, message)).toBe(false)
        const before = at - 5001
        expect(before < message.decidedAt || isHeldAt(before, story, message)).toBe(true)
      }
    }),
    { numRuns: 2000 }
  )
})
