import { Notification } from 'electron'
import type { Place } from '#contract/desktop.ts'
import type { Notice } from '#domain/alerts/notice.ts'
import type { Language } from '#domain/language.ts'
import type { Summary } from '#domain/summary/summary.ts'
import { type Words, words } from '#messages/index.ts'
import type { NoticeText } from '#messages/notices.ts'
import type { Clock, Notifier } from '#monitor/ports.ts'
import type { Activations } from './activations.ts'
import {
  activationOf,
  notificationOptions,
  notificationPlan,
  summaryButtons,
  withoutAmounts
} from './content.ts'
import { type Subject, subjectOfId } from './subject.ts'
import type { toastXml } from './toast.ts'

interface NotifierParts {
  /** Path of the app icon, for desktops that show one. */
  readonly icon: string
  readonly clock: Clock
  readonly open: (place: Place) => void
  /** Snoozes a wallet for an hour, or all wallets if null. */
  readonly snooze: (walletId: string | null) => void
  /** Acts on the notification about a top-up. */
  readonly topUp: (topUpId: string, wanted: 'open' | 'copy' | 'arrived') => void
  /** Where it is said how the wallet is topped up that the last summary names first. */
  readonly summaryTopUp: () => Place
  /** Reports whether the desktop showed the last notification. It rarely gives a reason. */
  readonly shown: (shown: boolean) => void
  /** Whether notifications must leave amounts out at this moment. */
  readonly leavesOutAmounts: () => boolean
  /** The accounts and wallets that a notification of an earlier run may be about. */
  readonly accounts: () => Parameters<typeof subjectOfId>[1]
  /** What only Windows needs; null on other systems. */
  readonly windows: WindowsParts | null
}

interface WindowsParts {
  readonly toastXml: typeof toastXml
  readonly Activations: typeof Activations
}

/** Loads what `NotifierParts.windows` asks for. */
export async function windowsParts(): Promise<WindowsParts | null> {
  if (process.platform !== 'win32') return null
  return { ...(await import('./toast.ts')), ...(await import('./activations.ts')) }
}

/** Milliseconds after which a test notification counts as not shown. */
const TEST_TIMEOUT = 3_000

/**
 * Whether a closed notification has only moved to Windows' notification centre. There it can still be clicked, and has to
 * be taken away when it is outdated.
 */
const staysInCentre = (reason: string | undefined): boolean =>
  reason === 'timedOut' || reason === 'applicationHidden'

/** Native notifications, one per subject: a newer one replaces the older one. */
export class DesktopNotifier implements Notifier {
  readonly #parts: NotifierParts
  /** By subject. Without this reference they would be garbage collected, and their click events lost. */
  readonly #shown = new Map<Subject, Notification>()
  /** On Windows, which may report a click twice. */
  readonly #activations: Activations | null

  constructor(parts: NotifierParts) {
    this.#parts = parts
    this.#activations =
      parts.windows &&
      new parts.windows.Activations({
        clock: parts.clock,
        subjectOf: id => this.#subjectOf(id),
        act: (subject, action) => this.#act(subject, action),
        open: () => parts.open({ screen: 'balances' })
      })
  }

