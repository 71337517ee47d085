import { Notification } from 'electron'
import type { Place } from '#contract/desktop.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Language } from '#domain/language.ts'
import { words } from '#messages/index.ts'
import type { Clock, Notifier } from '#monitor/ports.ts'
import {
  type Activation,
  activationOf,
  notificationOptions,
  notificationPlan,
  withoutAmounts
} from './content.ts'
import { StrayClicks } from './stray-clicks.ts'

interface NotifierParts {
  /** Path of the app icon, for desktops that show one. */
  readonly icon: string
  readonly clock: Clock
  readonly open: (place: Place) => void
  /** Snoozes a wallet for an hour, or all wallets if null. */
  readonly snooze: (walletId: string | null) => void
  /** Reports whether the desktop showed the last notification. It rarely gives a reason. */
  readonly shown: (shown: boolean) => void
  /** Whether notifications must leave amounts out at this moment. */
  readonly leavesOutAmounts: () => boolean
}

/** Milliseconds after which a test notification counts as not shown. */
const TEST_TIMEOUT = 3_000

/** Native notifications, one per subject: a newer one replaces the older one. */
export class DesktopNotifier implements Notifier {
  readonly #parts: NotifierParts
  /** By subject. Without this reference they would be garbage collected, and their click events lost. */
  readonly #shown = new Map<string, Notification>()
  readonly #clicks: StrayClicks

  constructor(parts: NotifierParts) {
    this.#parts = parts
    this.#clicks = new StrayClicks(parts.clock, () => parts.open({ screen: 'balances' }))
    // Windows may start Salio for a click on a notification that an earlier run had shown.
    if (process.platform === 'win32') Notification.handleActivation(() => this.#clicks.clickReported())
  }

  announce(notices: readonly Notice[], language: Language): void {
    if (notices.length === 0) return
    const plan = notificationPlan(notices)
    for (const subject of plan.replaces) this.#shown.get(subject)?.close()
    const { noticeActions, notices: wordsOf } = words(language)
    const told = this.#parts.leavesOutAmounts() ? notices.map(withoutAmounts) : notices
    this.#make(plan.subject, wordsOf(told), plan.isCritical, noticeActions).show()
  }

  /**
   * Says that all alerts are snoozed. The tray's menu can be used by any program of the session, so that this must not
   * happen unseen.
   */
  announceSnooze(until: number, now: number, language: Language): void {
    this.#make('snooze', words(language).snoozedNotice(until, now), false, null).show()
  }

  /** Warns that readings cannot be saved. Shown as critical, because without saved readings no alert is sent. */
  warnNotSaved(why: 'full' | 'other', language: Language): void {
    this.#make('unkept', words(language).notSavedNotice(why), true, null).show()
  }

  /** Sends a test notification. Resolves to whether the desktop showed it. */
  test(language: Language): Promise<boolean> {
    return new Promise(resolve => {
      const notification = this.#make('test', words(language).testNotice, false, null)
      const giveUp = this.#parts.clock.after(TEST_TIMEOUT, () => resolve(false))
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
    this.#clicks.clickHandled()
    if (activation.kind === 'open') this.#parts.open(activation.place)
    else this.#parts.snooze(activation.walletId)
  }
}
