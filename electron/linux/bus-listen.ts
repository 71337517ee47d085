import { busMessages, connectBus } from './bus-talk.ts'
import { isReply, type MethodCall } from './dbus-message.ts'

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
