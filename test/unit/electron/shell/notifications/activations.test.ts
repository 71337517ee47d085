import { expect, test } from 'vitest'
import { Activations } from '#shell/notifications/activations.ts'
import { notificationId } from '#shell/notifications/subject.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

const ID = notificationId('wallet:shop/payout')

async function makeActivations() {
  const clock = new TestClock()
  const done: string[] = []
  const activations = new Activations({
    clock,
    subjectOf: id => (id === ID ? 'wallet:shop/payout' : null),
    act: (subject, action) => done.push(`${subject} ${action}`),
    open: () => done.push('balances')
  })
  await clock.pass(10_000)
  return { activations, clock, done }
}

test('a click of which nothing is known opens Balances once', async () => {
  const { activations, clock, done } = await makeActivations()
  activations.reported('')
  await clock.pass(60_000)
  expect(done).toEqual(['balances'])
})

test('a click on a known notification is acted on without its notification', async () => {
  const { activations, clock, done } = await makeActivations()
  activations.reported(`type=action&action=1&tag=${ID}`)
  await clock.pass(60_000)
  expect(done).toEqual(['wallet:shop/payout 1'])
})

test.each(['before', 'after'])(
  'a click also reported by its own notification, %s the system’s report, counts once',
  async order => {
    for (const report of ['', `tag=${ID}`]) {
      const { activations, clock, done } = await makeActivations()
      if (order === 'before') activations.clicked('wallet:shop/payout', null)
      await clock.pass(200)
      activations.reported(report)
      await clock.pass(200)
      if (order === 'after') activations.clicked('wallet:shop/payout', null)
      await clock.pass(60_000)
      expect(done).toEqual(['wallet:shop/payout null'])
    }
  }
)

test('a click long after another counts separately', async () => {
  const { activations, clock, done } = await makeActivations()
  activations.clicked('wallet:shop/payout', null)
  await clock.pass(5_000)
  activations.reported('')
  await clock.pass(5_000)
  activations.reported(`tag=${ID}`)
  expect(done).toEqual(['wallet:shop/payout null', 'balances', 'wallet:shop/payout null'])
})
