import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Alert } from '#domain/alerts/delivery.ts'
import type { Money } from '#domain/money/money.ts'
import type { Fate, Refusal, Try } from '#domain/recipients/delivery-fate.ts'
import { type Recipient, recipientFacts } from '#domain/recipients/recipient.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import { fieldId, id } from './fields.ts'

/** What was typed into secret fields; "" leaves the stored one. */
const secrets = v.record(fieldId, v.pipe(v.string(), v.trim(), v.maxLength(1_500)))

/** A recipient as it is on the form. `recipientId` is null for a new one; `forget`: stored secrets that are to be deleted. */
const draft = v.strictObject({
  recipientId: v.nullable(id),
  facts: recipientFacts,
  secrets,
  forget: v.optional(v.pipe(v.array(fieldId), v.maxLength(5)))
})

export const saveRecipient = draft
export const testRecipient = draft
export const previewRecipient = v.strictObject({ recipientId: v.nullable(id), facts: recipientFacts })
export const recipient = v.strictObject({ recipientId: id })

/** Links a Telegram chat; the stored token where none is typed. */
export const linkTelegram = v.strictObject({
  recipientId: v.nullable(id),
  token: v.pipe(v.string(), v.trim(), v.maxLength(200))
})

/** The code to be sent to the bot, until when it is awaited (wall-clock milliseconds). `token`: not one of Telegram's. */
export type TelegramStarted =
  | { readonly ok: true; readonly code: string; readonly bot: string; readonly until: number }
  | { readonly ok: false; readonly why: 'token' | 'credentials' | 'key' }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure }

/** `busy`: another program reads this bot's messages. */
export type TelegramLinked =
  | { readonly kind: 'found'; readonly chat: string; readonly name: string }
  | { readonly kind: 'expired' | 'busy' | 'stopped' }

/** How a recipient stands, by what came of its last message. Times are wall-clock milliseconds. */
export type RecipientState =
  | { readonly kind: 'off' }
  | { readonly kind: 'unused' }
  | { readonly kind: 'delivered'; readonly at: number }
  /** A message waits for its next try; null while one is under way. */
  | { readonly kind: 'trying'; readonly until: number | null }
  /** Trying again will not help. */
  | { readonly kind: 'refused'; readonly why: Refusal; readonly at: number }

/** What went to a recipient by SMS. */
export interface SmsUse {
  /** Today, by this computer's date. */
  readonly today: number
  /** This month, as the service told it, one sum a currency. */
  readonly spent: readonly Money[]
  /** Of how many of this month's no cost was told. */
  readonly untold: number
  /** The wallet or account that pays and that it alone warns of; null where there is none such. */
  readonly hangsOn: string | null
}

/** A recipient as the page shows it, without its secrets. */
export interface RecipientView extends Recipient {
  /** The host its messages go to: "ntfy.sh". */
  readonly place: string
  readonly state: RecipientState
  /** Alerts that wait for it. */
  readonly waiting: number
  /** What it costs and how many are left; null for any way but SMS. */
  readonly sms: SmsUse | null
}

/** `topic`: not one of ntfy's. `secret`: not one that a message can be signed by. */
export type RecipientProblem =
  | 'empty'
  | 'malformed'
  | 'noScheme'
  | 'insecure'
  /** Plain http to a host of the own network, which has to be allowed. */
  | 'ownNetwork'
  | 'topic'
  /** Not one e-mail address, and not the name of a host. */
  | 'address'
  | 'host'
  /** Not a token of Telegram's, and a chat that is not linked yet. */
  | 'token'
  | 'chat'
  /** A mailbox that takes no password of a program's. */
  | 'microsoft'
  | 'secret'
  /** Not a phone number that is possible there; one without its country's prefix. */
  | 'phone'
  | 'phoneCountry'
  /** Not a number or name that can be sent from; an account that is not connected, and one for trying out. */
  | 'sender'
  | 'account'
  | 'sandbox'

/** What is wrong with fields of the form. */
export type RecipientProblems = Readonly<Partial<Record<string, RecipientProblem>>>

export type RecipientSaved =
  | { readonly ok: true; readonly recipientId: string }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: RecipientProblems }
  | { readonly ok: false; readonly why: 'tooMany' | 'gone' }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure }

export type RecipientTested =
  | { readonly kind: 'taken'; readonly at: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'problems'; readonly problems: RecipientProblems }
  /** Demo wallets never send anything. */
  | { readonly kind: 'demo' }

/** Exactly what would be sent, for an alert that is likely. */
export interface RecipientPreview {
  readonly title: string
  readonly body: string
  /** The host that it goes to; "" while none is typed. */
  readonly place: string
  /** Null for any way but SMS, of which the title is "". */
  readonly sms: {
    /** Of 160. */
    readonly characters: number
    /** As it will be kept, with its country (ISO 3166-1); null where there is no such number. */
    readonly phone: { readonly number: string; readonly country: string | null } | null
    readonly hangsOn: string | null
  } | null
}

/** One line of a recipient's log: a message, or an alert that never became one. */
export interface DeliveryLine {
  readonly at: number
  readonly alerts: readonly {
    /** Of its alert log entry. */
    readonly id: number
    readonly what: Alert['what']
    /** The wallet's name, or the account's; "" for a summary. */
    readonly name: string
    /** Which summary it was; absent for any other. */
    readonly summary?: SummaryKind
  }[]
  readonly fate: Fate
  readonly tries: readonly Try[]
}

export const heartbeatAddress = v.strictObject({
  address: v.pipe(v.string(), v.trim(), v.maxLength(1_000))
})

/** What is called every five minutes, and what became of the last call (wall-clock milliseconds); null before the first. */
export interface HeartbeatView {
  readonly place: string
  readonly last: { readonly at: number; readonly isTaken: boolean } | null
}

export type HeartbeatSaved =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'problem'; readonly problem: RecipientProblem }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure }

/** Made anew each time. */
export interface NewSecrets {
  readonly topic: string
  readonly signingSecret: string
}
