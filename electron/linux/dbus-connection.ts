import { connect, type Socket } from 'node:net'
import { encodeMethodCall, firstMessage, isReply, type MethodCall } from './dbus-message.ts'

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

/** A connection to a bus that has answered our calls. */
export interface BusSubscription {
  /** The reply to the last call. */
  readonly reply: Buffer
  /** Resolves with true at the first signal, with false once the connection has ended. */
  readonly signalled: Promise<boolean>
  /** Removes the time limit and keeps listening. */
  keepListening(): void
  end(): void
}

/**
 * Makes the calls one after the other and waits for the signals they subscribe to. Never rejects.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param calls at least one
 * @param timeLimit milliseconds of silence after which it gives up
 * @returns null where there is no such bus, or it does not reply
 */
export function subscribeToBus(
  address: string,
  calls: readonly Omit<MethodCall, 'serial'>[],
  timeLimit: number
): Promise<BusSubscription | null> {
  return new Promise(resolve => {
    const socket = connectBus(address)
    if (socket === null) return resolve(null)
    // Must not keep the process alive.
    socket.unref()
    socket.setTimeout(timeLimit, () => socket.destroy())
    const { promise: signalled, resolve: signal } = Promise.withResolvers<boolean>()
    const keepListening = () => void socket.setTimeout(0)
    const end = () => void socket.destroy()
    const waitForSignal = async () => {
      // One more: the bus first replies to our Hello.
      let pending = 1 + calls.length
      for await (const message of busMessages(socket, calls)) {
        if (!isReply(message)) {
          if (pending === 0) return true
        } else if (--pending === 0) resolve({ reply: message, signalled, keepListening, end })
      }
      return false
    }
    const finish = (isHeard: boolean) => {
      resolve(null)
      signal(isHeard)
    }
    void waitForSignal().then(finish, () => finish(false))
  })
}
