import { expect, test } from 'vitest'
import { runKillCycles } from '#test/kill/kill-cycles.ts'

// `npm run bench -- kill` does 300 kills.
test('being killed 20 times loses no commit, repeats no alert and leaves no half-written file', async () => {
  const outcome = await runKillCycles(20, 7)
  expect(outcome).toMatchObject({ lost: 0, damaged: 0, wrongAlerts: 0, pendingAlerts: 0 })
  expect(outcome.commits).toBeGreaterThan(20)
  expect(outcome.alerts).toBeGreaterThan(0)
}, 300_000)
