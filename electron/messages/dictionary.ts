import type { AccountTrouble } from '../domain/account-episode.ts'
import type { CertificateProblem, Failure, KeychainProblem, UnreadableReason } from '../domain/failure.ts'
import type { Level, Reach } from '../domain/wallet.ts'
import type { PluralForms } from './plural.ts'

/** What is said of a failure: a few words for a row, what happened, and what to do about it. */
export interface FailureWords {
  readonly short: string
  readonly what: string
  readonly next: string
}

type FieldProblem = Extract<Failure, { kind: 'field' }>['problem']
type ProxyProblem = Extract<Failure, { kind: 'proxy' }>['problem']

/** The failures of what lies between this computer and a provider. */
type NetworkCase =
  | Extract<Failure['kind'], 'timeout' | 'offline' | 'portal' | 'redirected' | 'insecure'>
  | `certificate.${CertificateProblem}`
  | `proxy.${ProxyProblem}`

/** Every failure that has words of its own. A new kind of failure does not build until each language has them. */
export type FailureCase =
  | Exclude<Failure['kind'], 'certificate' | 'keychain' | 'field' | 'proxy' | 'unreadable'>
  | 'permissionNamed'
  | 'throttledUntil'
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

/** How one kind of notice reads with figures, and how without where amounts are hidden. */
interface NoticeWords {
  readonly open: TitleAndBody
  readonly hidden: TitleAndBody
}

/** A wallet's notices by what they are about: a fall below a mark, a low pace, a share of a day, again, and over. */
export type NoticeCase =
  | 'low'
  | 'lowRunway'
  | 'lowShare'
  | 'critical'
  | 'remindLow'
  | 'remindCritical'
  | 'recovered'

/** The bodies of falls that are told with a time: below a mark, a low pace (soon or in days), a share of a day. */
export type TimedForm = 'fall' | 'lowRunway' | 'lowRunwayFar' | 'lowShare'

export interface Notices {
  /** {wallet}, {account}, {balance}, {mark} */
  readonly wallets: Readonly<Record<NoticeCase, NoticeWords>>
  /** {account}, {balance}, {left}: how long it lasts, {asked}: how long it should, {time}: when it runs out */
  readonly timed: Readonly<Record<TimedForm, { readonly open: string; readonly hidden: string }>>
  /** {provider}, {shown}: "Balances from 14:05 are shown." */
  readonly accounts: Readonly<Record<AccountTrouble | 'readableAgain', TitleAndBody>>
  /** Several in one. {count} */
  readonly groups: Readonly<Record<'low' | 'recovered' | 'mixed', PluralForms>>
  readonly open: string
  readonly snooze: string
  readonly test: TitleAndBody
  /** Nothing can be kept, and so no alert be told: its title, and what is wrong. */
  readonly unkept: { readonly title: string; readonly full: string; readonly other: string }
}

/** What keeps Salio from opening its data. */
export type StartProblem = 'newer' | 'migration' | 'full' | 'unwritable' | 'busy' | 'other'

/** One language. {braces} are filled in by the functions beside. */
export interface Dictionary {
  /** {provider}, {permission}, {time}, {field}, {proxy} */
  readonly failures: Readonly<Record<FailureCase, FailureWords>>
  readonly notices: Notices
  readonly levels: Readonly<Record<Level, string>>
  readonly reaches: Readonly<Record<Reach, string>>
  /** {time} */
  readonly lastKnown: string
  /** {time} */
  readonly balancesFrom: string
  /** Where Salio cannot even open its popover: the dialog's title, and what it says by reason. */
  readonly cannotStart: { readonly title: string } & Readonly<Record<StartProblem, string>>
  readonly tray: {
    readonly firstRun: string
    readonly waiting: string
    /** {count}, {time} */
    readonly healthy: PluralForms
    /** {name}, {state} */
    readonly line: string
    readonly offline: string
    /** {count} */
    readonly more: PluralForms
    /** {time} */
    readonly snoozed: string
    readonly snoozeHour: string
    readonly snoozeTomorrow: string
    readonly endSnooze: string
    readonly open: string
    readonly refresh: string
    readonly settings: string
    readonly quit: string
  }
}
