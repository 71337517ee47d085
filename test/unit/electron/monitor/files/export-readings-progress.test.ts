import { expect, test } from 'vitest'
import type { Progress } from '#contract/files.ts'
import { throttleProgress } from '#monitor/files/export-readings.ts'
import { TestClock } from '../test-clock.ts'

test('progress is reported at most five times a second, and not at all near the end', async () => {
  const clock = new TestClock()
  const reported: Progress[] = []
  const report = throttleProgress(clock, progress => reported.push(progress))
  for (let done = 0; done < 100; done += 1) {
    report({ what: 'export', done, total: 100 })
    await clock.pass(10)
  }
  expect(reported.map(({ done }) => done)).toEqual([20, 40, 60, 80])
})
