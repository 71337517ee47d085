import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { expected } from './expected/index.ts'
import { genericFailures, NOW } from './failures.ts'
import { idOf } from './line.ts'
import { contractProviders } from './subjects.ts'

/** Faults that end only by a timeout. */
const TIMEOUT_FAULTS = ['slow', 'drip', 'hang']

const patientHttp = createHttp({ now: () => NOW })
const impatientHttp = createHttp({ timeout: 100 })
let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ now: () => NOW })
})
afterAll(async () => {
  await Promise.all([patientHttp.close(), impatientHttp.close()])
  await simulator.stop()
})

describe.each(contractProviders.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  const id = idOf(provider)
  const { failures, partialFaults = [] } = expected[id]
  const expectedFailures = { ...failures, ...genericFailures }
  const failureWith = (name: string) => {
    simulator.setFault(id, { name })
    return failureOf(provider, TIMEOUT_FAULTS.includes(name) ? impatientHttp : patientHttp)
  }
  afterEach(() => simulator.setFault(id, null))

  test('has an expectation for every simulated fault', () => {
    const others = [...partialFaults, 'redirect-same', 'wrong-types']
    expect(simulator.faultNames(id).toSorted()).toEqual(
      [...Object.keys(expectedFailures), ...others].toSorted()
    )
  })

  test.each(Object.entries(expectedFailures))('classifies "%s"', async (name, failure) => {
    expect(await failureWith(name)).toEqual(failure)
  })

  test('classifies wrong types as unreadable', async () => {
    expect(await failureWith('wrong-types')).toMatchObject({ kind: 'unreadable' })
  })

  test('sends nothing to the origin it is redirected to', async () => {
    await failureWith('redirect-other')
    expect(simulator.redirectedRequests).toEqual([])
  })

  test('classifies unknown credentials as rejected', async () => {
    const { secrets } = simulator.credentials(id)
    const wrong = Object.fromEntries(Object.keys(secrets).map(field => [field, 'wrong']))
    expect(await failureOf(provider, patientHttp, wrong)).toEqual({ kind: 'rejected' })
  })

  test('classifies a refused connection as down', async () => {
    const gone = await startSimulator()
    const credentials = gone.credentials(id)
    await gone.stop()
    await expect(provider.connect(credentials, patientHttp).read()).rejects.toThrow('down')
  })
})

async function failureOf(
  provider: Provider,
  http: typeof patientHttp,
  secrets = simulator.credentials(idOf(provider)).secrets
) {
  const credentials = { ...simulator.credentials(idOf(provider)), secrets }
  const error: unknown = await provider
    .connect(credentials, http)
    .read()
    .catch((error: unknown) => error)
  return error instanceof SalioError ? error.failure : error
}
