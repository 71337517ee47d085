import { isAnswer } from './bus-message.ts'
import { connectBus, ofBus, talk } from './bus-talk.ts'

/** A signal that is listened for. */
export interface BusSignal {
  /** Resolves once it is heard, or after the time limit. */
  readonly heard: Promise<void>
}

/**
 * Listens for a signal; resolves once it does, so that what causes the signal can follow. Never rejects.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param rule what the bus calls a match rule: "type='signal',member='NameLost'"
 * @param timeLimit milliseconds without a word after which it is waited for no longer
 */
export function watchBusSignal(address: string, rule: string, timeLimit: number): Promise<BusSignal> {
  return new Promise(tell => {
    const socket = connectBus(address)
    if (socket === null) return tell({ heard: Promise.resolve() })
    socket.unref()
    socket.setTimeout(timeLimit, () => socket.destroy())
    let hear: () => void = () => undefined
    const signal = { heard: new Promise<void>(resolve => (hear = resolve)) }
    const listen = async () => {
      let answers = 0
      for await (const message of talk(socket, [ofBus('AddMatch', rule)])) {
        if (!isAnswer(message) && answers === 2) return
        if (isAnswer(message)) answers += 1
        if (answers === 2) tell(signal)
      }
    }
    const end = () => {
      socket.destroy()
      tell(signal)
      hear()
    }
    void listen().then(end, end)
  })
}
