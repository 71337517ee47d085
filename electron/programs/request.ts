import * as v from 'valibot'
import type { Language } from '#domain/language.ts'
import { MAX_REFERENCE, topUpWays } from '#domain/top-ups/sent-top-up.ts'
import type { AnswerDocument, ExitCode } from './documents.ts'
import type { Problem } from './problem.ts'

/** The version of what goes over the socket. Another one belongs to another version of Salio. */
export const FRAME = 1
/** Bytes of a request and of an answer, each one line of JSON. */
export const MAX_REQUEST = 1_000_000
export const MAX_ANSWER = 1_000_000

const MAX_PAYMENTS = 50_000
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999))
const typed = v.pipe(v.string(), v.maxLength(500))

const question = v.variant('command', [
  v.strictObject({
    command: v.literal('balance'),
    /** Names or ids; empty for all wallets. */
    wallets: v.pipe(v.array(typed), v.maxLength(100)),
    /** Whether the providers are to be asked first, as far as their intervals allow it. */
    fresh: v.boolean()
  }),
  v.strictObject({
    command: v.literal('can-pay'),
    /** As typed: "12000", "KES 12000.50"; or amounts. */
    payments: v.pipe(v.array(typed), v.minLength(1), v.maxLength(MAX_PAYMENTS)),
    /** Whether the payments are exact amounts, read from a list. */
    isExact: v.boolean(),
    from: typed,
    /** For each payment, as typed: "50", or "1.5%". */
    fee: v.nullable(typed),
    /** What must be left, as typed. */
    reserve: v.nullable(typed),
    /** How old a balance may be where it cannot be read afresh, in milliseconds; null where it may not. */
    maxAge: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))
  }),
  v.strictObject({ command: v.literal('status') }),
  v.strictObject({ command: v.literal('metrics') }),
  v.pipe(
    v.strictObject({
      command: v.literal('statement'),
      wallet: typed,
      /** Wall-clock milliseconds, as `until`, which is the first moment that is not part of it. */
      from: moment,
      until: moment
    }),
    v.check(({ from, until }) => from < until)
  ),
  v.strictObject({
    command: v.literal('topped-up'),
    /** As typed. */
    amount: typed,
    to: typed,
    way: v.picklist(topUpWays),
    /** The code of the confirmation. */
    reference: v.nullable(v.pipe(v.string(), v.maxLength(MAX_REFERENCE))),
    /** Whether it is another one though the same amount was told of just before. */
    isAnother: v.boolean()
  }),
  v.strictObject({
    command: v.literal('history'),
    /** A name or an id; null for all wallets and accounts. */
    wallet: v.nullable(typed),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))
  })
])

/** What other programs may ask. */
export type Question = Readonly<v.InferOutput<typeof question>>
export type CanPayQuestion = Extract<Question, { command: 'can-pay' }>

const request = v.strictObject({
  frame: v.literal(FRAME),
  /** The pipe's token on Windows; null elsewhere. */
  token: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  question
})

export type Request = Readonly<v.InferOutput<typeof request>>

/** A request as it came; null where it is none. */
export function parseRequest(text: string): Request | null {
  try {
    const parsed = v.safeParse(request, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** A document, a text for other programs, or why there is none. */
export type Answer =
  | { readonly exit: ExitCode; readonly text: string }
  | { readonly exit: ExitCode; readonly document: AnswerDocument }
  | { readonly problem: Problem }

/** An answer as it goes over the socket. */
export interface AnswerFrame {
  readonly frame: typeof FRAME
  readonly language: Language
  readonly answer: Answer
}
