import { once } from 'node:events'
import { Message, type MessageBus, MessageType, sessionBus } from 'dbus-next'
import { plain } from './plain.ts'

export interface Call {
  readonly interface: string
  readonly member: string
  readonly sender: string
  readonly body: readonly unknown[]
}

/** What a method answers: a D-Bus signature and its values. */
export type Answer = readonly [signature: string, ...body: unknown[]]

const DAEMON = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus'] as const

/** One connection to a session bus. Calls reject with the D-Bus error they were answered with. */
export class Bus {
  readonly #bus: MessageBus

  private constructor(bus: MessageBus) {
    this.#bus = bus
  }

  static async connect(env: Readonly<Record<string, string>>): Promise<Bus> {
    const { DBUS_SESSION_BUS_ADDRESS: busAddress } = env
    if (!busAddress) throw new Error('no session bus in this environment')
    const bus = sessionBus({ busAddress })
    await once(bus, 'connect')
    return new Bus(bus)
  }

  async call(
    destination: string,
    path: string,
    iface: string,
    member: string,
    signature = '',
    ...body: unknown[]
  ): Promise<readonly unknown[]> {
    const message = new Message({
      destination,
      path,
      interface: iface,
      member,
      signature,
      body
    })
    return (await this.#bus.call(message))?.body ?? []
  }

  /** Every property of one interface, as plain values. */
  async properties(destination: string, path: string, iface: string): Promise<Record<string, unknown>> {
    const properties = 'org.freedesktop.DBus.Properties'
    const [all] = await this.call(destination, path, properties, 'GetAll', 's', iface)
    return plain(all) as Record<string, unknown>
  }

  /** Answers the method calls to one object; null for a method it does not know. */
  serve(path: string, answer: (call: Call) => Answer | null): void {
    this.#bus.addMethodHandler((message: Message) => {
      if (message.path !== path) return false
      const given = answer(message)
      if (!given) return false
      const [signature, ...body] = given
      this.#bus.send(Message.newMethodReturn(message, signature, body))
      return true
    })
  }

  emit(path: string, iface: string, member: string, signature: string, ...body: unknown[]): void {
    this.#bus.send(Message.newSignal(path, iface, member, signature, body))
  }

  /** Listens to an interface's signals from anyone. */
  async listen(iface: string, heard: (signal: Call) => void): Promise<void> {
    this.#bus.on('message', message => {
      if (message.type === MessageType.SIGNAL && message.interface === iface) heard(message)
    })
    await this.call(...DAEMON, 'AddMatch', 's', `type='signal',interface='${iface}'`)
  }

  async own(name: string): Promise<void> {
    const PRIMARY_OWNER = 1
    if ((await this.#bus.requestName(name, 0)) !== PRIMARY_OWNER) throw new Error(`${name} is taken`)
  }

  /** Waits until a name has an owner, or has none. */
  async waitForName(name: string, present: boolean, milliseconds = 5000): Promise<void> {
    const reached = Promise.withResolvers<void>()
    await this.listen('org.freedesktop.DBus', ({ member, body }) => {
      if (member === 'NameOwnerChanged' && body[0] === name && (body[2] !== '') === present) reached.resolve()
    })
    const [owned] = await this.call(...DAEMON, 'NameHasOwner', 's', name)
    if (owned === present) return
    const late = () =>
      reached.reject(new Error(`${name} did not ${present ? 'appear on' : 'leave'} the bus in time`))
    const patience = setTimeout(late, milliseconds)
    await reached.promise.finally(() => clearTimeout(patience))
  }

  close(): void {
    this.#bus.disconnect()
  }
}
