import { BUS_NAME, busCall, subscribeToBus } from './dbus-connection.ts'
import { isSuccess } from './dbus-message.ts'

/** Whether a name on a bus has an owner. */
export interface BusName {
  /** Also false where there is no such bus. */
  readonly isOwned: boolean
  /**
   * Resolves when a name that had no owner gets one. Never resolves where it already had one, or the bus goes
   * away.
   */
  readonly appeared: Promise<void>
}

/**
 * Looks up the owner of a name and, where there is none, keeps watching for one. Never rejects.
 * @param address of the bus: "unix:path=/run/user/1000/bus"
 * @param timeLimit milliseconds of silence after which the name counts as unowned
 */
export async function watchBusName(address: string, name: string, timeLimit: number): Promise<BusName> {
  const rule = `type='signal',sender='${BUS_NAME}',member='NameOwnerChanged',arg0='${name}'`
  const bus = await subscribeToBus(
    address,
    [busCall('AddMatch', rule), busCall('GetNameOwner', name)],
    timeLimit
  )
  const isOwned = bus !== null && isSuccess(bus.reply)
  if (isOwned) bus.end()
  else bus?.keepListening()
  return {
    isOwned,
    appeared: new Promise(resolve => void bus?.signalled.then(isHeard => isHeard && !isOwned && resolve()))
  }
}
