import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { limitHosts } from '#monitor/connections/host-limit.ts'
import type { HttpRequest, HttpResponse } from '#providers/http/types.ts'
import { settle } from '../test-clock.ts'

const answer: HttpResponse = { status: 200, headers: {}, text: '', receivedAt: 0 }
const to = (url: string): HttpRequest => ({ method: 'GET', url })

/** An Http that holds its answers back until the test settles them, in order. */
function heldHttp() {
  const sent: string[] = []
  const waiting: PromiseWithResolvers<HttpResponse>[] = []
  const http = limitHosts(({ url }) => {
    sent.push(url)
    const held = Promise.withResolvers<HttpResponse>()
    waiting.push(held)
    return held.promise
  })
  return { http, sent, next: () => waiting.shift() }
}

test('at most four requests run per host, and each one that ends lets the next start', async () => {
  const { http, next, sent } = heldHttp()
  const ends = Promise.allSettled(
    Array.from({ length: 7 }, (_, index) => http(to(`https://a.example/${index}`)))
  )
  await settle()
  expect(sent).toHaveLength(4)
  next()?.resolve(answer)
  next()?.reject(new SalioError({ kind: 'timeout' }))
  await settle()
  expect(sent.map(url => url.at(-1)).join('')).toBe('012345')
  for (let left = 0; left < 5; left++) {
    next()?.resolve(answer)
    await settle()
  }
  expect((await ends).filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(sent).toHaveLength(7)
})

test('hosts do not wait for each other', async () => {
  const { http, sent } = heldHttp()
  for (let count = 0; count < 5; count++) void http(to('https://a.example/'))
  void http(to('https://b.example/'))
  await settle()
  expect(sent.at(-1)).toBe('https://b.example/')
})

test('a host that is idle again can take four requests', async () => {
  const { http, next, sent } = heldHttp()
  for (const round of [4, 8]) {
    const ends = Array.from({ length: 4 }, () => http(to('https://a.example/')))
    await settle()
    expect(sent).toHaveLength(round)
    for (const _ of ends) next()?.resolve(answer)
    await Promise.all(ends)
  }
})
