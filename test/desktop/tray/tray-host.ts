import { EventEmitter } from 'node:events'
import { Variant } from 'dbus-next'
import { Bus, type BusMessage, type BusReply } from '../dbus/bus.ts'
import { waitUntil } from '../wait-until.ts'
import { TrayItem } from './tray-item.ts'

const PATH = '/StatusNotifierWatcher'
const NAME = 'org.kde.StatusNotifierWatcher'

/** The panel's side of the tray: org.kde.StatusNotifierWatcher and a host. */
export class TrayHost {
  /** The icons registered now. */
  items: readonly TrayItem[] = []
  readonly #events = new EventEmitter()
  #bus: Bus | null = null

  async start(env: Readonly<Record<string, string>>): Promise<void> {
    const bus = await Bus.connect(env)
    this.#bus = bus
    bus.serve(PATH, call => this.#answer(bus, call))
    await bus.listen('org.freedesktop.DBus', signal => this.#forget(signal))
    for (const iface of ['org.kde.StatusNotifierItem', 'com.canonical.dbusmenu'])
      await bus.listen(iface, () => this.#events.emit('changed'))
    await bus.requestName(NAME)
    await bus.requestName('org.kde.StatusNotifierHost-salio')
  }

  /** Removes the panel, as when the desktop shell crashes; start() brings it back. */
  stop(): void {
    this.#bus?.close()
    this.#bus = null
    this.items = []
  }

  /** Waits for the first icon. */
  item(milliseconds = 10_000): Promise<TrayItem> {
    return this.waitFor(async () => this.items[0], 'no tray icon registered', milliseconds)
  }

  /** Calls `look` after each change of the tray until it returns neither undefined nor false. */
  waitFor<T>(
    look: () => Promise<T | undefined | false>,
    otherwise = 'the tray did not become so',
    milliseconds = 10_000
  ): Promise<T> {
    return waitUntil(this.#events, look, () => otherwise, milliseconds)
  }

  #answer(bus: Bus, { interface: iface, member, sender, body }: BusMessage): BusReply | null {
    if (iface === 'org.freedesktop.DBus.Properties') {
      const properties = this.#properties()
      return member === 'Get' ? ['v', properties[String(body[1])]] : ['a{sv}', properties]
    }
    if (member === 'RegisterStatusNotifierHost') return ['']
    if (member !== 'RegisterStatusNotifierItem') return null
    const service = String(body[0])
    const item = service.startsWith('/')
      ? new TrayItem(bus, sender, sender, service)
      : new TrayItem(bus, sender, service, '/StatusNotifierItem')
    const others = this.items.filter(({ address }) => address !== item.address)
    this.items = [...others, item]
    bus.emit(PATH, NAME, 'StatusNotifierItemRegistered', 's', item.address)
    this.#events.emit('changed')
    return ['']
  }

  #properties(): Record<string, Variant> {
    return {
      IsStatusNotifierHostRegistered: new Variant('b', true),
      ProtocolVersion: new Variant('i', 0),
      RegisteredStatusNotifierItems: new Variant(
        'as',
        this.items.map(item => item.address)
      )
    }
  }

  #forget({ member, body: [name, , owner] }: BusMessage): void {
    if (member !== 'NameOwnerChanged' || owner !== '') return
    this.items = this.items.filter(item => item.owner !== name && item.service !== name)
    this.#events.emit('changed')
  }
}
