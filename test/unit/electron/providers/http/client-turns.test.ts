import { expect, test } from 'vitest'
import { createTurnQueue } from '#providers/http/client.ts'

test('concurrent callers each get their own event loop turn, in order', async () => {
  const turn = createTurnQueue()
  const order: string[] = []
  const others = () => {
    order.push('others')
    if (order.length < 12) setImmediate(others)
  }
  setImmediate(others)
  await Promise.all(['a', 'b', 'c'].map(async who => order.push(await turn().then(() => who))))
  expect(order.filter(who => who !== 'others')).toEqual(['a', 'b', 'c'])
  expect(order.join(' ')).toMatch(/a others b others c/)
})
