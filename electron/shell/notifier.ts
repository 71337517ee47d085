import { Notification } from 'electron'
import type { Place } from '../contract/snapshot.ts'
import type { Language } from '../domain/language.ts'
import { words } from '../messages/index.ts'
import type { Clock, Notice, Notifier } from '../monitor/ports.ts'
import { type Activation, activationOf } from './notification-action.ts'
import { notificationOptions } from './notification-options.ts'
import { notificationPlan } from './notification-plan.ts'
import { StrayClicks } from './stray-clicks.ts'

export interface NotifierParts {
  /** A small picture for desktops that show one. */
  readonly icon: string
  readonly clock: Clock
  readonly open: (place: Place) => void
  /** Snoozes a wallet for an hour, or everything. */
  readonly snooze: (walletId: string | null) => void
  /** Whether the desktop showed the last notification; it seldom says why not. */
  readonly shown: (shown: boolean) => void
}

/** How long a desktop may take to show a test before it counts as not shown, milliseconds. */
const PATIENCE = 3_000

/** Native notifications, one a subject: a newer one takes the place of the older. */
export class DesktopNotifier implements Notifier {
  readonly #parts: NotifierParts
  /** Held on to, or the garbage collector would take them and their clicks. */
  readonly #shown = new Map<string, Notification>()
  readonly #clicks: StrayClicks

  constructor(parts: NotifierParts) {
    this.#parts = parts
    this.#clicks = new StrayClicks(parts.clock, () => parts.open({ screen: 'balances' }))
    // Windows may start Salio anew for a click on what an earlier one had shown.
    if (process.platform === 'win32') Notification.handleActivation(() => this.#clicks.told())
  }

  announce(notices: readonly Notice[]): void {
    const [first] = notices
    if (!first) return
    const plan = notificationPlan(notices)
    for (const subject of plan.replaces) this.#shown.get(subject)?.close()
    const { noticeActions, notices: wordsOf } = words(first.language)
    this.#make(plan.subject, wordsOf(notices), plan.isCritical, noticeActions).show()
  }

  /** Tells that nothing can be kept; it stays until it is dealt with, for it stands for every alert. */
  warnOfUnkept(why: 'full' | 'other', language: Language): void {
    this.#make('unkept', words(language).unkeptNotice(why), true, null).show()
  }

  /** Sends one to see; resolves with whether the desktop took it. */
  test(language: Language): Promise<boolean> {
    return new Promise(resolve => {
      const notification = this.#make('test', words(language).testNotice, false, null)
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

  #make(
    subject: string,
    text: { readonly title: string; readonly body: string },
    isCritical: boolean,
    actions: { readonly open: string; readonly snooze: string } | null
  ): Notification {
    const { icon, shown } = this.#parts
    const previous = this.#shown.get(subject)
    const { platform } = process
    const notification = new Notification(
      notificationOptions({ subject, text, isCritical, actions, icon, platform })
    )
    previous?.close()
    const forget = () => {
      if (this.#shown.get(subject) === notification) this.#shown.delete(subject)
    }
    const act = (action: number | null) => {
      forget()
      this.#act(activationOf(subject, action))
    }
    notification.on('click', () => act(null))
    notification.on('action', ({ actionIndex }) => act(actionIndex))
    notification.on('close', forget)
    notification.on('show', () => shown(true))
    notification.on('failed', () => {
      forget()
      shown(false)
    })
    this.#shown.set(subject, notification)
    return notification
  }

  #act(activation: Activation): void {
    this.#clicks.heard()
    if (activation.kind === 'open') this.#parts.open(activation.place)
    else this.#parts.snooze(activation.walletId)
  }
}
