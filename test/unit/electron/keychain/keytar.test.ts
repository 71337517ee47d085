import { expect, test } from 'vitest'
import { runKeychainCall } from '#keychain/keytar.ts'

test('a secret longer than a Windows entry is not even tried there', async () => {
  const call = {
    action: 'set',
    service: 'Salio',
    entry: 'shop/apiKey',
    secret: 'é'.repeat(1281),
    quiet: false
  } as const
  expect(await runKeychainCall(call, 'win32')).toEqual({ problem: 'tooLarge' })
})
