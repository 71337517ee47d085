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

/** Reads a session's whole keyring through its D-Bus interface, so that a test can prove what is in it. */
export async function readSecrets(env: Readonly<Record<string, string>>): Promise<StoredSecret[]> {
  const bus = await Bus.connect(env)
  try {
    const [, session] = await bus.call(
      NAME,
      ROOT,
      SERVICE,
      'OpenSession',
      'sv',
      'plain',
      new Variant('s', '')
    )
    const { Collections } = await bus.properties(NAME, ROOT, SERVICE)
    const found: StoredSecret[] = []
    for (const collection of Collections as string[]) {
      const { Items } = await bus.properties(NAME, collection, 'org.freedesktop.Secret.Collection')
      for (const item of Items as string[]) found.push(await readSecret(bus, item, session))
    }
    return found
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
