import type { Level } from '#domain/accounts/wallet.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import { type Language, wholeNumber } from '#domain/language.ts'
import { oneLine } from '#domain/one-line.ts'
import type { Refusal } from '#domain/recipients/delivery-fate.ts'
import type { Summary } from '#domain/summary/summary.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { ToldDictionary } from './dictionary.ts'
import { told as en } from './en/told.ts'
import { told as fr } from './fr/told.ts'
import { words } from './index.ts'
import type { NoticeText } from './notices.ts'
import { summaryBodyText, summaryTitle } from './summary/text.ts'
import { told as sw } from './sw/told.ts'
import { fill, plural } from './template.ts'
import { formatMoment } from './time.ts'

/** Something that is over by the time it is told. Times are wall-clock milliseconds. */
export interface PastAlert {
  /** 'account' for one that could not be read. */
  readonly level: Exclude<Level, 'healthy'> | 'account'
  /** "" for an account. */
  readonly walletName: string
  readonly accountName: string
  readonly providerName: string
  readonly from: number
  readonly to: number
}

/** What one message says, as it is when it is sent. */
export interface Told {
  /** With the present figures, the worst first, each with when it was decided. */
  readonly notices: readonly { readonly notice: Notice; readonly decidedAt: number }[]
  readonly past: readonly PastAlert[]
  /** A morning or closing summary, as far as its reader is told; null where there is none. */
  readonly summary: { readonly facts: Summary; readonly hideAmounts: boolean } | null
  /** When the first of it was decided, wall-clock milliseconds. */
  readonly since: number
  /** When it is sent. */
  readonly now: number
  readonly mayBeRepeat: boolean
  readonly isTest: boolean
}

const dictionaries: Readonly<Record<Language, ToldDictionary>> = { en, sw, fr }

/** What is sent so much later than it was decided says so. */
const LATE = 2 * MINUTE
const MAX_TITLE = 200
/** Characters of UTF-8, in bytes: with title and signature a message stays below 4 KB. */
const MAX_BODY_BYTES = 3_000
const MAX_PARTS = 20

/** A language's texts of messages. */
export const toldDictionary = (language: Language): ToldDictionary => dictionaries[language]

/** What a message consists of. */
export function messageParts(language: Language, told: Told) {
  const { isTest, now, since } = told
  const dictionary = dictionaries[language]
  const parts = partsOf(told, language)
  const [first] = parts
  const title = parts.length === 1 && first ? first.title : titleOf(told, language)
  const moment = (at: number) => formatMoment(at, now, language)
  return {
    parts,
    title: isTest ? fill(dictionary.test, { title }) : title,
    signature:
      now - since > LATE
        ? fill(dictionary.signedLate, { time: moment(since), sent: moment(now) })
        : fill(dictionary.signed, { time: moment(since) })
  }
}

/** Title and body of a message. Neither holds control characters other than the body's line breaks. */
export function toldText(language: Language, told: Told): NoticeText {
  const dictionary = dictionaries[language]
  const { parts, signature, title } = messageParts(language, told)
  const [first] = parts
  const alerts = parts.length === 1 && first ? first.body : listOf(parts, language)
  const body = parts.length === 0 ? summaryBody(told, 0, language) : withSummary(alerts, told, language)
  return {
    title: clip(oneLine(title), MAX_TITLE),
    body: [body, ...(told.mayBeRepeat ? [dictionary.mayBeRepeat] : []), signature].map(plainText).join('\n')
  }
}

/** Alerts come first. */
function withSummary(alerts: string, told: Told, language: Language): string {
  const summary = summaryBody(told, new TextEncoder().encode(alerts).length, language)
  if (told.summary === null) return alerts
  return [alerts, '', summaryTitle(told.summary.facts, language), summary].join('\n')
}

/** @param used bytes that are taken already */
const summaryBody = ({ summary }: Told, used: number, language: Language): string =>
  summary === null ? '' : summaryBodyText(summary.facts, summary.hideAmounts, language, MAX_BODY_BYTES - used)

/** Why a way takes no messages as it is set up. */
export const refusalText = (language: Language, why: Refusal, place: string): string =>
  fill(dictionaries[language].refusals[why], { place })

/** The native notification about a recipient who cannot be told. */
export function notToldText(language: Language, name: string, reason: string): NoticeText {
  const { body, title } = dictionaries[language].notTold
  return { title: fill(title, { name }), body: fill(body, { reason }) }
}

function partsOf({ notices, now, past }: Told, language: Language): readonly NoticeText[] {
  const { past: pasts, readable, recovered } = dictionaries[language]
  const present = notices.map(({ notice }) => words(language).notices([notice]))
  const over = past.map(({ accountName, from, level, providerName, to, walletName }) => ({
    title: fill(pasts[level], {
      wallet: walletName,
      provider: providerName,
      from: formatMoment(from, now, language),
      to: formatMoment(to, now, language)
    }),
    body: fill(level === 'account' ? readable : recovered, {
      account: accountName === providerName ? providerName : `${providerName} · ${accountName}`
    })
  }))
  return [...present, ...over]
}

function titleOf({ notices, past, summary }: Told, language: Language): string {
  if (notices.length + past.length === 0) return summary ? summaryTitle(summary.facts, language) : ''
  if (past.length === 0) return words(language).notices(notices.map(({ notice }) => notice)).title
  return counted(dictionaries[language].several, notices.length + past.length, language)
}

function listOf(parts: readonly NoticeText[], language: Language): string {
  const texts: string[] = []
  let bytes = 0
  for (const { body, title } of parts.slice(0, MAX_PARTS)) {
    const text = `${oneLine(title)}\n${plainText(body)}`
    bytes += new TextEncoder().encode(text).length + 2
    if (bytes > MAX_BODY_BYTES) break
    texts.push(text)
  }
  const left = parts.length - texts.length
  if (left > 0) texts.push(counted(dictionaries[language].more, left, language))
  return `${texts.join('\n\n')}\n`
}

const counted = (forms: ToldDictionary['more'], count: number, language: Language): string =>
  fill(plural(forms, count, language), { count: wholeNumber(count, language) })

/** Control characters, and those that turn the direction of what follows, would let a name forge a line. */
const plainText = (text: string): string =>
  text.replace(/[^\S\n]*[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, found =>
    found.endsWith('\n') ? '\n' : ' '
  )
const clip = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text
