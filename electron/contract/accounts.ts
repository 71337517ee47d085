import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import { MAX_KEY, MAX_WALLETS, type WalletFacts } from '#domain/accounts/wallet.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Amount } from '#domain/money/money.ts'
import { thresholds } from './alerts.ts'
import { accountName, fieldValues, id, intervalMinutes } from './fields.ts'

/** The outcome of a request that can fail in a way the user can fix. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/**
 * The form on Connect or on the account's own screen. On the latter `accountId` is set, and secrets left out
 * stay unchanged.
 */
export const draft = v.strictObject({
  accountId: v.nullable(id),
  providerId: id,
  name: accountName,
  environment: v.pipe(v.string(), v.maxLength(40)),
  values: fieldValues,
  secrets: fieldValues,
  intervalMinutes
})

export type Draft = v.InferOutput<typeof draft>

/** A wallet found by "Test connection", with the thresholds Salio would suggest for it. */
export interface FoundWallet extends WalletFacts {
  readonly amount: Amount | null
  readonly failure: Failure | null
  readonly suggested: Thresholds
}

export const connect = v.strictObject({
  draft,
  /** Thresholds by the provider's wallet key. Pairs, since a key may be called like a member that every object has. */
  rules: v.pipe(
    v.array(v.tuple([v.pipe(v.string(), v.maxLength(MAX_KEY)), thresholds])),
    v.maxLength(MAX_WALLETS)
  ),
  /** If the keychain is unavailable, keep the secrets in memory until Salio quits. */
  keepUntilQuit: v.boolean()
})

export type ConnectIntent = v.InferOutput<typeof connect>

export const account = v.strictObject({ accountId: id })

/** Accounts that are not listed follow the listed ones in their previous order. */
export const order = v.strictObject({ accountIds: v.pipe(v.array(id), v.maxLength(1000)) })

/** One wallet of an account, the whole account, or all accounts if `accountId` is null. */
export const refresh = v.strictObject({ accountId: v.nullable(id), walletKey: v.nullable(id) })

/**
 * The outcome of Refresh: a new reading, or the last one because the provider's minimum interval has not
 * passed yet.
 */
export interface RefreshResult {
  readonly read: boolean
  /** When the next reading is allowed, wall-clock milliseconds; null if a reading was taken. */
  readonly allowedAt: number | null
}

/** One of a provider's links. */
export const providerLink = v.strictObject({ providerId: id, link: v.picklist(['dashboard', 'topUp']) })

export type ProviderLink = Readonly<v.InferOutput<typeof providerLink>>
