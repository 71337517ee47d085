import { Resolver } from 'node:dns/promises'
import type { Failure } from '#domain/accounts/failure.ts'
import { lookupProblem } from './errors.ts'

/** Milliseconds to wait for a name server, once. */
const TIMEOUT = 1_500

/**
 * The system's lookup has one code for a name server that is silent and for one that refuses. Asks the name server
 * itself which of the two it is; any other failure is returned as it is.
 * @param servers name servers ("127.0.0.1:53"); default: the system's
 */
export async function tellLookupApart(
  failure: Failure,
  hostname: string,
  servers?: readonly string[]
): Promise<Failure> {
  if (failure.kind !== 'unresolved' || failure.problem !== 'noAnswer') return failure
  const resolver = new Resolver({ timeout: TIMEOUT, tries: 1 })
  if (servers) resolver.setServers(servers)
  try {
    await resolver.resolve4(hostname)
    return failure
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { kind: 'unresolved', problem: lookupProblem(code) }
  }
}
