import { afterAll, beforeAll } from 'vitest'
import { type SimulatedProvider, type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { createHttp } from '../../electron/providers/http.ts'
import type { Connection, Credentials, Provider } from '../../electron/providers/provider.ts'

export const idOf = ({ id }: Provider) => id as SimulatedProvider

/** A simulator and a way to it, for the tests of one file. */
export function withSimulator() {
  const http = createHttp()
  const line = {
    simulator: undefined as unknown as Simulator,
    connect(provider: Provider, changed: Partial<Credentials> = {}): Connection {
      return provider.connect({ ...line.simulator.credentials(idOf(provider)), ...changed }, http)
    }
  }
  beforeAll(async () => {
    line.simulator = await startSimulator()
  })
  afterAll(async () => {
    await http.close()
    await line.simulator.stop()
  })
  return line
}
