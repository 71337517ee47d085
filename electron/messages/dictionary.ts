import type {
  CertificateProblem,
  Failure,
  FieldProblem,
  KeychainProblem,
  LookupProblem,
  UnreadableReason
} from '#domain/accounts/failure.ts'
import type { NetworkTrouble } from '#domain/accounts/network.ts'
import type { Level, Reach } from '#domain/accounts/wallet.ts'
import type { AccountAlert } from '#domain/alerts/account-episode.ts'
import type { Standing } from '#domain/alerts/needs.ts'
import type { Refusal } from '#domain/recipients/delivery-fate.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import type { TopUpEvent } from '#domain/top-ups/outcome.ts'
import type { PluralForms } from './template.ts'

/** A failure's wording: `short` for a wallet's row, `what` happened, and what to do `next`. */
export interface FailureWords {
  readonly short: string
  readonly what: string
  readonly next: string
}

type ProxyProblem = Extract<Failure, { kind: 'proxy' }>['problem']

/** Failures between this computer and the provider. */
type NetworkCase =
  | Extract<Failure['kind'], 'timeout' | 'offline' | 'portal' | 'redirected' | 'insecure'>
  | 'redirectedWithinOrigin'
  | `unresolved.${LookupProblem}`
  | `certificate.${CertificateProblem}`
  | `proxy.${ProxyProblem}`
  | 'proxy.schemeUnnamed'
  /** While somebody is connecting: nothing listens at the address that they typed, or it is not known. {address} */
  | 'testing.nobody'
  | 'testing.notFound'

/**
 * Every failure with a wording of its own. A new failure kind does not compile until each language has one.
 */
export type FailureCase =
  | Exclude<Failure['kind'], 'certificate' | 'keychain' | 'field' | 'proxy' | 'unreadable' | 'unresolved'>
  | 'permissionNamed'
  | 'throttledUntil'
  | 'throttledBeyond'
  | 'downUntil'
  | 'refusedOnce'
  | 'rejectedNewKeyIsSlow'
  | 'unreadableAsMapped'
  | NetworkCase
  | `unreadable.${UnreadableReason}`
  | `keychain.${KeychainProblem}`
  | `field.${FieldProblem}`

export type NetworkFailures = Readonly<Record<NetworkCase, FailureWords>>

interface TitleAndBody {
  readonly title: string
  readonly body: string
}

/** One kind of notification: `open` with figures, `hidden` without, for when amounts are hidden. */
interface NoticeWords {
  readonly open: TitleAndBody
  readonly hidden: TitleAndBody
}

/**
 * What a wallet's notification is about: a balance below a threshold, a runway shorter than asked for, less
 * than a share of a day's spending, a reminder of either level, or recovery.
 */
export type NoticeCase =
  | 'low'
  | 'lowRunway'
  | 'lowShare'
  | 'critical'
  | 'remindLow'
  | 'remindCritical'
  | 'recovered'

/**
 * Bodies that also say how long the wallet lasts: for a balance below a threshold, a short runway (within two
 * days or further off), and a share of a day's spending.
 */
export type TimedBodyKind = 'fall' | 'lowRunway' | 'lowRunwayFar' | 'lowShare'

/** What is said of a top-up. The body is made of those sentences for which something is known. */
interface TopUpNotices {
  /** {sent}, {wallet} */
  readonly titles: Readonly<Record<TopUpEvent, { readonly open: string; readonly hidden: string }>>
  /** {span} */
  readonly after: string
  /** {wallet}, {balance}, {time} */
  readonly balance: string
  readonly balanceUntil: string
  /** {time}, {span} */
  readonly sentAt: string
  readonly sentUsually: string
  /** {left} */
  readonly left: string
  /** {missing} */
  readonly missing: string
  readonly missingHidden: string
  readonly unseen: string
  /** To answer in Salio whether it is there. */
  readonly ask: string
  /** Buttons of the notifications. */
  readonly copy: string
  readonly arrived: string
  readonly topped: string
  readonly howTo: string
}

export interface Notices {
  /** {wallet}, {account}, {balance}, {threshold} */
  readonly wallets: Readonly<Record<NoticeCase, NoticeWords>>
  /**
   * {account}, {balance}, {left}: how long it lasts, {asked}: how long it should last, {time}: when it runs
   * out
   */
  /** {account}, {balance}, {left}, {sent}, {since}: of a low or critical wallet with money on its way; `timed` with how long it lasts. */
  readonly onItsWay: Readonly<Record<'plain' | 'timed', { readonly open: string; readonly hidden: string }>>
  readonly topUps: TopUpNotices
  readonly timed: Readonly<Record<TimedBodyKind, { readonly open: string; readonly hidden: string }>>
  /** {provider}, {shown}: "Balances from 14:05 are shown." */
  readonly accounts: Readonly<Record<AccountAlert, TitleAndBody>>
  /** {account}: the user's own name for it, {text}: the body of its notification */
  readonly ofAccount: string
  /** Title of a notification that lists several. {count} */
  readonly groups: Readonly<Record<'critical' | 'low' | 'recovered' | 'topUps' | 'mixed', PluralForms>>
  readonly open: string
  readonly snooze: string
  /** The button that closes a notification which stays on the screen. */
  readonly close: string
  readonly test: TitleAndBody
  /** All alerts are snoozed. The body has {time}. */
  readonly snoozed: TitleAndBody
  /** Readings cannot be saved, so no alerts can be sent: the title, and a body by cause. */
  readonly notSaved: { readonly title: string; readonly full: string; readonly other: string }
}

