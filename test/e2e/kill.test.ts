import { expect, test } from 'vitest'
import { killAgainAndAgain } from '../kill/kills.ts'

// Three hundred are killed by `npm run bench -- kill`.
test('a Salio that is killed 20 times loses no commit, repeats no alert and leaves no file half written', async () => {
  const outcome = await killAgainAndAgain(20, 7)
  expect(outcome).toMatchObject({ lost: 0, damaged: 0, wrongAlerts: 0, waiting: 0 })
  expect(outcome.commits).toBeGreaterThan(20)
  expect(outcome.alerts).toBeGreaterThan(0)
}, 300_000)
