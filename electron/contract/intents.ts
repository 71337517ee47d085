import * as v from 'valibot'
import { ranges } from './insights.ts'

/*
 * Schemas for everything the renderer may send: every value is untrusted until parsed. Lengths are bounded so
 * that a broken renderer cannot fill the database or the keychain (Windows stores at most 2,560 bytes per
 * entry).
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))
const fieldValues = v.record(
  v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
  v.pipe(v.string(), v.trim(), v.maxBytes(2500))
)
const amount = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d+(\.\d+)?$/))

export const thresholds = v.strictObject({
  low: v.nullable(amount),
  critical: v.nullable(amount),
  lastsLessThan: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(527_040))),
  dailyShare: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)))
})

/**
 * The form on Connect or on the account's own screen. On the latter `accountId` is set, and secrets left out
 * stay unchanged.
 */
export const draft = v.strictObject({
  accountId: v.nullable(id),
  providerId: id,
  name,
  environment: v.pipe(v.string(), v.maxLength(40)),
  values: fieldValues,
  secrets: fieldValues,
  intervalMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))
})

export const saveMapping = v.strictObject({ values: fieldValues })

export const connect = v.strictObject({
  draft,
  /** Thresholds by the provider's wallet key. */
  rules: v.record(v.pipe(v.string(), v.maxLength(200)), thresholds),
  /** If the keychain is unavailable, keep the secrets in memory until Salio quits. */
  keepUntilQuit: v.boolean()
})

export const account = v.strictObject({ accountId: id })
/** Accounts that are not listed follow the listed ones in their previous order. */
export const order = v.strictObject({ accountIds: v.pipe(v.array(id), v.maxLength(1000)) })
export const refresh = v.strictObject({
  accountId: v.nullable(id),
  walletKey: v.nullable(id)
})
const walletId = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
export const wallet = v.strictObject({ walletId })
export const setThresholds = v.strictObject({ walletId, rule: thresholds })
/** For one wallet, or null for all of them; "until it recovers" makes sense for a single wallet only. */
export const snooze = v.union([
  v.strictObject({ walletId, span: v.picklist(['hour', 'tomorrow', 'recovery']) }),
  v.strictObject({ walletId: v.null(), span: v.picklist(['hour', 'tomorrow']) })
])
export const unsnooze = v.strictObject({ walletId: v.nullable(walletId) })
/** For one wallet, or null for all of them. */
export const history = v.strictObject({ walletId: v.nullable(walletId) })
const place = v.variant('screen', [
  v.strictObject({ screen: v.picklist(['balances', 'settings']) }),
  v.strictObject({ screen: v.literal('wallet'), walletId }),
  v.strictObject({ screen: v.literal('account'), accountId: id })
])
export const startAtLogin = v.strictObject({ on: v.boolean() })
/**
 * `keep`: whether the page has unsaved input that closing the window would lose. `place`: the screen to
 * reopen otherwise.
 */
export const holdPopover = v.strictObject({ keep: v.boolean(), place })
export const chart = v.strictObject({
  walletId,
  range: v.picklist(ranges),
  /** Width of the drawing area in pixels. */
  points: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(2000))
})
/** Wall-clock milliseconds, at most the end of the year 9999. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999))
export const spendingUntil = v.strictObject({ walletId, until: moment })
export const ledger = v.pipe(
  v.strictObject({ walletId, from: moment, until: moment }),
  v.check(({ from, until }) => from < until)
)
export const exportReadings = v.union([
  v.strictObject({ of: v.literal('wallet'), walletId }),
  v.strictObject({ of: v.literal('account'), accountId: id }),
  v.strictObject({ of: v.literal('all') })
])
export const applyImport = v.strictObject({ token: id })
export const openLink = v.strictObject({
  providerId: id,
  link: v.picklist(['dashboard', 'topUp'])
})

/** Credentials for one proxy, by its "host:port". A user name cannot contain a colon (RFC 7617). */
export const proxyLogin = v.strictObject({
  proxy: v.pipe(v.string(), v.maxLength(260), v.regex(/^[^\s/@]+:\d{1,5}$/)),
  user: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[^:]+$/)),
  password: v.pipe(v.string(), v.maxLength(500)),
  keepUntilQuit: v.boolean()
})

export type ProxyLogin = v.InferOutput<typeof proxyLogin>
export type Draft = v.InferOutput<typeof draft>
export type ConnectIntent = v.InferOutput<typeof connect>
