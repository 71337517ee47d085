import { Variant } from 'dbus-next'
import { Bus } from '../dbus/bus.ts'

export interface StoredSecret {
  readonly service: string
  readonly account: string
  readonly secret: string
}

const NAME = 'org.freedesktop.secrets'
const ROOT = '/org/freedesktop/secrets'
const SERVICE = 'org.freedesktop.Secret.Service'
const LOGIN = '/org/freedesktop/secrets/collection/login'

type Environment = Readonly<Record<string, string>>

/** Reads all secrets in a session's keyring through its D-Bus interface, without where they may be sent. */
export async function readSecrets(env: Environment): Promise<StoredSecret[]> {
  const entries = await readEntries(env)
  return entries.map(entry => ({ ...entry, secret: entry.secret.replace(/^.*\n/, '') }))
}

/** The same with the entries' whole texts. */
export function readEntries(env: Environment): Promise<StoredSecret[]> {
  return withService(env, async (bus, session) => {
    const { Collections } = await bus.properties(NAME, ROOT, SERVICE)
    const found: StoredSecret[] = []
    for (const collection of Collections as string[]) {
      const { Items } = await bus.properties(NAME, collection, 'org.freedesktop.Secret.Collection')
      for (const item of Items as string[]) found.push(await readSecret(bus, item, session))
    }
    return found
  })
}

/** Deletes one of Salio's secrets, as another program would. */
export function deleteSecret(env: Environment, account: string): Promise<void> {
  return withService(env, async bus => {
    const wanted = { service: 'Salio', account }
    const [found] = await bus.call(NAME, ROOT, SERVICE, 'SearchItems', 'a{ss}', wanted)
    for (const item of found as string[]) await bus.call(NAME, item, 'org.freedesktop.Secret.Item', 'Delete')
  })
}

/** Replaces the text of one of Salio's entries, as another version or a broken disk would. */
export function replaceEntry(env: Environment, account: string, text: Buffer): Promise<void> {
  return withService(env, async (bus, session) => {
    const wanted = { service: 'Salio', account }
    const [found] = await bus.call(NAME, ROOT, SERVICE, 'SearchItems', 'a{ss}', wanted)
    const secret = [session, Buffer.alloc(0), text, 'text/plain']
    for (const item of found as string[])
      await bus.call(NAME, item, 'org.freedesktop.Secret.Item', 'SetSecret', '(oayays)', secret)
  })
}

/** Locks the login keyring. */
export function lockKeyring(env: Environment): Promise<void> {
  return withService(env, async bus => {
    await bus.call(NAME, ROOT, SERVICE, 'Lock', 'ao', [LOGIN])
  })
}

/** Unlocks the login keyring without a prompt. */
export function unlockKeyring(env: Environment, password: string): Promise<void> {
  return withService(env, async (bus, session) => {
    const iface = 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface'
    const secret = [session, Buffer.alloc(0), Buffer.from(password), 'text/plain']
    await bus.call(NAME, ROOT, iface, 'UnlockWithMasterPassword', 'o(oayays)', LOGIN, secret)
  })
}

/** Runs `talk` with a new, unencrypted session of the secret service. */
async function withService<T>(
  env: Environment,
  talk: (bus: Bus, session: unknown) => Promise<T>
): Promise<T> {
  const bus = await Bus.connect(env)
  try {
    const plainText = ['plain', new Variant('s', '')]
    const [, session] = await bus.call(NAME, ROOT, SERVICE, 'OpenSession', 'sv', ...plainText)
    return await talk(bus, session)
  } finally {
    bus.close()
  }
}

async function readSecret(bus: Bus, item: string, session: unknown): Promise<StoredSecret> {
  const iface = 'org.freedesktop.Secret.Item'
  const { Attributes } = await bus.properties(NAME, item, iface)
  const { service = '', account = '' } = Attributes as Record<string, string>
  const [secret] = await bus.call(NAME, item, iface, 'GetSecret', 'o', session)
  const [, , value] = secret as [session: string, parameters: Buffer, value: Buffer]
  return { service, account, secret: value.toString('utf8') }
}
