import { win32 } from 'node:path'
import fc from 'fast-check'
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
  ['x'.repeat(300), `Salio ${'x'.repeat(174)}`],
  ['商'.repeat(100), `Salio ${'商'.repeat(58)}`],
  [`${'x'.repeat(172)}😀`, `Salio ${'x'.repeat(172)}`],
  ['half \ud83d of one', 'Salio half - of one']
])('a name like %j becomes a safe file name on every system', (name, expected) => {
  expect(exportName([name], now)).toBe(`${expected} 2026-11-21.csv`)
})

/** Whether Windows takes this as a file's name, and Linux as one of at most 255 bytes. */
function isAccepted(name: string): boolean {
  const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i
  return (
    !/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name) &&
    !device.test(name) &&
    name.isWellFormed() &&
    Buffer.byteLength(name) <= 255 &&
    win32.parse(win32.join('C:\\Users\\Zoë', name)).base === name
  )
}

test('whatever accounts and wallets are called, Windows and Linux take the name', () => {
  const devices = [
    'CON',
    'nul',
    'COM1',
    'LPT¹',
    'AUX.txt',
    'Prn. ',
    'C:',
    'C:\\Windows',
    '\\\\server\\share',
    'a.',
    'a ',
    '...'
  ]
  for (const name of devices) expect(isAccepted(exportName([name], now)), name).toBe(true)
  const anyName = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(fc.property(fc.array(anyName, { maxLength: 3 }), names => isAccepted(exportName(names, now))))
  expect(['CON.csv', 'a.', 'lpt1', 'C:x', '\ud83d'].filter(isAccepted)).toEqual([])
})
