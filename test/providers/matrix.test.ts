import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import { words } from '#messages/index.ts'
import { formatMoment } from '#messages/time.ts'
import { clickAirtime } from '#providers/connectors/airtime/clickairtime.ts'
import { startTestServers, type TestServers } from './broken.ts'
import { expected } from './expected/index.ts'
import { idOf } from './line.ts'
import { describeFailure, runScenario, type Scenario } from './matrix.ts'
import { contractProviders } from './subjects.ts'

let places: TestServers
beforeAll(async () => {
  places = await startTestServers()
})
afterAll(() => places.stop())

const impatient = { timeout: 150 }
const retryTime = formatMoment(Date.parse('2026-11-20T09:02:00Z'), Date.parse('2026-11-20T09:00:00Z'), 'en')
const down = 'unreachable: down | ClickAirtime has a problem of its own. | 2.5 min'
const timedOut = 'unreachable: timeout | ClickAirtime took too long to answer. | 2.5 min'
const notJson = 'unreachable: unreadable notJson | What answered does not look like ClickAirtime. | 2.5 min'
const shape = 'unreachable: unreadable shape | ClickAirtime answered in a form Salio does not know. | 2.5 min'
const tooLarge =
  'unreachable: unreadable tooLarge | ClickAirtime answered with far more than a balance. | 2.5 min'
const portal =
  'unreachable: portal | Something else answered instead of ClickAirtime. This network may want you to sign in. | 2.5 min'
const redirected =
  'unreachable: redirected | ClickAirtime pointed to another address, where your key must not go. | 2.5 min'
const certificate = (problem: string, sentence: string) =>
  `unreachable: certificate ${problem} | ${sentence}, so nothing was sent. | 2.5 min`
const waiting = (next: string) =>
  `throttled: throttled | ClickAirtime asks Salio to wait until ${retryTime}. | ${next}`

/** Title, scenario, and the expected "reach: failure | message shown | time until the next reading". */
const cases: readonly (readonly [string, Scenario, string])[] = [
  [
    'DNS failure',
    { at: 'nameless' },
    'unreachable: unresolved notFound | The address of ClickAirtime cannot be found. | 2.5 min'
  ],
  ['connection refused', { at: 'gone' }, down],
  ['reset mid-body', { fault: 'reset' }, down],
  ['TLS: expired', { at: 'expired' }, certificate('expired', 'The certificate of ClickAirtime has expired')],
  [
    'TLS: not valid yet',
    { at: 'early' },
    certificate('notYetValid', 'The certificate of ClickAirtime is not valid yet')
  ],
  [
    'TLS: wrong host',
    { at: 'other' },
    certificate('host', 'What answered has a certificate for another name than ClickAirtime’s')
  ],
  [
    'TLS: self-signed',
    { at: 'own' },
    certificate('untrusted', 'This computer does not trust the certificate shown for ClickAirtime')
  ],
  ['slow first byte', { fault: 'slow', options: impatient }, timedOut],
  ['slow drip', { fault: 'drip', options: impatient }, timedOut],
  ['never responds', { fault: 'hang', options: impatient }, timedOut],
  ['truncated', { fault: 'truncated' }, notJson],
  ['gzip bomb of 100 MB', { at: 'bomb' }, tooLarge],
  ['a megabyte too much', { fault: 'huge' }, tooLarge],
  ['50 MB body', { at: 'fifty' }, tooLarge],
  ['HTML with 200', { fault: 'html' }, portal],
  ['the network asks for a sign-in (511)', { at: 'sign-in' }, portal],
  ['empty', { fault: 'empty' }, notJson],
  ['null', { fault: 'null' }, shape],
  ['wrong types', { fault: 'wrong-types' }, shape],
  ['missing fields', { fault: 'missing-fields' }, shape],
  ['duplicate wallets', { at: 'twice' }, shape],
  ['redirect, same origin', { fault: 'redirect-same' }, 'fresh |  | 4.8 min'],
  ['redirect, other origin', { fault: 'redirect-other' }, redirected],
  ['redirect loop', { at: 'loop' }, down],
  ['Retry-After in seconds', { fault: 'throttled-retry-after' }, waiting('2.1 min')],
  ['Retry-After as a date', { fault: 'throttled-retry-date' }, waiting('2 min')]
]

test.each(cases)('%s after a good reading', async (_, fault, expected) => {
  const { outcome, sentence, next, amount, leaked } = await runScenario(places, clickAirtime, fault)
  expect([outcome, sentence, next].join(' | ')).toBe(expected)
  expect(amount).toBe('USD\u00a01,000.00')
  expect(leaked).toEqual([])
})

test('receives little more than the maximum size of a 50 MB body', async () => {
  await runScenario(places, clickAirtime, { at: 'fifty' })
  const written = await places.bytesWritten
  expect(written).toBeGreaterThan(1_000_000)
  expect(written).toBeLessThan(10_000_000)
})

/** Refusals, which count when they were heard twice, and those of them that are retried ever more rarely. */
const REFUSALS = ['rejected', 'permission', 'address']
const SLOWED = ['rejected', 'permission']

describe.each(contractProviders.map(provider => [provider.name, provider] as const))(
  '%s',
  (name, provider) => {
    test.each(Object.entries(expected[idOf(provider)].failures))(
      'explains "%s" and keeps the last amount',
      async (fault, failure) => {
        const before = await runScenario(places, provider, {})
        const readings = REFUSALS.includes(failure.kind) ? 2 : 1
        const scenario = { fault, readings }
        const { outcome, sentence, next, amount, leaked } = await runScenario(places, provider, scenario)
        expect(outcome).toBe(`${failurePolicy(failure).reach}: ${describeFailure(failure)}`)
        if (failure.kind === 'throttled') expect(sentence).toContain(`${name} asks Salio to`)
        else {
          expect(sentence).toBe(words('en').failure(failure, { provider }).what)
          const soon = `${Math.max(provider.interval.least, 2.5 * readings)} min`
          // A quarter of an hour after it counts, an hour where the API documents it: then the first one counted.
          if (SLOWED.includes(failure.kind)) expect(next).toMatch(/^(15\.8|63) min$/)
          else expect(next).toBe(soon)
        }
        expect(amount).toBe(before.amount)
        expect(leaked).toEqual([])
      }
    )
  }
)
