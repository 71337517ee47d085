import { constants, type NodeGCPerformanceDetail, PerformanceObserver } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { releaseMemory } from '#shell/lifecycle/memory.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

test('runs one garbage collection after start-up', async () => {
  const clock = new TestClock()
  const collections: NodeGCPerformanceDetail[] = []
  const watch = new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      if ('detail' in entry) collections.push(entry.detail as NodeGCPerformanceDetail)
  })
  watch.observe({ entryTypes: ['gc'] })
  releaseMemory(clock)
  expect(clock.timers).toBe(1)
  await clock.pass(10_000)
  const made = () =>
    collections.filter(
      ({ flags, kind }) =>
        kind === constants.NODE_PERFORMANCE_GC_MAJOR && flags !== constants.NODE_PERFORMANCE_GC_FLAGS_NO
    )
  await expect.poll(made, { timeout: 5_000 }).not.toEqual([])
  expect(clock.timers).toBe(0)
  watch.disconnect()
})
