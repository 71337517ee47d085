import * as v from 'valibot'
import { oneLine } from '#domain/one-line.ts'

/*
 * Pieces of the topics' schemas. Everything that the renderer sends, and every file that a person opens, is
 * untrusted until parsed. Lengths are bounded so that a broken renderer cannot fill the database or the keychain
 * (Windows stores at most 2,560 bytes per entry).
 */

/** Of an account, a provider, a chosen file, or a wallet within its account. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const walletId = v.pipe(v.string(), v.minLength(1), v.maxLength(400))
export const accountName = v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(80))
export const intervalMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))

export const summaryId = v.pipe(v.number(), v.integer(), v.minValue(1))

/** The name of a field on a provider's card. */
export const fieldId = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/))
export const fieldValues = v.record(fieldId, v.pipe(v.string(), v.trim(), v.maxBytes(2500)))

/** Wall-clock milliseconds, at most the end of the year 9999. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999))

/** Exact decimal text, not negative. */
export const amount = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d+(\.\d+)?$/))