  /**
   * Follows clicks on notifications of earlier runs. To be called once the accounts are known: Windows may have started
   * Salio for such a click, which is reported at once.
   */
  async followEarlier(): Promise<void> {
    const activations = this.#activations
    if (activations) Notification.handleActivation(details => activations.reported(details.arguments))
    if (process.platform !== 'darwin') return
    for (const notification of await Notification.getHistory()) {
      const subject = this.#subjectOf(notification.id)
      if (subject !== null && !this.#shown.has(subject)) this.#follow(subject, notification)
    }
  }

  announce(notices: readonly Notice[], language: Language): Promise<boolean> {
    const plan = notificationPlan(notices)
    for (const subject of plan.replaces) this.#take(subject)?.close()
    const { noticeActions, notices: wordsOf } = words(language)
    const told = this.#parts.leavesOutAmounts() ? notices.map(withoutAmounts) : notices
    const buttons = plan.buttons.map(button => noticeActions[button])
    return this.#show(this.#make(plan.subject, wordsOf(told), plan.isCritical, noticeActions, buttons))
  }

  async announceSummary(summary: Summary, hideAmounts: boolean, language: Language): Promise<boolean> {
    const { summaryNotice } = await import('#messages/summary/text.ts')
    const { noticeActions } = words(language)
    const text = summaryNotice(summary, hideAmounts || this.#parts.leavesOutAmounts(), language)
    const buttons = summaryButtons(summary).map(button => noticeActions[button])
    return this.#show(this.#make('summary', text, false, noticeActions, buttons))
  }

  /**
   * Says that all alerts are snoozed, which must not happen unseen.
   */
  announceSnooze(until: number, now: number, language: Language): void {
    const { noticeActions, snoozedNotice } = words(language)
    this.#make('snooze', snoozedNotice(until, now), false, noticeActions).show()
  }

  /** Warns that readings cannot be saved. Shown as critical, because without saved readings no alert is sent. */
  warnNotSaved(why: 'full' | 'other', language: Language): void {
    const { noticeActions, notSavedNotice } = words(language)
    this.#make('unkept', notSavedNotice(why), true, noticeActions).show()
  }

  /** Says that somebody cannot be told away from the desk, which is not seen there. */
  warnNotTold(text: NoticeText, language: Language): void {
    this.#make('notTold', text, false, words(language).noticeActions).show()
  }

  /** Sends a test notification. Resolves to whether the desktop showed it. */
  test(language: Language): Promise<boolean> {
    const { noticeActions, testNotice } = words(language)
    return new Promise(resolve => {
      const notification = this.#make('test', testNotice, false, noticeActions)
      const giveUp = this.#parts.clock.after(TEST_TIMEOUT, () => resolve(false))
      void this.#show(notification).then(shown => {
        giveUp()
        resolve(shown)
      })
    })
  }

  #show(notification: Notification): Promise<boolean> {
    return new Promise(resolve => {
      notification.once('show', () => resolve(true))
      notification.once('failed', () => resolve(false))
      if (Notification.isSupported()) notification.show()
      else notification.emit('failed', { preventDefault: () => undefined, defaultPrevented: false }, '')
    })
  }

  #make(
    subject: Subject,
    text: { readonly title: string; readonly body: string },
    isCritical: boolean,
    { close }: Pick<Words['noticeActions'], 'close'>,
    buttons: readonly string[] = []
  ): Notification {
    const { icon, shown, windows } = this.#parts
    const notification = new Notification(
      notificationOptions({
        subject,
        text,
        isCritical,
        buttons,
        close,
        icon,
        platform: process.platform,
        writeToast: windows?.toastXml ?? null
      })
    )
    this.#take(subject)?.close()
    notification.on('show', () => shown(true))
    notification.on('failed', () => shown(false))
    this.#follow(subject, notification)
    return notification
  }

  #follow(subject: Subject, notification: Notification): void {
    const forget = () => {
      if (this.#shown.get(subject) === notification) this.#shown.delete(subject)
    }
    const clicked = (action: number | null) => {
      forget()
      if (this.#activations) this.#activations.clicked(subject, action)
      else this.#act(subject, action)
    }
    notification.on('click', () => clicked(null))
    notification.on('action', ({ actionIndex }) => clicked(actionIndex))
    notification.on('close', ({ reason }) => staysInCentre(reason) || forget())
    notification.on('failed', forget)
    this.#shown.set(subject, notification)
  }

  /** The notification about a subject, which is then no longer known. */
  #take(subject: Subject): Notification | undefined {
    const notification = this.#shown.get(subject)
    this.#shown.delete(subject)
    return notification
  }

  #subjectOf(id: string): Subject | null {
    return subjectOfId(id, this.#parts.accounts())
  }

  #act(subject: Subject, action: number | null): void {
    const activation = activationOf(subject, action)
    if (activation.kind === 'open') this.#parts.open(activation.place)
    else if (activation.kind === 'summaryTopUp') this.#parts.open(this.#parts.summaryTopUp())
    else if (activation.kind === 'snooze') this.#parts.snooze(activation.walletId)
    else this.#parts.topUp(activation.topUpId, activation.wanted)
  }
}
