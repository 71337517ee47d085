import * as v from 'valibot'
import { SalioError } from '#domain/accounts/failure.ts'
import type { Http, HttpResponse } from '../http/types.ts'
import { tryReadJson, unreadableError } from './json.ts'
import type { Connection } from './provider.ts'
import { isRefusal } from './refusal.ts'

/**
 * A connection whose readings say refusedInBody in place of an unknown shape, if the last answer calls itself a refusal:
 * Salio then knows its form well enough.
 * @param connect makes the connection with the HTTP client it is given
 */
export function tellRefusals(http: Http, connect: (http: Http) => Connection): Connection {
  let last: HttpResponse | null = null
  const connection = connect(async request => {
    last = null
    const response = await http(request)
    last = response
    return response
  })
  return {
    ...connection,
    async read() {
      try {
        return await connection.read()
      } catch (error) {
        const isShape =
          error instanceof SalioError &&
          error.failure.kind === 'unreadable' &&
          error.failure.reason === 'shape'
        throw isShape && last && isRefusal(tryReadJson(v.unknown(), last))
          ? unreadableError('refusedInBody')
          : error
      } finally {
        last = null
      }
    }
  }
}