/** Why Salio could not open its data. */
export type StartProblem = 'newer' | 'migration' | 'full' | 'unwritable' | 'busy' | 'other'

/**
 * The texts of one language that the main process and the popover share. The modules in this folder fill in
 * the {placeholders}.
 */
export interface Dictionary {
  /** {provider}, {permission}, {time}, {field}, {proxy} */
  readonly failures: Readonly<Record<FailureCase, FailureWords>>
  /** What to do in place of "Salio keeps trying" while somebody is connecting, when nothing is kept yet. */
  readonly tryAgain: string
  readonly notices: Notices
  /** What is wrong with the network, and what to do about it. */
  readonly network: Readonly<Record<NetworkTrouble, Pick<FailureWords, 'what' | 'next'>>>
  readonly levels: Readonly<Record<Level, string>>
  /** Of a wallet for which no alert level is set. */
  readonly unwatched: string
  /** How many wallets stand how, as parts of a list. {count} */
  readonly counts: Readonly<Record<Standing, PluralForms>>
  readonly reaches: Readonly<Record<Reach, string>>
  /** {time} */
  readonly lastKnown: string
  /** {time} */
  readonly balancesFrom: string
  /** The native error dialog for when Salio cannot start: its title, and a message by reason. */
  readonly cannotStart: { readonly title: string } & Readonly<Record<StartProblem, string>>
  readonly tray: {
    readonly firstRun: string
    /** Before anything has been read. */
    readonly waiting: string
    /** {count}, {time} */
    readonly healthy: PluralForms
    /** {state}, {time} */
    readonly asOf: string
    /** {name}, {state} */
    readonly line: string
    /** {count} */
    readonly more: PluralForms
    /** {time} */
    readonly snoozed: string
    /** {wallet} */
    readonly toppedUp: string
    readonly howToTopUp: string
    /** Lead to it, while there is one. */
    readonly summaries: Readonly<Record<SummaryKind, string>>
    /** {name} */
    readonly notTold: string
    readonly snoozeHour: string
    readonly snoozeTomorrow: string
    readonly endSnooze: string
    readonly open: string
    readonly refresh: string
    readonly settings: string
    readonly quit: string
  }
}

/** One language's texts of what is told away from the desk. toldWords fills in the {placeholders}. */
export interface ToldDictionary {
  /** What is over by the time it is told. {wallet}, {provider}, {from}, {to} */
  readonly past: Readonly<Record<'low' | 'critical' | 'account', string>>
  /** {account} */
  readonly recovered: string
  readonly readable: string
  /** Title of a message of several. {count} */
  readonly several: PluralForms
  readonly more: PluralForms
  /** Last line: {time}, and {sent} where it was sent later. */
  readonly signed: string
  readonly signedLate: string
  readonly mayBeRepeat: string
  /** {title} */
  readonly test: string
  /** At the end of an SMS: that it may have come before, that no more follow today ({count} a day). {count} that did not fit. */
  readonly sms: Readonly<Record<'mayBeRepeat' | 'last' | 'more', string>>
  /** Why a way takes no messages as it is set up. {place} */
  readonly refusals: Readonly<Record<Refusal, string>>
  /** The native notification about it. {name}, {reason} */
  readonly notTold: TitleAndBody
}

export type SpanUnit = 'minutes' | 'hours' | 'days'
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** One language's texts about how long a wallet lasts. runwayWords fills in the {placeholders}. */
export interface RunwayDictionary {
  /** {count} */
  readonly spans: Readonly<Record<SpanUnit, PluralForms>>
  /** {least}, {most} */
  readonly ranges: Readonly<Record<SpanUnit, string>>
  /** {span} */
  readonly under: string
  readonly orMore: string
  readonly about: string
  readonly left: string
  readonly perhapsLeft: string
  /** {time} */
  readonly today: string
  readonly tomorrow: string
  /** `at` a time of day, or `in` some days. "fair" is less certain than "good". {when}, {pace} */
  readonly at: Readonly<Record<'good' | 'fair', string>>
  readonly in: Readonly<Record<'good' | 'fair', string>>
  readonly paces: Readonly<Record<PartOfDay | 'usual' | 'present', string>>
  /** For a wallet whose estimated end has already come. */
  readonly anyMoment: string
  readonly noEnd: string
}
