import { SalioError } from '#domain/accounts/failure.ts'
import { addressOf, OWN_ADDRESS, ownAddresses, type SecretBinding } from '#domain/accounts/secret-binding.ts'
import type { Http } from '#providers/http/types.ts'
import type { Provider } from '#providers/kit/provider.ts'

/**
 * Wraps `http` to send requests only below the addresses that the secrets are bound to, whatever a field of the
 * form puts into a request's path. Without secrets everything is sent.
 */
export function onlyWithin(
  http: Http,
  provider: Pick<Provider, 'environments' | 'otherAddresses'>,
  bindings: readonly SecretBinding[]
): Http {
  if (bindings.length === 0) return http
  const named = new Set(bindings.flatMap(({ to }) => to))
  // Text that is no URL allows nothing, however it begins.
  const addresses = [...named]
    .flatMap(one => (one === OWN_ADDRESS ? ownAddresses(provider) : [one]))
    .filter(one => URL.canParse(one))
  return async request => {
    const target = addressOf(request.url)
    if (!addresses.some(address => target === address || target.startsWith(`${address}/`)))
      throw new SalioError({ kind: 'redirected' })
    return http(request)
  }
}
