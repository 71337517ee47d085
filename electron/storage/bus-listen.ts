import { isAnswer, type MethodCall } from './bus-message.ts'
import { connectBus, talk } from './bus-talk.ts'

/** A connection to a bus that has answered our calls. */
export interface Listening {
  /** The reply to the last call. */
  readonly answer: Buffer
  /** Resolves with true at the first signal, with false once the connection has ended. */
  readonly heard: Promise<boolean>
  /** Removes the time limit and keeps listening. */
  wait(): void
  end(): void
}

/**
 * Makes the calls one after the other and waits for the signals they subscribe to. Never rejects.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param calls at least one
 * @param timeLimit milliseconds of silence after which it gives up
 * @returns null where there is no such bus, or it does not reply
 */
export function listen(
  address: string,
  calls: readonly Omit<MethodCall, 'serial'>[],
  timeLimit: number
): Promise<Listening | null> {
  return new Promise(resolve => {
    const socket = connectBus(address)
    if (socket === null) return resolve(null)
    // Must not keep the process alive.
    socket.unref()
    socket.setTimeout(timeLimit, () => socket.destroy())
    const { promise: heard, resolve: signal } = Promise.withResolvers<boolean>()
    const wait = () => void socket.setTimeout(0)
    const end = () => void socket.destroy()
    const waitForSignal = async () => {
      // One more: the bus first replies to our Hello.
      let pending = 1 + calls.length
      for await (const message of talk(socket, calls)) {
        if (!isAnswer(message)) {
          if (pending === 0) return true
        } else if (--pending === 0) resolve({ answer: message, heard, wait, end })
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
