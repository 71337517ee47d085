import { expect, test } from 'vitest'
import { AnswerShapes } from '#monitor/connections/answer-shapes.ts'
import type { Http } from '#providers/http/types.ts'

const answering =
  (...texts: string[]): Http =>
  async () => ({ status: 200, headers: {}, text: texts.shift() ?? '', receivedAt: 0 })

test('keeps the shape of each request’s last answer, without values or addresses', async () => {
  const shapes = new AnswerShapes()
  const http = shapes.record('a1', answering('{"token":"sk_9"}', '{"balance":77}', '{"balance":"88"}'))
  await http({ method: 'POST', url: 'https://api.example.com/254712345678/token' })
  await http({ method: 'GET', url: 'https://api.example.com/balance?page=1' })
  await http({ method: 'GET', url: 'https://api.example.com/balance?page=2' })
  expect(shapes.forAccount('a1')).toBe(
    'POST, status 200:\n{\n  token: string\n}\n\nGET, status 200:\n{\n  balance: string\n}'
  )
  expect(shapes.forAccount('a2')).toBeNull()
})

test('forgets a removed account’s shapes, also when an answer is still to come', async () => {
  const shapes = new AnswerShapes()
  const http = shapes.record('a1', answering('{"balance":77}', '{"balance":88}'))
  await http({ method: 'GET', url: 'https://api.example.com/balance' })
  const late = http({ method: 'GET', url: 'https://api.example.com/balance' })
  shapes.forget('a1')
  await late
  expect(shapes.forAccount('a1')).toBeNull()
})

test('passes the answer on unchanged', async () => {
  const http = new AnswerShapes().record('a1', answering('no JSON'))
  expect(await http({ method: 'GET', url: 'https://api.example.com/' })).toMatchObject({ text: 'no JSON' })
})
