import { expect, it } from 'vitest'
import { words } from '#messages/index.ts'

const at = new Date(2026, 10, 20, 14, 32).getTime()

it('says that all is well in one line, for one wallet or seven', () => {
  expect(words('en').tray.healthy(7, at, at)).toBe('All 7 wallets are healthy, 14:32')
  expect(words('en').tray.healthy(1, at, at)).toBe('Your wallet is healthy, 14:32')
  const nextDay = at + 24 * 60 * 60_000
  expect(words('en').tray.healthy(7, at, nextDay)).not.toBe('All 7 wallets are healthy, 14:32')
  expect(words('sw').tray.healthy(7, at, at)).toBe('Pochi zote 7 ziko sawa, 14:32')
})
