import type { Failure } from '#domain/accounts/failure.ts'
import type { Level, Reach } from '#domain/accounts/wallet.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import { type Language, memoize } from '#domain/language.ts'
import { type Counts, countWords } from './counts.ts'
import type { Dictionary, FailureWords } from './dictionary.ts'
import { en } from './en/index.ts'
import { type FailureContext, failureWords } from './failures.ts'
import { fr } from './fr/index.ts'
import { type NoticeText, notificationText } from './notices.ts'
import { sw } from './sw/index.ts'
import { fill } from './template.ts'
import { formatMoment } from './time.ts'
import { type TrayWords, trayWords } from './tray.ts'

/** topUp: to say that one has topped up. payIn: how to. copy: the text for support. arrived: to say that a top-up is there. */
export type NoticeButton = 'open' | 'snooze' | 'topUp' | 'payIn' | 'copy' | 'arrived'

/** The texts of one language that the main process and the popover share. */
export interface Words {
  failure(failure: Failure, context: FailureContext): FailureWords
  /** The text of one notification, or of several combined into one that lists them. */
  notices(notices: readonly Notice[]): NoticeText
  readonly noticeActions: Readonly<Record<NoticeButton | 'close', string>>
  readonly testNotice: NoticeText
  readonly snoozedNotice: (until: number, now: number) => NoticeText
  readonly notSavedNotice: (why: 'full' | 'other') => NoticeText
  readonly network: Dictionary['network']
  readonly levels: Readonly<Record<Level, string>>
  readonly unwatched: string
  /** "3 critical, 2 low", worst first; "" where all are zero. */
  counts(counts: Counts): string
  readonly reaches: Readonly<Record<Reach, string>>
  /** "Last known 14:05" */
  lastKnown(at: number, now: number): string
  /** "Balances from 14:05 are shown." */
  balancesFrom(at: number, now: number): string
  readonly cannotStart: Dictionary['cannotStart']
  readonly tray: TrayWords
}

const dictionaries: Readonly<Record<Language, Dictionary>> = { en, sw, fr }

/** The texts of a language, made once: every row of the popover asks for them. */
export const words = memoize((language: Language): Words => {
  const dictionary = dictionaries[language]
  const { levels, network, notices, reaches } = dictionary
  const atTime = (template: string) => (at: number, now: number) =>
    fill(template, { time: formatMoment(at, now, language) })
  return {
    failure: (failure, context) => failureWords(dictionary, failure, context, language),
    notices: facts => notificationText(dictionary, facts, language),
    noticeActions: {
      open: notices.open,
      snooze: notices.snooze,
      close: notices.close,
      topUp: notices.topUps.topped,
      payIn: notices.topUps.howTo,
      copy: notices.topUps.copy,
      arrived: notices.topUps.arrived
    },
    testNotice: notices.test,
    snoozedNotice: (until, now) => ({
      title: notices.snoozed.title,
      body: fill(notices.snoozed.body, { time: formatMoment(until, now, language) })
    }),
    notSavedNotice: why => ({ title: notices.notSaved.title, body: notices.notSaved[why] }),
    network,
    levels,
    unwatched: dictionary.unwatched,
    counts: counts => countWords(dictionary, counts, language),
    reaches,
    lastKnown: atTime(dictionary.lastKnown),
    balancesFrom: atTime(dictionary.balancesFrom),
    cannotStart: dictionary.cannotStart,
    tray: trayWords(dictionary, language)
  }
})
