import { connect, type Socket } from 'node:net'
import { firstMessage, type MethodCall, methodCall } from './bus-message.ts'

export const BUS = 'org.freedesktop.DBus'

/** The address of the bus of the user who is logged in. */
export const sessionBus = ({
  DBUS_SESSION_BUS_ADDRESS: address,
  XDG_RUNTIME_DIR: folder
}: NodeJS.ProcessEnv) => address ?? `unix:path=${folder}/bus`

/** What is called of the bus itself, rather than of somebody on it. */
export const ofBus = (member: string, ...args: string[]): Omit<MethodCall, 'serial'> => ({
  owner: BUS,
  path: '/org/freedesktop/DBus',
  interface: BUS,
  member,
  args
})

/**
 * Connects to a bus, which may turn out not to be there.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @returns null where there can be none
 */
export function connectBus(address: string): Socket | null {
  const [, kind, name = ''] = /^unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? []
  if (kind === undefined) return null
  return connect(`${kind === 'abstract' ? '\0' : ''}${decodeURIComponent(name)}`)
}

/**
 * Logs in, calls one after the other, and gives every message heard until the bus or its listener has had enough. The
 * first answer is the bus's own to the log-in; the next ones answer the calls. Throws what the connection does.
 */
export async function* talk(
  socket: Socket,
  calls: readonly Omit<MethodCall, 'serial'>[]
): AsyncGenerator<Buffer, void> {
  let heard: Buffer = Buffer.alloc(0)
  let isIn = false
  const questions = [ofBus('Hello'), ...calls].map((call, index) =>
    methodCall({ ...call, serial: index + 1 })
  )
  socket.write(`\0AUTH EXTERNAL ${Buffer.from(`${process.getuid?.()}`).toString('hex')}\r\n`)
  for await (const piece of socket) {
    heard = Buffer.concat([heard, piece])
    if (!isIn) {
      const end = heard.indexOf('\r\n')
      if (end < 0) continue
      if (!heard.toString('latin1').startsWith('OK')) return
      isIn = true
      heard = heard.subarray(end + 2)
      socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), ...questions]))
    }
    for (let message = firstMessage(heard); message !== null; message = firstMessage(heard)) {
      heard = heard.subarray(message.length)
      yield message
    }
  }
}
