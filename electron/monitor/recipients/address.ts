import type { RecipientProblem } from '#contract/recipients.ts'
import { addressProblem, isLoopback } from '#providers/http/address.ts'

/**
 * What is wrong with an address that is to be called; null for a right one.
 * @param ownNetwork whether plain http is allowed to a host of the own network
 */
export function addressProblemOf(text: string, ownNetwork: boolean): RecipientProblem | null {
  if (text === '') return 'empty'
  const failure = addressProblem(text, 'address', true)
  if (failure?.kind === 'insecure') return 'insecure'
  if (failure) return failure.kind === 'field' && failure.problem === 'noScheme' ? 'noScheme' : 'malformed'
  const { hostname, protocol } = new URL(text)
  return protocol === 'http:' && !isLoopback(hostname) && !ownNetwork ? 'ownNetwork' : null
}
