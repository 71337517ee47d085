import { expect, test } from 'vitest'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { languages } from '#domain/language.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { runwayWords } from '#messages/runway.ts'

/** A Friday, 14:32 local time. */
const NOW = new Date(2025, 10, 21, 14, 32).getTime()

const runway = (likely: number, over: Partial<Outlook> = {}): Outlook => ({
  perHour: '1500',
  runsOut: { earliest: NOW + likely / 2, likely: NOW + likely, latest: NOW + likely * 2 },
  confidence: 'good',
  basis: 'recent',
  ...over
})
const TWO_HOURS = 2 * HOUR + 12 * MINUTE
const low = (earliest: number, latest: number | null): Outlook => ({
  perHour: '1500',
  runsOut: { earliest: NOW + earliest, likely: NOW + earliest, latest: latest && NOW + latest },
  confidence: 'low',
  basis: 'recent'
})
const en = runwayWords('en')

test.each([
  [runway(TWO_HOURS), 'About 2 h left'],
  [runway(38 * MINUTE), 'About 40 min left'],
  [runway(MINUTE), 'About 5 min left'],
  [runway(58 * MINUTE), 'About 60 min left'],
  [runway(30 * HOUR), 'About 30 h left'],
  [runway(9 * DAY), 'About 9 days left'],
  [runway(0), 'May run out any moment'],
  [low(5 * DAY, 12 * DAY), 'Perhaps 5 to 12 days left'],
  [low(10 * MINUTE, 3 * HOUR), 'Perhaps under 3 h left'],
  [low(2 * HOUR, 2 * HOUR + MINUTE), 'Perhaps 2 h left'],
  [low(5 * DAY, null), 'Perhaps 5 days or more left'],
  [{ ...low(0, null), runsOut: null }, 'No end in sight']
])('the caption of %j is “%s”', (some, caption) => {
  expect(en.caption(some, NOW)).toBe(caption)
})

const sentence = (some: Outlook, now = NOW) => {
  const { before, when, after } = en.sentence(some, now)
  return `${before}[${when}]${after}`
}

test.each([
  [runway(TWO_HOURS), 'Runs out around [16:40 today] at this afternoon’s pace.'],
  [runway(TWO_HOURS, { basis: 'usual' }), 'Runs out around [16:40 today] at its usual pace.'],
  [
    runway(TWO_HOURS, { confidence: 'fair' }),
    'Likely runs out around [16:40 today] at this afternoon’s pace.'
  ],
  [runway(19 * HOUR), 'Runs out around [09:30 tomorrow] at the present pace.'],
  [runway(9 * DAY), 'Runs out in [about 9 days] at the present pace.'],
  [runway(5 * MINUTE), 'Runs out around [14:37 today] at this afternoon’s pace.'],
  [low(5 * DAY, 12 * DAY), 'Perhaps 5 to 12 days left.[]'],
  [runway(0), 'May run out any moment.[]'],
  [{ ...runway(0), runsOut: null }, 'No end in sight.[]']
])('the sentence for %j is “%s”', (some, said) => {
  expect(sentence(some)).toBe(said)
})

test.each([
  [4, 'at tonight’s pace.'],
  [9, 'at this morning’s pace.'],
  [18, 'at this evening’s pace.']
])('at %i:00 the pace reads %s', (hour, said) => {
  const now = new Date(2025, 10, 21, hour).getTime()
  const runsOut = { earliest: now, likely: now + HOUR, latest: null }
  expect(sentence(runway(0, { runsOut }), now)).toContain(said)
})

test.each([
  [runway(TWO_HOURS), '16:40'],
  [runway(19 * HOUR), 'Sat 09:30'],
  [runway(9 * DAY), 'about 9 days'],
  [low(5 * DAY, 12 * DAY), '5 to 12 days'],
  [{ ...runway(0), runsOut: null }, 'No end in sight']
])('the brief text for %j is “%s”', (some, brief) => {
  expect(en.brief(some, NOW)).toBe(brief)
})

test('a time is rounded down, never up', () => {
  for (let ahead = MINUTE; ahead < DAY; ahead += 7 * MINUTE) {
    const [hours = 0, minutes = 0] =
      en
        .time(NOW + ahead, NOW)
        .split(' ')
        .at(-1)
        ?.split(':')
        .map(Number) ?? []
    const told = new Date(NOW + ahead).setHours(hours, minutes, 0, 0)
    expect(told).toBeLessThanOrEqual(NOW + ahead)
    expect(told).toBeGreaterThan(NOW)
  }
})

test.each([
  ['sw', 'Litatosha kwa saa 2 hivi', 'Litaisha karibu na 16:40 leo kwa kasi ya mchana huu.'],
  ['fr', 'Encore 2\u00a0h environ', 'S’épuise vers 16:40 aujourd’hui au rythme de cet après-midi.']
] as const)('%s has its own texts', (language, caption, said) => {
  const words = runwayWords(language)
  const { before, when, after } = words.sentence(runway(TWO_HOURS), NOW)
  expect([words.caption(runway(TWO_HOURS), NOW), before + when + after]).toEqual([caption, said])
})

test.each(languages)('no placeholder is left unfilled in %s', language => {
  const words = runwayWords(language)
  for (const some of [
    runway(TWO_HOURS),
    runway(20 * HOUR),
    runway(9 * DAY),
    low(HOUR, DAY),
    low(HOUR, null)
  ]) {
    const { before, when, after } = words.sentence(some, NOW)
    expect([words.caption(some, NOW), before + when + after, words.brief(some, NOW)].join()).not.toMatch(
      /[{}!]/
    )
  }
})

test.each([
  [40, '40 min'],
  [60, '1 h'],
  [90, '90 min'],
  [240, '4 h'],
  [1440, '24 h'],
  [2880, '2 days'],
  [3000, '50 h']
])('%i requested minutes read %s, exactly', (minutes, said) => {
  expect(runwayWords('en').requestedSpan(minutes)).toBe(said)
})
