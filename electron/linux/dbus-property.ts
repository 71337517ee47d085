import type { Socket } from 'node:net'
import { BUS_NAME, busMessages, connectBus } from './dbus-connection.ts'
import { isReply, readBoolean } from './dbus-message.ts'

/** A property of an object on a bus. The bus starts the owner if it can. */
export interface BusProperty {
  readonly owner: string
  readonly path: string
  readonly interface: string
  readonly name: string
}

/**
 * Reads one boolean property over D-Bus.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param timeLimit milliseconds of silence after which it rejects with "timed out"
 * @returns null where it cannot be found out: there is no such bus, owner or property
 */
export async function readBusProperty(
  address: string,
  property: BusProperty,
  timeLimit: number
): Promise<boolean | null> {
  const socket = connectBus(address)
  if (socket === null) return null
  const timedOut = new Error('timed out')
  socket.setTimeout(timeLimit, () => socket.destroy(timedOut))
  try {
    return await getProperty(socket, property)
  } catch (error) {
    if (error === timedOut) throw error
    return null
  } finally {
    socket.destroy()
  }
}

async function getProperty(socket: Socket, property: BusProperty): Promise<boolean | null> {
  const { interface: iface, name, owner, path } = property
  const call = { owner, path, interface: `${BUS_NAME}.Properties`, member: 'Get', args: [iface, name] }
  let answers = 0
  for await (const message of busMessages(socket, [call])) {
    if (isReply(message)) answers += 1
    if (answers === 2) return readBoolean(message)
  }
  return null
}
