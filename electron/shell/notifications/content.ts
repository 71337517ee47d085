import type { NotificationConstructorOptions } from 'electron'
import type { Place } from '#contract/desktop.ts'
import type { Notice } from '#domain/alerts/notice.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escapes the text on Linux, where desktops parse a body as markup and would cut a wallet's name such as "A<B". */
export const notificationBody = (text: string, platform: NodeJS.Platform): string =>
  platform === 'linux' ? text.replace(/[&<>]/g, character => ENTITIES[character] ?? character) : text

export interface NotificationFacts {
  readonly subject: string
  readonly text: { readonly title: string; readonly body: string }
  readonly isCritical: boolean
  readonly actions: { readonly open: string; readonly snooze: string } | null
  /** Path of the app icon. Used on Linux only; other systems show the app's icon themselves. */
  readonly icon: string
  readonly platform: NodeJS.Platform
}

/** Electron's options for a notification. Electron supports buttons on macOS and Windows only. */
export function notificationOptions(facts: NotificationFacts): NotificationConstructorOptions {
  const { actions, icon, isCritical, platform, subject, text } = facts
  const buttons = platform === 'linux' || actions === null ? [] : [actions.open, actions.snooze]
  return {
    id: subject,
    title: text.title,
    body: notificationBody(text.body, platform),
    urgency: isCritical ? 'critical' : 'normal',
    timeoutType: isCritical ? 'never' : 'default',
    ...(buttons.length > 0 ? { actions: buttons.map(text => ({ type: 'button' as const, text })) } : {}),
    ...(platform === 'linux' ? { icon } : {})
  }
}

/** The notice without its amounts. */
export const withoutAmounts = (notice: Notice): Notice =>
  'walletId' in notice ? { ...notice, hideAmounts: true } : notice

/** Subject of a notification that combines several notices. */
export const GROUP = 'several'

/** One notification for one or more notices. */
export interface NotificationPlan {
  readonly subject: string
  /** Subjects of the notifications to close, because this one replaces them. */
  readonly replaces: readonly string[]
  readonly isCritical: boolean
}

/** Identifies what a notice is about: "wallet:shop/payout", "account:shop". */
const noticeSubject = (notice: Notice): string =>
  'walletId' in notice ? `wallet:${notice.walletId}` : `account:${notice.accountId}`

/** A single notice keeps its own subject. Several are combined into one notification that replaces theirs. */
export function notificationPlan(notices: readonly Notice[]): NotificationPlan {
  const subjects = notices.map(noticeSubject)
  const [first] = subjects
  const isCritical = notices.some(notice => 'walletId' in notice && notice.level === 'critical')
  if (first !== undefined && subjects.length === 1) return { subject: first, replaces: [], isCritical }
  return { subject: GROUP, replaces: subjects, isCritical }
}

/** What a click on a notification asks for. */
export type Activation =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'snooze'; readonly walletId: string | null }

/** Index of the second button. The first button opens, as does a click on the notification itself. */
const SNOOZE_BUTTON = 1

/**
 * Translates a click on a notification into an action.
 * @param subject what the notification is about: "wallet:shop/payout", "account:shop", "several", "test", …
 * @param action index of the button, or null for a click on the notification itself
 */
export function activationOf(subject: string, action: number | null): Activation {
  const walletId = afterPrefix(subject, 'wallet:')
  if (action === SNOOZE_BUTTON) return { kind: 'snooze', walletId }
  const accountId = afterPrefix(subject, 'account:')
  if (walletId !== null) return { kind: 'open', place: { screen: 'wallet', walletId } }
  if (accountId !== null) return { kind: 'open', place: { screen: 'account', accountId } }
  return { kind: 'open', place: { screen: subject === 'test' ? 'settings' : 'balances' } }
}

const afterPrefix = (text: string, prefix: string): string | null =>
  text.startsWith(prefix) ? text.slice(prefix.length) : null
