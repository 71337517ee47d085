import type * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { WalletReading } from '#domain/accounts/wallet.ts'
import type { HttpRequest, HttpResponse } from '../http/types.ts'
import type { ConnectContext } from './define.ts'
import { readJson } from './json.ts'
import type { Connection } from './provider.ts'
import { accountReading } from './reading.ts'
import { failureOfStatus, throwFailure } from './status.ts'

/**
 * The `connect` of a provider that answers all its balances to one request.
 * @param schema of a good answer
 * @param wallets what an answer says
 * @param failureOf what an answer refuses; may throw a SalioError. By its status where absent
 */
export const singleCall =
  <Schema extends v.GenericSchema>(
    request: (line: ConnectContext) => HttpRequest,
    schema: Schema,
    wallets: (answer: v.InferOutput<Schema>) => readonly WalletReading[],
    failureOf: (response: HttpResponse) => Failure | null = failureOfStatus
  ) =>
  (line: ConnectContext): Connection => ({
    async read() {
      const response = await line.http(request(line))
      throwFailure(failureOf(response))
      return accountReading(wallets(readJson(schema, response)))
    }
  })
