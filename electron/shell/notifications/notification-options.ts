import type { NotificationConstructorOptions } from 'electron'
import { notificationBody } from './notification-body.ts'

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
