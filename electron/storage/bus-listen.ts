import { isAnswer, type MethodCall } from './bus-message.ts'
import { connectBus, talk } from './bus-talk.ts'

/** A connection to a bus, whose calls are answered. */
export interface Listening {
  /** What the last call was answered. */
  readonly answer: Buffer
  /** Resolves with true once a signal is heard; with false where there will be none any more. */
  readonly heard: Promise<boolean>
  /** Goes on listening however long it takes. */
  wait(): void
  end(): void
}

/**
 * Calls one after the other, and listens for what they ask to be told of. Never rejects.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param calls one at least
 * @param timeLimit milliseconds without a word after which it listens no longer
 * @returns null where there is no such bus, or it does not answer
 */
export function listen(
  address: string,
  calls: readonly Omit<MethodCall, 'serial'>[],
  timeLimit: number
): Promise<Listening | null> {
  return new Promise(tell => {
    const socket = connectBus(address)
    if (socket === null) return tell(null)
    // Nobody waits for it to end.
    socket.unref()
    socket.setTimeout(timeLimit, () => socket.destroy())
    const { promise: heard, resolve: hear } = Promise.withResolvers<boolean>()
    const wait = () => void socket.setTimeout(0)
    const end = () => void socket.destroy()
    const hearOne = async () => {
      // The first answer is the bus's own to the log-in.
      let left = 1 + calls.length
      for await (const message of talk(socket, calls)) {
        if (!isAnswer(message)) {
          if (left === 0) return true
        } else if (--left === 0) tell({ answer: message, heard, wait, end })
      }
      return false
    }
    const over = (isHeard: boolean) => {
      tell(null)
      hear(isHeard)
    }
    void hearOne().then(over, () => over(false))
  })
}
