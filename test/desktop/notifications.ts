import { EventEmitter } from 'node:events'
import { Bus, type BusMessage, type BusReply } from './dbus/bus.ts'
import { unwrapVariants } from './dbus/unwrap-variants.ts'
import { waitUntil } from './wait-until.ts'

const PATH = '/org/freedesktop/Notifications'
const NAME = 'org.freedesktop.Notifications'

/** A notification as it arrived at the desktop. */
export interface DesktopNotification {
  readonly id: number
  /** The id of the notification that it replaces, 0 for none. */
  readonly replaces: number
  readonly app: string
  readonly title: string
  readonly body: string
  readonly actions: readonly { readonly key: string; readonly label: string }[]
  readonly hints: Readonly<Record<string, unknown>>
  /** Milliseconds; 0: never, -1: the desktop decides. */
  readonly expires: number
}

/** A fake org.freedesktop.Notifications server that records notifications and can click them. */
export class NotificationServer {
  /** All notifications received, oldest first. */
  readonly received: DesktopNotification[] = []
  /** The ids of notifications that the program itself closed. */
  readonly withdrawn: number[] = []
  readonly #events = new EventEmitter()
  #bus: Bus | null = null
  #taken = 0

  async start(env: Readonly<Record<string, string>>): Promise<void> {
    this.#bus = await Bus.connect(env)
    this.#bus.serve(PATH, call => this.#answer(call))
    await this.#bus.requestName(NAME)
  }

  /**
   * Returns each notification once, in order of arrival. To prove "exactly one", cause a second, known notification
   * and check that next() returns that one.
   */
  async next(milliseconds = 10_000): Promise<DesktopNotification> {
    const found = await this.waitFor(notification => notification.id > 0, milliseconds, this.#taken)
    this.#taken = this.received.indexOf(found) + 1
    return found
  }

  /** Notifications that next() has not returned yet. */
  get unread(): readonly DesktopNotification[] {
    return this.received.slice(this.#taken)
  }

  /** The first matching notification, received or still to come. */
  waitFor(
    fits: (notification: DesktopNotification) => boolean,
    milliseconds = 10_000,
    from = 0
  ): Promise<DesktopNotification> {
    return waitUntil(
      this.#events,
      () => this.received.slice(from).find(fits),
      () =>
        `no such notification, only ${JSON.stringify(this.received.slice(from).map(({ title }) => title))}`,
      milliseconds
    )
  }

  /** Clicks the body ('default') or one of the buttons. */
  click(id: number, key = 'default'): void {
    this.#bus?.emit(PATH, NAME, 'ActionInvoked', 'us', id, key)
  }

  /** Closes it, as the user would. */
  close(id: number): void {
    this.#emitClosed(id, 2)
  }

  stop(): void {
    this.#bus?.close()
    this.#bus = null
  }

  #answer({ member, body }: BusMessage): BusReply | null {
    switch (member) {
      case 'GetCapabilities':
        return ['as', ['body', 'body-markup', 'actions', 'persistence']]
      case 'GetServerInformation':
        return ['ssss', 'salio-test', 'salio', '1.0', '1.2']
      case 'Notify':
        return ['u', this.#receive(body)]
      case 'CloseNotification':
        this.withdrawn.push(Number(body[0]))
        this.#emitClosed(Number(body[0]), 3)
        return ['']
      default:
        return null
    }
  }

  #receive(values: readonly unknown[]): number {
    const [app, replaces, , title, body, actions, hints, expires] = values as [
      ...[string, number, string, string, string, string[], unknown, number]
    ]
    const id = replaces || this.received.length + 1
    const actionList = actions.flatMap((key, at) => (at % 2 ? [] : [{ key, label: actions[at + 1] ?? '' }]))
    const plainHints = unwrapVariants(hints) as Record<string, unknown>
    this.received.push({
      id,
      replaces,
      app,
      title,
      body,
      actions: actionList,
      hints: plainHints,
      expires
    })
    this.#events.emit('changed')
    return id
  }

  #emitClosed(id: number, reason: number): void {
    this.#bus?.emit(PATH, NAME, 'NotificationClosed', 'uu', id, reason)
  }
}
