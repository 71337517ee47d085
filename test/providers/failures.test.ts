import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { SalioError } from '../../electron/domain/failure.ts'
import { createHttp } from '../../electron/providers/http.ts'
import type { Provider } from '../../electron/providers/provider.ts'
import { expected } from './expected/index.ts'
import { general, NOW } from './failures.ts'
import { idOf } from './line.ts'
import { subjects } from './subjects.ts'

const WIRE = ['slow', 'drip', 'hang']

const patient = createHttp({ now: () => NOW })
const hasty = createHttp({ timeout: 100 })
let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ now: () => NOW })
})
afterAll(async () => {
  await Promise.all([patient.close(), hasty.close()])
  await simulator.stop()
})

describe.each(subjects.map(provider => [provider.name, provider] as const))('%s', (_, provider) => {
  const id = idOf(provider)
  const { failures, survived = [] } = expected[id]
  const told = { ...failures, ...general }
  const failureWith = (name: string) => {
    simulator.fault(id, { name })
    return failureOf(provider, WIRE.includes(name) ? hasty : patient)
  }
  afterEach(() => simulator.fault(id, null))

  test('has an expectation for every fault the simulator plays', () => {
    const others = [...survived, 'redirect-same', 'wrong-types']
    expect(simulator.faults(id).toSorted()).toEqual([...Object.keys(told), ...others].toSorted())
  })

  test.each(Object.entries(told))('tells of "%s" as what it is', async (name, failure) => {
    expect(await failureWith(name)).toEqual(failure)
  })

  test('calls wrong types unreadable', async () => {
    expect(await failureWith('wrong-types')).toMatchObject({ kind: 'unreadable' })
  })

  test('sends nothing to the origin it is redirected to', async () => {
    await failureWith('redirect-other')
    expect(simulator.strays).toEqual([])
  })

  test('calls a key the provider does not know rejected', async () => {
    const { secrets } = simulator.credentials(id)
    const wrong = Object.fromEntries(Object.keys(secrets).map(field => [field, 'wrong']))
    expect(await failureOf(provider, patient, wrong)).toEqual({ kind: 'rejected' })
  })

  test('calls a provider nobody answers for down', async () => {
    const gone = await startSimulator()
    const credentials = gone.credentials(id)
    await gone.stop()
    await expect(provider.connect(credentials, patient).read()).rejects.toThrow('down')
  })
})

async function failureOf(
  provider: Provider,
  http: typeof patient,
  secrets = simulator.credentials(idOf(provider)).secrets
) {
  const credentials = { ...simulator.credentials(idOf(provider)), secrets }
  const error: unknown = await provider
    .connect(credentials, http)
    .read()
    .catch((error: unknown) => error)
  return error instanceof SalioError ? error.failure : error
}
