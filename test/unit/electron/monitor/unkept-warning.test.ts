import { expect, test } from 'vitest'
import { initialSettings, type Settings } from '../../../../electron/domain/settings.ts'
import { warnOfUnkept } from '../../../../electron/monitor/unkept-warning.ts'

const HOUR = 60 * 60_000
const full = { kind: 'unkept', why: 'full', since: 0 } as const
type Listener = Parameters<Parameters<typeof warnOfUnkept>[0]['subscribe']>[0]

function watched() {
  const told: string[] = []
  let at = new Date(2026, 10, 26, 12).getTime()
  let tell: Listener = () => undefined
  const subscribe = (listener: Listener) => {
    tell = listener
    return () => undefined
  }
  warnOfUnkept({ subscribe }, (why, language) => told.push(`${why} ${language}`))
  const see = (
    keeping: typeof full | null,
    changes: Partial<Settings> = {},
    snoozedUntil: number | null = null
  ) => tell({ at, keeping, language: 'sw', settings: { ...initialSettings, ...changes }, snoozedUntil })
  return { see, told, pass: (milliseconds: number) => (at += milliseconds) }
}

test('that nothing can be kept is told once, in the user’s language, and once more when it happens again', () => {
  const { pass, see, told } = watched()
  see(null)
  expect(told).toEqual([])
  see(full)
  pass(3 * HOUR)
  see(full)
  expect(told).toEqual(['full sw'])
  see(null)
  see(full)
  expect(told).toEqual(['full sw', 'full sw'])
})

test('a disk that is full now and then is not told each time', () => {
  const { pass, see, told } = watched()
  for (let time = 0; time < 5; time += 1) {
    see(full)
    see(null)
    pass(HOUR / 10)
  }
  expect(told).toHaveLength(1)
})

test.each([
  ['notifications are off', { notifications: false }, null],
  ['everything is snoozed', {}, Number.MAX_SAFE_INTEGER],
  ['it is quiet', { quiet: { ...initialSettings.quiet, enabled: true, from: 0, to: 0 } }, null]
] as const)('where %s it waits until that is over', (_, changes, snoozedUntil) => {
  const { see, told } = watched()
  see(full, changes, snoozedUntil)
  expect(told).toEqual([])
  see(full)
  expect(told).toEqual(['full sw'])
})
