import { connect, type Socket } from 'node:net'
import { encodeMethodCall, firstMessage, type MethodCall } from './dbus-message.ts'

export const BUS_NAME = 'org.freedesktop.DBus'

/** The address of the logged-in user's session bus. */
export const sessionBus = ({
  DBUS_SESSION_BUS_ADDRESS: address,
  XDG_RUNTIME_DIR: folder
}: NodeJS.ProcessEnv) => address ?? `unix:path=${folder}/bus`

/** A call to the bus daemon itself, rather than to a service on the bus. */
export const busCall = (member: string, ...args: string[]): Omit<MethodCall, 'serial'> => ({
  owner: BUS_NAME,
  path: '/org/freedesktop/DBus',
  interface: BUS_NAME,
  member,
  args
})

/**
 * Connects to a bus. The connection may still fail later.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @returns null where the address is not one of a Unix socket
 */
export function connectBus(address: string): Socket | null {
  const [, kind, name = ''] = /^unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? []
  if (kind === undefined) return null
  return connect(`${kind === 'abstract' ? '\0' : ''}${decodeURIComponent(name)}`)
}

/**
 * Authenticates, makes the calls one after the other, and yields every message received until the connection
 * ends or the caller stops. The first reply is the bus's reply to our Hello, the next ones are the replies to
 * the calls. Throws the connection's errors.
 */
export async function* busMessages(
  socket: Socket,
  calls: readonly Omit<MethodCall, 'serial'>[]
): AsyncGenerator<Buffer, void> {
  let received: Buffer = Buffer.alloc(0)
  let isAuthenticated = false
  const encodedCalls = [busCall('Hello'), ...calls].map((call, index) =>
    encodeMethodCall({ ...call, serial: index + 1 })
  )
  socket.write(`\0AUTH EXTERNAL ${Buffer.from(`${process.getuid?.()}`).toString('hex')}\r\n`)
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk])
    if (!isAuthenticated) {
      const end = received.indexOf('\r\n')
      if (end < 0) continue
      if (!received.toString('latin1').startsWith('OK')) return
      isAuthenticated = true
      received = received.subarray(end + 2)
      socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), ...encodedCalls]))
    }
    for (let message = firstMessage(received); message !== null; message = firstMessage(received)) {
      received = received.subarray(message.length)
      yield message
    }
  }
}
