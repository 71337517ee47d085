import type { Notice } from '../monitor/ports.ts'

/** What several share that are shown as one. */
export const GROUP = 'several'

/** How notices are shown as one notification, and which ones on the screen it takes the place of. */
export interface NotificationPlan {
  readonly subject: string
  readonly replaces: readonly string[]
  readonly isCritical: boolean
}

/** What a notice is about, as one text: "wallet:shop/payout", "account:shop". */
export const subjectOf = (notice: Notice): string =>
  'walletId' in notice ? `wallet:${notice.walletId}` : `account:${notice.accountId}`

/** One keeps its own subject; several become one, and none of them stays beside it. */
export function notificationPlan(notices: readonly Notice[]): NotificationPlan {
  const subjects = notices.map(subjectOf)
  const [first] = subjects
  const isCritical = notices.some(notice => 'walletId' in notice && notice.level === 'critical')
  if (first !== undefined && subjects.length === 1) return { subject: first, replaces: [], isCritical }
  return { subject: GROUP, replaces: subjects, isCritical }
}
