import { Variant } from 'dbus-next'
import { Bus } from './bus.ts'

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

/** Reads a session's whole keyring through its D-Bus interface, so that a test can prove what is in it. */
export function readSecrets(env: Environment): Promise<StoredSecret[]> {
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

/** Deletes one as another program would: its owner finds it gone. */
export function deleteSecret(env: Environment, account: string): Promise<void> {
  return withService(env, async bus => {
    const wanted = { service: 'Salio', account }
    const [found] = await bus.call(NAME, ROOT, SERVICE, 'SearchItems', 'a{ss}', wanted)
    for (const item of found as string[]) await bus.call(NAME, item, 'org.freedesktop.Secret.Item', 'Delete')
  })
}

/** Another program, or a fault, leaves bytes there that are no text. */
export function spoilSecret(env: Environment, account: string): Promise<void> {
  return withService(env, async (bus, session) => {
    const wanted = { service: 'Salio', account }
    const [found] = await bus.call(NAME, ROOT, SERVICE, 'SearchItems', 'a{ss}', wanted)
    const secret = [session, Buffer.alloc(0), Buffer.from([0x61, 0xff, 0xfe, 0x62]), 'text/plain']
    for (const item of found as string[])
      await bus.call(NAME, item, 'org.freedesktop.Secret.Item', 'SetSecret', '(oayays)', secret)
  })
}

/** Locks the keyring that secrets are stored in. */
export function lock(env: Environment): Promise<void> {
  return withService(env, async bus => {
    await bus.call(NAME, ROOT, SERVICE, 'Lock', 'ao', [LOGIN])
  })
}

/** Unlocks it without the prompt that a person would answer. */
export function unlock(env: Environment, password: string): Promise<void> {
  return withService(env, async (bus, session) => {
    const iface = 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface'
    const secret = [session, Buffer.alloc(0), Buffer.from(password), 'text/plain']
    await bus.call(NAME, ROOT, iface, 'UnlockWithMasterPassword', 'o(oayays)', LOGIN, secret)
  })
}

/** Talks to the secret service in a session of its own, in which secrets travel as they are. */
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
