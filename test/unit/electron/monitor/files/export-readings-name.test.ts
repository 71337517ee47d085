import { expect, test } from 'vitest'
import { exportName } from '#monitor/files/export-readings.ts'

const now = new Date(2026, 10, 21, 0, 5).getTime()

test('an export is named after its contents and the day', () => {
  expect(exportName(['JPay Africa', 'Main shop'], now)).toBe('Salio JPay Africa Main shop 2026-11-21.csv')
  expect(exportName([], now)).toBe('Salio 2026-11-21.csv')
})

test.each([
  ['a/b', 'Salio a-b'],
  ['..\\..\\boot', 'Salio ..-..-boot'],
  ['Duka: "la" <Mtaa>?*|', 'Salio Duka- -la- -Mtaa-'],
  ['line\nbreak\u0000', 'Salio line-break-'],
  ['x'.repeat(300), `Salio ${'x'.repeat(114)}`]
])('a name like %j becomes a safe file name on every system', (name, expected) => {
  expect(exportName([name], now)).toBe(`${expected} 2026-11-21.csv`)
})
