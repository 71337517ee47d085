import { expect } from 'vitest'
import type { HttpRequest } from '#providers/http/types.ts'
import type { Credentials, Provider } from '#providers/kit/provider.ts'

/** The requests a reading would send to the provider's real addresses. None is sent: all are answered with 500. */
export async function requestsOf(
  provider: Provider,
  credentials: Partial<Credentials>
): Promise<HttpRequest[]> {
  const sent: HttpRequest[] = []
  const connection = provider.connect(
    { environment: '', values: {}, secrets: {}, ...credentials },
    async request => {
      sent.push(request)
      return { status: 500, headers: {}, text: '', receivedAt: 0 }
    }
  )
  await expect(connection.read()).rejects.toThrow('down')
  return sent
}

/** Like requestsOf, as text: "GET https://api.example/balance". */
export const requestLines = async (
  provider: Provider,
  credentials: Partial<Credentials>
): Promise<string[]> => (await requestsOf(provider, credentials)).map(({ method, url }) => `${method} ${url}`)
