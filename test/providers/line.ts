import { afterAll, beforeAll } from 'vitest'
import { type SimulatedProviderId, type Simulator, startSimulator } from '#demo/index.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Connection, Credentials, Provider } from '#providers/kit/provider.ts'

export const idOf = ({ id }: Provider) => id as SimulatedProviderId

/** Starts a simulator and an HTTP client for the tests of one file. */
export function withSimulator() {
  const http = createHttp()
  const fixture = {
    simulator: undefined as unknown as Simulator,
    connect(provider: Provider, changed: Partial<Credentials> = {}): Connection {
      return provider.connect({ ...fixture.simulator.credentials(idOf(provider)), ...changed }, http)
    }
  }
  beforeAll(async () => {
    fixture.simulator = await startSimulator()
  })
  afterAll(async () => {
    await http.close()
    await fixture.simulator.stop()
  })
  return fixture
}
