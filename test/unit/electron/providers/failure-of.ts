import { SalioError } from '../../../../electron/domain/failure.ts'
import { createHttp, type HttpOptions, type HttpRequest } from '../../../../electron/providers/http.ts'

/** The failure a request ends with, over a connection of its own. */
export async function failureOf(request: Partial<HttpRequest> & { url: string }, options: HttpOptions = {}) {
  const http = createHttp(options)
  const error: unknown = await http({ method: 'GET', ...request }).catch((error: unknown) => error)
  await http.close()
  return error instanceof SalioError ? error.failure : error
}
