import { expect, test } from 'vitest'
import { shortWeekday } from '#messages/time.ts'

/** Sunday to Saturday. */
const week = Array.from({ length: 7 }, (_, day) => new Date(2025, 10, 16 + day, 12).getTime())

test.each([
  ['en', 'Sun Mon Tue Wed Thu Fri Sat'],
  ['fr', 'dim. lun. mar. mer. jeu. ven. sam.'],
  ['sw', 'Jpl Jtat Jnne Jtan Alh Ijm Jmos']
] as const)('the days have short names in %s', (language, names) => {
  expect(week.map(at => shortWeekday(at, language)).join(' ')).toBe(names)
})
