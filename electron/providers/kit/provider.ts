import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { AccountReading, WalletReading } from '#domain/accounts/wallet.ts'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import type { Http } from '../http/types.ts'

/** Credentials to read an account with. Held only in the main process's memory. */
export interface Credentials {
  /** Environment ID, or "" if the provider has none. */
  readonly environment: string
  /** Non-secret fields by field ID; absent or "" means not filled in. */
  readonly values: Readonly<Record<string, string>>
  /** Secret fields by field ID. */
  readonly secrets: Readonly<Record<string, string>>
}

/**
 * An account's connection to its provider. Caches tokens in memory and mints at most one per read.
 * Every method rejects with a SalioError only.
 */
export interface Connection {
  /**
   * Origin of its requests: "https://api.jpay.africa". Accounts with the same origin share the host's rate
   * limits.
   */
  readonly origin?: string
  read(): Promise<AccountReading>
  /** Only if the provider can return a single wallet, which is cheaper than reading them all. */
  readWallet?(key: string): Promise<WalletReading>
}

/**
 * A company with a balance API. To add one: a file exporting this value, its tests, its simulator and an
 * entry in the list.
 */
export interface Provider extends ProviderCard {
  /**
   * Validates credentials before anything is sent (a test key with the live address); null if they are fine.
   */
  check?(credentials: Credentials): Failure | null
  /**
   * The origin a connection would use. Without secrets only a guess if a key's prefix determines the
   * environment.
   */
  originOf?(credentials: Credentials): string | null
  /**
   * Only for a provider whose user maps the response: sends one request and resolves to the response as a
   * tree, without the secrets that were sent. Rejects with a SalioError only.
   */
  readAnswer?(credentials: Credentials, http: Http): Promise<AnswerTree>
  connect(credentials: Credentials, http: Http): Connection
}
