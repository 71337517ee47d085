import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Http, HttpResponse } from '../http/types.ts'
import { isFromInFront } from './speaker.ts'
import { throttledBy } from './status.ts'
import { isAddressRefused, isLimitReached, secondsInWords } from './wording.ts'

/**
 * Wraps `http` for a connector. It rejects with what can be told of an answer whoever the provider is: that something in
 * front of the API answered (portal), that it is asked too often (throttled), that it refuses this computer's address.
 */
export function onlyOwnAnswers(http: Http, { ownErrors }: Pick<ProviderCard, 'ownErrors'>): Http {
  return async request => {
    const response = await http(request)
    const failure = isFromInFront(response, ownErrors) ? portal : failureInWords(response)
    if (failure) throw new SalioError(failure)
    return response
  }
}

const portal: Failure = { kind: 'portal' }

function failureInWords(response: HttpResponse): Failure | null {
  const { headers, receivedAt } = response
  if (isLimitReached(response))
    return throttledBy({ 'retry-after': String(secondsInWords(response) ?? ''), ...headers }, receivedAt)
  return isAddressRefused(response) ? { kind: 'address' } : null
}
