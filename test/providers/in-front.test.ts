import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { NOW } from './failures.ts'
import { type Call, startFront } from './front.ts'
import { answersInFront, answersInWords, type CommonAnswer, goodAnswers } from './in-front.ts'
import { contractProviders } from './subjects.ts'

const http = createHttp({ now: () => NOW })
let simulator: Simulator
let server: Awaited<ReturnType<typeof startFront>>

beforeAll(async () => {
  simulator = await startSimulator({ now: () => NOW })
  server = await startFront(simulator)
})
afterAll(async () => {
  await http.close()
  await server.stop()
  await simulator.stop()
})

/** What a reading makes of such an answer, and whether it asked for one: not every provider mints tokens. */
async function readWith(provider: Provider, call: Call, { status, headers = {}, body = '' }: CommonAnswer) {
  let isAsked = false
  server.stand(response => {
    isAsked = true
    response.writeHead(status, headers).end(body)
  }, call)
  const connection = provider.connect(server.credentials(provider), http)
  const outcome = await connection.read().then(
    () => 'read',
    (error: unknown) => (error instanceof SalioError ? error.failure : error)
  )
  return { outcome, isAsked }
}

async function expectFailure(provider: Provider, answer: CommonAnswer, failure: Failure) {
  expect(await readWith(provider, 'balance', answer)).toEqual({ outcome: failure, isAsked: true })
  const { outcome, isAsked } = await readWith(provider, 'token', answer)
  expect(outcome).toEqual(isAsked ? failure : 'read')
}

describe.each(contractProviders.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  test.each(Object.entries(answersInFront))('is not blamed for "%s"', (_, answer) =>
    expectFailure(provider, answer, { kind: 'portal' })
  )

  test.each(Object.entries(answersInWords))('is understood when it says "%s"', (_, [answer, failure]) =>
    expectFailure(provider, answer, failure)
  )

  test.each(Object.entries(goodAnswers))('understands answers "%s"', async (_, front) => {
    const read = () => provider.connect(server.credentials(provider), http).read()
    server.stand(null)
    const plain = await read()
    server.stand(front)
    expect(await read()).toEqual(plain)
  })
})
