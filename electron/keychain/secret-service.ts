import { BusClient } from '#linux/dbus-client.ts'
import { BUS_NAME, busCall, sessionBus } from '#linux/dbus-connection.ts'
import type { BusValue } from '#linux/dbus-values.ts'

/*
 * What is asked of a Linux keyring beside its secrets, which are keytar's: whether it is open, which entries it has, and
 * the questions that it puts to its user. https://specifications.freedesktop.org/secret-service-spec/latest/
 */

const OWNER = 'org.freedesktop.secrets'
const ROOT = '/org/freedesktop/secrets'
const SECRET = 'org.freedesktop.Secret'
const PROPERTIES = `${BUS_NAME}.Properties`
const BUS = { path: '/org/freedesktop/DBus', interface: BUS_NAME }
/** KeePassXC has the same owner under this name. */
const KEEPASSXC = 'org.keepassxc.KeePassXC.MainWindow'
/** The path that stands for none. */
const NONE = '/'
/** As libsecret searches for what keytar has stored. */
const SCHEMA = ['xdg:schema', 'org.freedesktop.Secret.Generic'] as const

/**
 * The state of the collection that new entries go to. 'none': there is no such collection yet, and the keyring offers to make
 * one when something is stored. 'unprepared': there is none either, but the keyring would ask to open one at every search.
 */
export type CollectionState = 'open' | 'locked' | 'none' | 'unprepared'

/** An entry's object on the bus. */
export interface KeyringItem {
  readonly path: string
  /** Whether it is for this connection. Some keyrings let in each connection for itself. */
  readonly isLocked: boolean
}

/** One connection to a keyring. Every method rejects with the keyring's or the bus's error. */
export class SecretService {
  readonly #bus: BusClient

  private constructor(bus: BusClient) {
    this.#bus = bus
  }

  /** Null where the session's bus cannot be reached by us. */
  static connect(env: NodeJS.ProcessEnv): SecretService | null {
    const bus = BusClient.connect(sessionBus(env))
    return bus && new SecretService(bus)
  }

  /** Never asks anybody. */
  async state(): Promise<CollectionState> {
    const path = await this.#defaultCollection()
    if (path !== NONE) {
      const isLocked = await this.#property(path, `${SECRET}.Collection`, 'Locked')
      return isLocked === true ? 'locked' : 'open'
    }
    // A search would open a window, and be answered once that is closed.
    return (await this.asksForEach()) ? 'unprepared' : 'none'
  }

  /**
   * The entries of a service, or the one of that name. Call it where the collection is open: of one that is locked, some
   * keyrings ask to unlock it.
   */
  async find(service: string, account?: string): Promise<readonly KeyringItem[]> {
    const wanted: BusValue = [SCHEMA, ['service', service]]
    const attributes = account === undefined ? wanted : [...wanted, ['account', account]]
    const found = await this.#call(ROOT, `${SECRET}.Service`, 'SearchItems', 'a{ss}', [attributes])
    const [unlocked, locked] = found.map(paths => paths as readonly string[])
    return [
      ...(unlocked ?? []).map(path => ({ path, isLocked: false })),
      ...(locked ?? []).map(path => ({ path, isLocked: true }))
    ]
  }

  /** The name under which an entry was stored; null if it has none. Never asks anybody. */
  async accountOf({ path }: KeyringItem): Promise<string | null> {
    const attributes = await this.#property(path, `${SECRET}.Item`, 'Attributes')
    const [, account] = (attributes as readonly [string, string][]).find(([name]) => name === 'account') ?? []
    return account ?? null
  }

  /** Asks to unlock the collection. False if it stays locked. */
  async unlock(): Promise<boolean> {
    const path = await this.#defaultCollection()
    const [, prompt] = await this.#call(ROOT, `${SECRET}.Service`, 'Unlock', 'ao', [[path]])
    return (await this.#answered(prompt)) && (await this.state()) === 'open'
  }

  /** Asks to make a collection for entries. False if the user does not want to. */
  async create(): Promise<boolean> {
    const label: BusValue = [`${SECRET}.Collection.Label`, { type: 's', value: 'Default keyring' }]
    const args: readonly BusValue[] = [[label], 'default']
    const [, prompt] = await this.#call(ROOT, `${SECRET}.Service`, 'CreateCollection', 'a{sv}s', args)
    return this.#answered(prompt)
  }

  /** Whether it may ask its user about each entry that a program reads or replaces: KeePassXC does. */
  async asksForEach(): Promise<boolean> {
    const [owner, other] = await Promise.all([OWNER, KEEPASSXC].map(name => this.#ownerOf(name)))
    return owner !== null && owner === other
  }

  /** Rejects once the keyring has left the bus: the library would wait for its answer all the same. */
  async gone(): Promise<never> {
    await this.#bus.signal({ ...BUS, member: 'NameOwnerChanged', name: OWNER })
    throw new Error(`${BUS_NAME}.Error.ServiceUnknown`)
  }

  close(): void {
    this.#bus.close()
  }

  async #defaultCollection(): Promise<string> {
    const [path] = await this.#call(ROOT, `${SECRET}.Service`, 'ReadAlias', 's', ['default'])
    return `${path}`
  }

  /** Shows a prompt, if there is one, and waits for its end. False if it was dismissed. */
  async #answered(prompt: BusValue | undefined): Promise<boolean> {
    const path = `${prompt}`
    if (path === NONE) return true
    const iface = `${SECRET}.Prompt`
    const show = () => this.#call(path, iface, 'Prompt', 's', [''])
    const [dismissed] = await this.#bus.signal({ path, interface: iface, member: 'Completed' }, show)
    return dismissed === false
  }

  async #ownerOf(name: string): Promise<BusValue | null> {
    const owner = await this.#bus.call(busCall('GetNameOwner', name)).catch(() => [])
    return owner[0] ?? null
  }

  async #property(path: string, iface: string, name: string): Promise<BusValue | undefined> {
    const [value] = await this.#call(path, PROPERTIES, 'Get', 'ss', [iface, name])
    return value
  }

  #call(
    path: string,
    iface: string,
    member: string,
    signature: string,
    args: readonly BusValue[]
  ): Promise<readonly BusValue[]> {
    return this.#bus.call({ owner: OWNER, path, interface: iface, member, signature, args })
  }
}
