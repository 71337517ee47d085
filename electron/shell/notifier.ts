import { Notification } from 'electron'
import type { Place } from '../contract/snapshot.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../messages/index.ts'
import type { Clock, Notice, Notifier } from '../monitor/ports.ts'
import { notificationBody } from './notification-body.ts'

export interface NotifierParts {
  /** A small picture for desktops that show one. */
  readonly icon: string
  readonly clock: Clock
  readonly open: (place: Place) => void
  /** The desktop would not show a notification; it seldom says why. */
  readonly failed: () => void
}

/** How long a desktop may take to show a test before it counts as not shown, milliseconds. */
const PATIENCE = 3_000

/** Native notifications, one a subject: a newer one takes the place of the older. */
export class DesktopNotifier implements Notifier {
  readonly #parts: NotifierParts
  /** Held on to, or the garbage collector would take them and their clicks. */
  readonly #shown = new Map<string, Notification>()

  constructor(parts: NotifierParts) {
    this.#parts = parts
  }

  announce(notice: Notice): void {
    const urgency = notice.kind === 'critical' ? 'critical' : 'normal'
    const place: Place = { screen: 'wallet', walletId: notice.walletId }
    this.#show(notice.walletId, words(notice.language).notice(notice), urgency, place).show()
  }

  /** Sends one to see; resolves with whether the desktop took it. */
  test(language: Language): Promise<boolean> {
    return new Promise(resolve => {
      const notification = this.#show('test', words(language).testNotice, 'normal', { screen: 'settings' })
      const giveUp = this.#parts.clock.after(PATIENCE, () => resolve(false))
      const settle = (shown: boolean) => () => {
        giveUp()
        resolve(shown)
      }
      notification.once('show', settle(true))
      notification.once('failed', settle(false))
      notification.show()
    })
  }

  #show(
    subject: string,
    { title, body }: { readonly title: string; readonly body: string },
    urgency: 'normal' | 'critical',
    place: Place
  ): Notification {
    const { platform } = process
    this.#shown.get(subject)?.close()
    const notification = new Notification({
      id: subject,
      title,
      body: notificationBody(body, platform),
      urgency,
      ...(platform === 'linux' ? { icon: this.#parts.icon } : {})
    })
    const forget = () => {
      if (this.#shown.get(subject) === notification) this.#shown.delete(subject)
    }
    notification.on('click', () => {
      forget()
      this.#parts.open(place)
    })
    notification.on('close', forget)
    notification.on('failed', () => {
      forget()
      this.#parts.failed()
    })
    this.#shown.set(subject, notification)
    return notification
  }
}
