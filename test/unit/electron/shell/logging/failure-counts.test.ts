import { expect, test } from 'vitest'
import type { PollResult } from '#monitor/ports.ts'
import { FailureCounts } from '#shell/logging/failure-counts.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

const polled = (providerId: string, failure: PollResult['failure']): PollResult => ({
  providerId,
  accountId: 'a',
  failure,
  duration: 20,
  wait: 1_000,
  why: 'interval'
})

test('failures are counted by provider and kind, latest first, and successes not at all', async () => {
  const clock = new TestClock(0)
  const tally = new FailureCounts(clock.now)
  const down = { kind: 'down', status: 503 } as const
  for (const attempt of [
    polled('muda', down),
    polled('muda', { kind: 'rejected' }),
    polled('stripe', null),
    polled('muda', down),
    polled('stripe', down)
  ]) {
    await clock.pass(1_000)
    tally.polled(attempt)
  }
  expect(tally.all).toEqual([
    { providerId: 'stripe', failure: 'down (503)', count: 1, at: 5_000 },
    { providerId: 'muda', failure: 'down (503)', count: 2, at: 4_000 },
    { providerId: 'muda', failure: 'rejected', count: 1, at: 2_000 }
  ])
})
