/** One set of a user's credentials at a provider, without the secrets: those are in the keychain only. */
export interface Account {
  /** Ours, random. */
  readonly id: string
  readonly providerId: string
  /** The user's own label: "Main shop". */
  readonly name: string
  /** An environment's id, "" where the provider has none. */
  readonly environment: string
  /** The fields that are no secrets, by field id. */
  readonly values: Readonly<Record<string, string>>
  /** The ids of the secret fields that were filled in: what the keychain is asked for. */
  readonly secretFields: readonly string[]
  readonly intervalMinutes: number
  /** A demo account reads the simulator and is gone once the demo is left. */
  readonly demo: boolean
  /** The provider's own name for the account, from its last answer. */
  readonly subtitle: string | null
  /** Wall-clock milliseconds. */
  readonly createdAt: number
}

/** A wallet's id across the app: unique, and stable as long as the account and the provider's key are. */
export const walletId = (accountId: string, key: string): string => `${accountId}/${key}`
