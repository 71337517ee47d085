import { listen } from './bus-listen.ts'
import { isReturn } from './bus-message.ts'
import { BUS, ofBus } from './bus-talk.ts'

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
export async function watchBusName(address: string, name: string, timeLimit: number): Promise<BusName> {
  const rule = `type='signal',sender='${BUS}',member='NameOwnerChanged',arg0='${name}'`
  const bus = await listen(address, [ofBus('AddMatch', rule), ofBus('GetNameOwner', name)], timeLimit)
  const isOwned = bus !== null && isReturn(bus.answer)
  if (isOwned) bus.end()
  else bus?.wait()
  return {
    isOwned,
    taken: new Promise(resolve => void bus?.heard.then(isHeard => isHeard && !isOwned && resolve()))
  }
}
