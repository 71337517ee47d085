import type { NotificationConstructorOptions } from 'electron'
import type { Place } from '#contract/desktop.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Summary } from '#domain/summary/summary.ts'
import type { NoticeButton } from '#messages/index.ts'
import {
  accountSubject,
  GROUP,
  notificationId,
  type Subject,
  topUpSubject,
  walletSubject
} from './subject.ts'
import type { toastXml } from './toast.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escapes the text on Linux, where desktops parse a body as markup and would cut a wallet's name such as "A<B". */
export const notificationBody = (text: string, platform: NodeJS.Platform): string =>
  platform === 'linux' ? text.replace(/[&<>]/g, character => ENTITIES[character] ?? character) : text

export interface NotificationFacts {
  readonly subject: Subject
  readonly text: { readonly title: string; readonly body: string }
  readonly isCritical: boolean
  /** Labels of the buttons. */
  readonly buttons: readonly string[]
  /** Label of the button that closes a notification which stays on the screen. */
  readonly close: string
  /** Path of the app icon. Used on Linux only; other systems show the app's icon themselves. */
  readonly icon: string
  readonly platform: NodeJS.Platform
  /** Writes a toast of Windows; null on other systems. */
  readonly writeToast: typeof toastXml | null
}

/**
 * Electron's options for a notification. A toast is written by us, which replaces the other options but its id and
 * urgency. On Linux Electron has buttons since version 45; earlier ones ignore them.
 */
export function notificationOptions(facts: NotificationFacts): NotificationConstructorOptions {
  const { buttons, close, icon, isCritical, platform, subject, text, writeToast } = facts
  const id = notificationId(subject)
  const urgency = isCritical ? 'critical' : 'normal'
  if (writeToast)
    return { id, urgency, toastXml: writeToast({ id, ...text, buttons, close: isCritical ? close : null }) }
  return {
    id,
    title: text.title,
    body: notificationBody(text.body, platform),
    urgency,
    timeoutType: isCritical ? 'never' : 'default',
    ...(buttons.length > 0 ? { actions: buttons.map(text => ({ type: 'button' as const, text })) } : {}),
    ...(platform === 'linux' ? { icon } : { closeButtonText: close })
  }
}

/** The notice without its amounts. */
export const withoutAmounts = (notice: Notice): Notice =>
  'walletId' in notice ? { ...notice, hideAmounts: true } : notice

/** One notification for one or more notices. */
export interface NotificationPlan {
  readonly subject: Subject
  /** Subjects of the notifications to close, because this one replaces them. */
  readonly replaces: readonly Subject[]
  readonly isCritical: boolean
  readonly buttons: readonly NoticeButton[]
}

const GENERAL_BUTTONS = ['open', 'snooze'] as const

/** The buttons of a notification by what it is about. Which one was clicked is known by its place only. */
const buttonsOf = (notice: Notice): readonly NoticeButton[] => {
  if ('topUpId' in notice) return notice.kind === 'topUpLate' ? TOP_UP_BUTTONS : []
  const isFall = 'level' in notice && notice.level !== 'healthy'
  return isFall ? [...GENERAL_BUTTONS, ...FALL_BUTTONS] : GENERAL_BUTTONS
}

/** Of a wallet that is low, after the general ones, with what each opens. */
const FALL_BUTTONS = ['topUp', 'payIn'] as const
const FALL_SCREENS = ['topUp', 'pay-in'] as const
const TOP_UP_BUTTONS = ['copy', 'arrived'] as const
/** Of a summary; the second one where a wallet needs money. */
const SUMMARY_BUTTONS = ['open', 'payIn'] as const

export const summaryButtons = ({ needs }: Summary): readonly NoticeButton[] =>
  needs.some(need => 'balance' in need) ? SUMMARY_BUTTONS : [SUMMARY_BUTTONS[0]]

const noticeSubject = (notice: Notice): Subject => {
  if ('topUpId' in notice) return topUpSubject(notice.topUpId)
  return 'walletId' in notice ? walletSubject(notice.walletId) : accountSubject(notice.accountId)
}

/** A single notice keeps its own subject. Several are combined into one notification that replaces theirs. */
export function notificationPlan(notices: readonly Notice[]): NotificationPlan {
  const subjects = notices.map(noticeSubject)
  const [first] = subjects
  const [only] = notices
  const isCritical = notices.some(notice => 'level' in notice && notice.level === 'critical')
  if (first !== undefined && only && subjects.length === 1)
    return { subject: first, replaces: [], isCritical, buttons: buttonsOf(only) }
  return { subject: GROUP, replaces: subjects, isCritical, buttons: GENERAL_BUTTONS }
}

/** What a click on a notification asks for. */
export type Activation =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'snooze'; readonly walletId: string | null }
  /** Opens how the wallet is topped up that a summary names first. */
  | { readonly kind: 'summaryTopUp' }
  /** Opens the wallet of a top-up, copies the text for support, or says that it has arrived. */
  | { readonly kind: 'topUp'; readonly topUpId: string; readonly wanted: 'open' | 'copy' | 'arrived' }

/** Where a click on one that is about no wallet leads; Balances where it is not listed. */
const SCREENS: Readonly<Record<string, 'settings' | 'people'>> = { test: 'settings', notTold: 'people' }

/** Index of the second button. The first button opens, as does a click on the notification itself. */
const SNOOZE_BUTTON = 1

/**
 * Translates a click on a notification into an action.
 * @param action index of the button, or null for a click on the notification itself
 */
export function activationOf(subject: Subject, action: number | null): Activation {
  const topUpId = afterPrefix(subject, 'topUp:')
  if (topUpId !== null)
    return { kind: 'topUp', topUpId, wanted: (action === null ? null : TOP_UP_BUTTONS[action]) ?? 'open' }
  const walletId = afterPrefix(subject, 'wallet:')
  if (subject === 'summary')
    return SUMMARY_BUTTONS[action ?? 0] === 'payIn'
      ? { kind: 'summaryTopUp' }
      : { kind: 'open', place: { screen: 'summary', summaryId: null } }
  if (action === SNOOZE_BUTTON) return { kind: 'snooze', walletId }
  const accountId = afterPrefix(subject, 'account:')
  if (walletId !== null)
    return {
      kind: 'open',
      place: { screen: FALL_SCREENS[(action ?? 0) - GENERAL_BUTTONS.length] ?? 'wallet', walletId }
    }
  if (accountId !== null) return { kind: 'open', place: { screen: 'account', accountId } }
  return { kind: 'open', place: { screen: SCREENS[subject] ?? 'balances' } }
}

const afterPrefix = (text: string, prefix: string): string | null =>
  text.startsWith(prefix) ? text.slice(prefix.length) : null

/** The worst wallet's pay-in details; the summary where no wallet needs money any more. */
export function topUpOfSummary({ summary }: Pick<Snapshot, 'summary'>): Place {
  const need = summary?.needs.find(one => 'balance' in one)
  return need ? { screen: 'pay-in', walletId: need.walletId } : { screen: 'summary', summaryId: null }
}
