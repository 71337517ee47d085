import { once } from 'node:events'
import { Message, type MessageBus, MessageType, sessionBus } from 'dbus-next'
import { unwrapVariants } from './unwrap-variants.ts'

export interface BusMessage {
  readonly interface: string
  readonly member: string
  readonly sender: string
  readonly body: readonly unknown[]
}

/** The reply to a method call: a D-Bus signature and the values. */
export type BusReply = readonly [signature: string, ...body: unknown[]]

const DAEMON = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus'] as const

/** One connection to a session bus. Calls reject with the D-Bus error of the reply. */
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

  /** All properties of one interface, as plain values. */
  async properties(destination: string, path: string, iface: string): Promise<Record<string, unknown>> {
    const properties = 'org.freedesktop.DBus.Properties'
    const [all] = await this.call(destination, path, properties, 'GetAll', 's', iface)
    return unwrapVariants(all) as Record<string, unknown>
  }

  /** Answers method calls to one object path; `answer` returns null for an unknown method. */
  serve(path: string, answer: (call: BusMessage) => BusReply | null): void {
    this.#bus.addMethodHandler((message: Message) => {
      if (message.path !== path) return false
      const reply = answer(message)
      if (!reply) return false
      const [signature, ...body] = reply
      this.#bus.send(Message.newMethodReturn(message, signature, body))
      return true
    })
  }

  emit(path: string, iface: string, member: string, signature: string, ...body: unknown[]): void {
    this.#bus.send(Message.newSignal(path, iface, member, signature, body))
  }

  /** Listens to an interface's signals from any sender. */
  async listen(iface: string, heard: (signal: BusMessage) => void): Promise<void> {
    this.#bus.on('message', message => {
      if (message.type === MessageType.SIGNAL && message.interface === iface) heard(message)
    })
    await this.call(...DAEMON, 'AddMatch', 's', `type='signal',interface='${iface}'`)
  }

  async requestName(name: string): Promise<void> {
    const PRIMARY_OWNER = 1
    if ((await this.#bus.requestName(name, 0)) !== PRIMARY_OWNER) throw new Error(`${name} is taken`)
  }

  /** Waits until a name has an owner (`present`) or has none. Rejects after `milliseconds`. */
  async waitForName(name: string, present: boolean, milliseconds = 5000): Promise<void> {
    const reached = Promise.withResolvers<void>()
    await this.listen('org.freedesktop.DBus', ({ member, body }) => {
      if (member === 'NameOwnerChanged' && body[0] === name && (body[2] !== '') === present) reached.resolve()
    })
    const [owned] = await this.call(...DAEMON, 'NameHasOwner', 's', name)
    if (owned === present) return
    const fail = () =>
      reached.reject(new Error(`${name} did not ${present ? 'appear on' : 'leave'} the bus in time`))
    const timer = setTimeout(fail, milliseconds)
    await reached.promise.finally(() => clearTimeout(timer))
  }

  close(): void {
    this.#bus.disconnect()
  }
}
