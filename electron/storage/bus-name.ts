import { isAnswer, isReturn } from './bus-message.ts'
import { BUS, connectBus, ofBus, talk } from './bus-talk.ts'

/** Whether somebody on a bus goes by a name. */
export interface BusName {
  /** False too where there is no such bus. */
  readonly isOwned: boolean
  /** Resolves once a name that nobody had is taken; never, where it had been, or the bus goes. */
  readonly taken: Promise<void>
}

/**
 * Looks who goes by a name, and goes on watching where nobody does. Never rejects.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param timeLimit milliseconds without a word after which nobody is taken to go by it
 */
export function watchBusName(address: string, name: string, timeLimit: number): Promise<BusName> {
  return new Promise(tell => {
    const gone = () => tell({ isOwned: false, taken: new Promise(() => undefined) })
    const socket = connectBus(address)
    if (socket === null) return gone()
    // Nobody waits for it to end.
    socket.unref()
    socket.setTimeout(timeLimit, () => socket.destroy())
    const rule = `type='signal',sender='${BUS}',member='NameOwnerChanged',arg0='${name}'`
    const watch = async () => {
      let answers = 0
      let take: () => void = () => undefined
      for await (const message of talk(socket, [ofBus('AddMatch', rule), ofBus('GetNameOwner', name)])) {
        if (isAnswer(message)) {
          answers += 1
          if (answers < 3) continue
          const isOwned = isReturn(message)
          tell({ isOwned, taken: new Promise(resolve => (take = resolve)) })
          if (isOwned) return
          socket.setTimeout(0)
        } else if (answers === 3) return take()
      }
    }
    void watch().then(gone, gone)
  })
}
