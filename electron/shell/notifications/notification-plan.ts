import type { Notice } from '#monitor/ports.ts'

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
export const noticeSubject = (notice: Notice): string =>
  'walletId' in notice ? `wallet:${notice.walletId}` : `account:${notice.accountId}`

/** A single notice keeps its own subject. Several are combined into one notification that replaces theirs. */
export function notificationPlan(notices: readonly Notice[]): NotificationPlan {
  const subjects = notices.map(noticeSubject)
  const [first] = subjects
  const isCritical = notices.some(notice => 'walletId' in notice && notice.level === 'critical')
  if (first !== undefined && subjects.length === 1) return { subject: first, replaces: [], isCritical }
  return { subject: GROUP, replaces: subjects, isCritical }
}
