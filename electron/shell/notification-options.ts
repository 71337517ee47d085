import type { NotificationConstructorOptions } from 'electron'
import { notificationBody } from './notification-body.ts'

export interface NotificationFacts {
  readonly subject: string
  readonly text: { readonly title: string; readonly body: string }
  readonly isCritical: boolean
  readonly actions: { readonly open: string; readonly snooze: string } | null
  /** A small picture, shown where the system does not show the app's own. */
  readonly icon: string
  readonly platform: NodeJS.Platform
}

/** A notification as a system wants it. Electron offers buttons on macOS and Windows only. */
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
