import { expect, test } from 'vitest'
import { cleanPasted } from '#renderer/ui/pasted.ts'

test.each([
  ['  sk_live_1 \n', 'sk_live_1'],
  ['sk_live_1\r\n', 'sk_live_1'],
  ['\u200bsk_\u200dlive_1\ufeff', 'sk_live_1'],
  ['\u00a0sk_live_1\u00a0', 'sk_live_1'],
  ['"sk_live_1"', 'sk_live_1'],
  ['"sk_live_1",', 'sk_live_1'],
  ["'sk_live_1';", 'sk_live_1'],
  ['`sk_live_1`', 'sk_live_1'],
  ['“sk_live_1”', 'sk_live_1'],
  ['« sk_live_1 »', 'sk_live_1'],
  ['Bearer sk_live_1', 'sk_live_1'],
  ['"Authorization: Bearer sk_live_1"', 'sk_live_1'],
  ['bearer  sk_live_1', 'sk_live_1']
])('a pasted %j becomes %s', (text, meant) => {
  expect(cleanPasted(text)).toBe(meant)
})

test.each(['sk_live_1', 'bearer', 'Bearerson', "Juma's shop", 'a"b"c', 'two words', ''])(
  'a pasted “%s” stays as it is',
  text => {
    expect(cleanPasted(text)).toBe(text)
  }
)
