import { connect, type Socket } from 'node:net'
import { booleanOf, firstMessage, isAnswer, methodCall } from './bus-message.ts'

/** A property of something on a bus. The bus starts its owner, where it can. */
export interface BusProperty {
  readonly owner: string
  readonly path: string
  readonly interface: string
  readonly name: string
}

/**
 * Reads one boolean over D-Bus.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param timeLimit milliseconds without a word after which it rejects with "timed out"
 * @returns null where that cannot be told: there is no such bus, owner or property
 */
export async function readBusProperty(
  address: string,
  property: BusProperty,
  timeLimit: number
): Promise<boolean | null> {
  const path = socketPath(address)
  if (path === null) return null
  const socket = connect(path)
  const late = new Error('timed out')
  socket.setTimeout(timeLimit, () => socket.destroy(late))
  try {
    return await converse(socket, property)
  } catch (error) {
    if (error === late) throw error
    return null
  } finally {
    socket.destroy()
  }
}

async function converse(socket: Socket, property: BusProperty): Promise<boolean | null> {
  let heard: Buffer = Buffer.alloc(0)
  let isIn = false
  let answers = 0
  socket.write(`\0AUTH EXTERNAL ${Buffer.from(`${process.getuid?.()}`).toString('hex')}\r\n`)
  for await (const piece of socket) {
    heard = Buffer.concat([heard, piece])
    if (!isIn) {
      const end = heard.indexOf('\r\n')
      if (end < 0) continue
      if (!heard.toString('latin1').startsWith('OK')) return null
      isIn = true
      heard = heard.subarray(end + 2)
      socket.write(Buffer.concat([Buffer.from('BEGIN\r\n'), hello, question(property)]))
    }
    for (let message = firstMessage(heard); message !== null; message = firstMessage(heard)) {
      heard = heard.subarray(message.length)
      if (isAnswer(message)) answers += 1
      // The first answers the hello.
      if (answers === 2) return booleanOf(message)
    }
  }
  return null
}

function socketPath(address: string): string | null {
  const [, kind, name = ''] = /^unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? []
  if (kind === undefined) return null
  return `${kind === 'abstract' ? '\0' : ''}${decodeURIComponent(name)}`
}

const BUS = 'org.freedesktop.DBus'
const hello = methodCall({
  serial: 1,
  owner: BUS,
  path: '/org/freedesktop/DBus',
  interface: BUS,
  member: 'Hello',
  args: []
})

const question = ({ interface: iface, name, owner, path }: BusProperty): Buffer =>
  methodCall({
    serial: 2,
    owner,
    path,
    interface: `${BUS}.Properties`,
    member: 'Get',
    args: [iface, name]
  })
