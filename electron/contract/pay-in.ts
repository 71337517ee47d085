import * as v from 'valibot'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import type { PayInChange, PayInSource } from '#domain/pay-in/changes.ts'
import type { PayInPlace, PayInProblem } from '#domain/pay-in/check.ts'
import {
  isWithin,
  MAX_NOTE,
  MAX_WAY_NAME,
  MAX_WAYS,
  type PayInField,
  type PayInKind,
  payInKinds
} from '#domain/pay-in/way.ts'
import { fieldId, id, walletId } from './fields.ts'

/** A value as it was typed. What is wrong with it is said, not refused. */
const typed = v.pipe(v.string(), v.maxLength(2000))

const draft = v.strictObject({
  /** Empty for a new way. */
  id: v.pipe(v.string(), v.maxLength(200)),
  kind: v.picklist(payInKinds),
  name: typed,
  values: v.record(fieldId, typed)
})

const atMost = (characters: number) =>
  v.pipe(
    v.string(),
    v.check(text => isWithin(text, characters))
  )

/** A way as it is stored, and as it is written to a set-up file. */
export const payInWay = v.object({
  id,
  kind: v.picklist(payInKinds),
  name: atMost(MAX_WAY_NAME),
  values: v.record(fieldId, atMost(MAX_NOTE)),
  documented: v.nullable(v.object({ id, date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)) }))
})

export const payInWallet = v.strictObject({ walletId })

export const checkPayIn = v.strictObject({ walletId, draft })

/** What is wrong with the values of a draft, by place. */
export type PayInProblems = Readonly<Partial<Record<PayInPlace, PayInProblem>>>

export const changePayIn = v.variant('do', [
  /** Replaces all ways of a wallet. `anew`: those stored before are of no account, since they could not be trusted. */
  v.strictObject({
    do: v.literal('save'),
    walletId,
    drafts: v.pipe(v.array(draft), v.maxLength(MAX_WAYS)),
    anew: v.boolean()
  }),
  /** Takes a documented way; `digits` are its last three, compared with the provider's dashboard. */
  v.strictObject({
    do: v.literal('confirm'),
    walletId,
    documentId: id,
    digits: v.pipe(v.string(), v.maxLength(20))
  }),
  /** Of a changed value, or of a way that a set-up file added (`field` null). */
  v.strictObject({
    do: v.picklist(['right', 'back']),
    walletId,
    wayId: id,
    field: v.nullable(fieldId)
  }),
  /** The user has compared all of them: they are right. */
  v.strictObject({ do: v.literal('vouch'), walletId })
])

/**
 * What became of a change. gone: there is no such wallet, way or change any more. hidden: the stored ways cannot be trusted,
 * so that nothing may build on them. digits: these are not the last three.
 */
export type PayInResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'gone' | 'hidden' | 'digits' | 'tooMany' }
  | { readonly ok: false; readonly why: 'keychain'; readonly problem: KeychainProblem }
  /** By the drafts' places. */
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly PayInProblems[] }

/**
 * Whether somebody else may have changed the ways.
 * unchecked: shown all the same. locked: the keychain does not let Salio at the key now; noKeychain: there is none to be
 * had; noKey: it holds no such key, as on a new computer; keyLost: the same, before another key was made.
 * broken, otherKey, unsealed: not shown. The seal does not fit; it is one of another key; there is none.
 */
export type PayInSeal =
  | { readonly state: 'checked'; readonly at: number }
  | { readonly state: 'unchecked'; readonly why: 'locked' | 'noKeychain' | 'noKey' | 'keyLost' }
  | { readonly state: 'broken' | 'otherKey' | 'unsealed' }

/** A change that is not answered yet. `before` as it was shown; null where there was nothing. */
export interface ShownChange {
  readonly at: number
  readonly by: PayInSource
  readonly before: string | null
}

export interface PayInRow {
  readonly field: PayInField
  /** As it is stored, and edited. */
  readonly value: string
  /** As it is shown and copied: the number of a phone as it is dialled in the wallet's country. */
  readonly shown: string
  /** The country of a phone number, ISO 3166-1; null for anything else, or if it is not known. */
  readonly country: string | null
  readonly changed: ShownChange | null
}

export interface PayInWayView {
  readonly id: string
  readonly kind: PayInKind
  readonly name: string
  readonly rows: readonly PayInRow[]
  /** Of its name. */
  readonly renamed: ShownChange | null
  /** A set-up file added it, and nobody has answered that yet. */
  readonly added: { readonly at: number } | null
}

/** A way that the provider documents and the user has not confirmed. */
export interface OfferedPayIn {
  readonly documentId: string
  readonly kind: PayInKind
  readonly name: string
  readonly rows: readonly PayInRow[]
  /** The value whose last three digits are asked for. */
  readonly asked: PayInField
  /** Who documents it, and the day on which that was read, wall-clock milliseconds. */
  readonly provider: string
  readonly readAt: number
}

/** How a wallet is paid into. */
export interface PayInView {
  /** Null where there are no ways. */
  readonly seal: PayInSeal | null
  /** Empty where they are not shown. */
  readonly ways: readonly PayInWayView[]
  readonly offered: readonly OfferedPayIn[]
  /** Newest first, at most 50; empty where the ways are not shown. */
  readonly changes: readonly Pick<PayInChange, 'id' | 'at' | 'by' | 'kind' | 'field' | 'before' | 'after'>[]
  /** ISO 3166-1, by the wallet's currency; null where that has no one country. */
  readonly country: string | null
  /** When the backup was made that the ways come from, as long as its notice is not put away; null where they do not. */
  readonly backupAt: number | null
}

export const payInLink = v.strictObject({ walletId, wayId: id })

/** A text for the clipboard that the page has put together. */
export const copiedText = v.strictObject({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(12_000)) })
