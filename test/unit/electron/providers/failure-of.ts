import { SalioError } from '#domain/accounts/failure.ts'
import { createHttp, type HttpOptions } from '#providers/http/client.ts'
import type { HttpRequest } from '#providers/http/types.ts'

/** The failure of a request over a new connection; the error itself if it is not a SalioError. */
export async function requestFailure(
  request: Partial<HttpRequest> & { url: string },
  options: HttpOptions = {}
) {
  const http = createHttp(options)
  const error: unknown = await http({ method: 'GET', ...request }).catch((error: unknown) => error)
  await http.close()
  return error instanceof SalioError ? error.failure : error
}
