import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliver, type Message } from '../../../../electron/domain/delivery.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A Sunday at 0:00, where the place has neither time zone nor daylight saving: hours are plain to work out. */
const START = Date.parse('2026-11-15T00:00:00Z')
const localTime = (at: number) => {
  const minutes = Math.floor((at - START) / MINUTE)
  return { weekday: Math.floor(minutes / 1440) % 7, minutes: minutes % 1440 }
}

interface Story {
  readonly messages: readonly Message[]
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
      .map(({ subject, decidedAt, isCritical }): Message => {
        const level = isCritical ? 'critical' : 'low'
        return { subject, accountId: 'shop', what: level, level, decidedAt, isTrue: true }
      })
  ),
  snoozes: fc.array(fc.record({ subject: fc.oneof(wallet, fc.constant('all')), until: moment }), {
    maxLength: 3
  }),
  nights: fc.record({ from: fc.constantFrom(18, 22), to: fc.constantFrom(5, 8) })
})

/** Whether a message may not be shown at a moment, worked out by the hour. */
function isHeldAt(at: number, { snoozes, nights }: Story, { level, subject }: Message): boolean {
  const hour = ((at - START) / HOUR) % 24
  const isNight = (hour >= nights.from || hour < nights.to) && level !== 'critical'
  return isNight || snoozes.some(one => [subject, 'all'].includes(one.subject) && at < one.until)
}

/** Lives through a story: looks whenever a message is decided and whenever delivery asks for a look. */
function live({ messages, nights, snoozes }: Story) {
  const shown: { readonly at: number; readonly message: Message }[] = []
  const gone: Message[] = []
  let pending: readonly Message[] = []
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
    const done = deliver(pending, { notifications: true, quiet, snoozes, troubled, told, now, localTime })
    shown.push(...done.deliver.map(message => ({ at: now, message })))
    gone.push(...done.dropped.map(one => one.message))
    pending = pending.filter(one => !done.deliver.includes(one) && !gone.includes(one))
    // One that asks for the past would be looked at for ever.
    if (done.nextLookAt !== null && done.nextLookAt > now) looks.push(done.nextLookAt)
  }
  return { shown, gone, pending }
}

test('in 2,000 stories of nights and snoozes every true message is delivered once, or a later one in its place', () => {
  fc.assert(
    fc.property(stories, story => {
      const { gone, pending, shown } = live(story)
      expect(pending).toEqual([])
      expect([...shown.map(({ message }) => message), ...gone]).toHaveLength(story.messages.length)
      for (const one of gone) {
        const later = story.messages.filter(
          ({ subject, decidedAt }) => subject === one.subject && decidedAt >= one.decidedAt
        )
        expect(later.length).toBeGreaterThan(1)
      }
    }),
    { numRuns: 2000 }
  )
})

test('in 2,000 stories nothing is delivered while it is held back, nor later than five seconds after', () => {
  fc.assert(
    fc.property(stories, story => {
      for (const { at, message } of live(story).shown) {
        expect(isHeldAt(at, story, message)).toBe(false)
        const before = at - 5001
        expect(before < message.decidedAt || isHeldAt(before, story, message)).toBe(true)
      }
    }),
    { numRuns: 2000 }
  )
})
