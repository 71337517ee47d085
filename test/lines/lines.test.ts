import { describe, expect, test } from 'vitest'
import { type Line, readOver, whyNoLines } from './line.ts'
import { programs, whyNot } from './real-servers.ts'

const missing = whyNoLines()

test('what cannot be tried here is named', () => {
  const reasons = [missing, ...programs.map(whyNot)].filter(reason => reason !== null)
  if (reasons.length > 0) console.log(`Not tried here: ${reasons.join('; ')}.`)
  expect(reasons).not.toContain('')
})

const lines: readonly (readonly [string, Line])[] = [
  ['50 ms, both addresses', { delay: 50 }],
  ['IPv4 alone on this computer, 240 ms', { delay: 240, ipv6: false }],
  ['IPv4 alone on this computer, 260 ms', { delay: 260, ipv6: false }],
  ['IPv4 alone on this computer, 600 ms', { delay: 600, ipv6: false }],
  ['IPv6 is there but dead, 20 ms', { delay: 20, deadIpv6: true }],
  ['IPv6 is there but dead, 600 ms', { delay: 600, deadIpv6: true }],
  ['the host has IPv6 alone, 300 ms', { delay: 300, addresses: 'AAAA' }],
  ['the host has IPv4 alone, 2.5 s', { delay: 2500, addresses: 'A' }],
  ['both addresses, 2.5 s', { delay: 2500 }]
]

describe.skipIf(missing !== null)('a shop is read over a line', () => {
  test.concurrent.each(lines)('%s', async (_, line) => {
    const { outcomes } = await readOver(line)
    expect(outcomes.map(({ result }) => result)).toEqual(['read'])
  })

  test('and a later reading takes less data than the first', async () => {
    const first = await readOver({ delay: 20 })
    const five = await readOver({ delay: 20 }, { count: 5 })
    expect(five.outcomes.map(({ result }) => result)).toEqual(Array(5).fill('read'))
    const later = (five.bytes - first.bytes) / 4
    // IP, TCP, names and all; without resumed sessions it is 6,400.
    expect(later / first.bytes).toBeLessThan(0.7)
    expect(later).toBeLessThan(3_300)
  })
})
