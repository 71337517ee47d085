import { expect, test } from 'vitest'
import type { Progress } from '../../../../electron/contract/files.ts'
import { progressOf } from '../../../../electron/monitor/progress.ts'
import { TestClock } from './test-clock.ts'

test('progress is told five times a second at most, and not of what is soon done', async () => {
  const clock = new TestClock()
  const told: Progress[] = []
  const tell = progressOf(clock, progress => told.push(progress))
  for (let done = 0; done < 100; done += 1) {
    tell({ what: 'export', done, of: 100 })
    await clock.pass(10)
  }
  expect(told.map(({ done }) => done)).toEqual([20, 40, 60, 80])
})
