import { expect, test } from 'vitest'
import { StrayClicks } from '#shell/notifications/stray-clicks.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

async function makeClicks() {
  const clock = new TestClock()
  const opened: number[] = []
  const clicks = new StrayClicks(clock, () => opened.push(clock.monotonic()))
  await clock.pass(10_000)
  return { clicks, clock, opened }
}

test('a click on a notification from an earlier run opens Salio once', async () => {
  const { clicks, clock, opened } = await makeClicks()
  clicks.clickReported()
  await clock.pass(60_000)
  expect(opened).toHaveLength(1)
})

test.each(['before', 'after'])(
  'a click also reported by its own notification, %s the system’s report, is ignored',
  async order => {
    const { clicks, clock, opened } = await makeClicks()
    if (order === 'before') clicks.clickHandled()
    await clock.pass(200)
    clicks.clickReported()
    await clock.pass(200)
    if (order === 'after') clicks.clickHandled()
    await clock.pass(60_000)
    expect(opened).toEqual([])
  }
)

test('a click long after another counts separately', async () => {
  const { clicks, clock, opened } = await makeClicks()
  clicks.clickHandled()
  await clock.pass(5_000)
  clicks.clickReported()
  await clock.pass(60_000)
  expect(opened).toHaveLength(1)
})
