import type { AnswerTree } from '../domain/answer-tree.ts'
import type { Failure } from '../domain/failure.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import type { AccountReading, WalletReading } from '../domain/wallet.ts'
import type { Http } from './http.ts'

/** What an account is read with. Lives in the main process's memory only. */
export interface Credentials {
  /** An environment's id, "" where the provider has none. */
  readonly environment: string
  /** The fields that are no secrets, by field id; absent or "" means not filled in. */
  readonly values: Readonly<Record<string, string>>
  /** The secret fields, by field id. */
  readonly secrets: Readonly<Record<string, string>>
}

/**
 * An account's open line to its provider. Holds tokens in memory and mints them at most once a read.
 * Every method rejects with a SalioError and nothing else.
 */
export interface Connection {
  /** Where its requests go: "https://api.jpay.africa". Accounts with one origin share that host's limits. */
  readonly origin?: string
  read(): Promise<AccountReading>
  /** Where the provider can tell one wallet alone: cheaper than reading them all. */
  readWallet?(key: string): Promise<WalletReading>
}

/**
 * A company with a balance API. Adding one is a file with this value, its tests, its simulator and a line in the list.
 */
export interface Provider extends ProviderCard {
  /** What can be told wrong before anything is sent (a test key with the live address), or null. */
  check?(credentials: Credentials): Failure | null
  /** The origin a connection would have; without the secrets a guess, where a key's prefix tells the environment. */
  originOf?(credentials: Credentials): string | null
  /**
   * Where its user says what is what: asks once and resolves to the answer, without the secrets that were sent.
   * Rejects with a SalioError and nothing else.
   */
  look?(credentials: Credentials, http: Http): Promise<AnswerTree>
  connect(credentials: Credentials, http: Http): Connection
}
