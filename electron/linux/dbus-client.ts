import type { Socket } from 'node:net'
import { busCall, busMessages, connectBus } from './dbus-connection.ts'
import {
  encodeMethodCall,
  errorText,
  isSuccess,
  type MethodCall,
  readSignal,
  readValues,
  replySerial
} from './dbus-message.ts'
import type { BusValue } from './dbus-values.ts'

/** Milliseconds. For calls that never wait for a person, so that whoever takes longer hangs. */
const TIME_LIMIT = 10_000

export type BusCall = Omit<MethodCall, 'serial'>

/** A signal that is waited for. */
export interface Expected {
  readonly path: string
  readonly interface: string
  readonly member: string
  /** Its first value; any where it is left out. */
  readonly name?: string
}

interface Waiting {
  readonly resolve: (values: readonly BusValue[]) => void
  readonly reject: (error: Error) => void
}

/** A connection to a bus for several calls, one after another. Errors carry the other side's text. */
export class BusClient {
  readonly #socket: Socket
  readonly #replies = new Map<number, Waiting>()
  readonly #hello = Promise.withResolvers<readonly BusValue[]>()
  readonly #signals: { readonly expected: Expected; readonly waiting: Waiting }[] = []
  /** That of Hello is 1. */
  #serial = 1
  #ended: Error | null = null

  private constructor(socket: Socket) {
    this.#socket = socket
    this.#replies.set(1, this.#hello)
    this.#hello.promise.catch(() => undefined)
    const end = () => this.#end(new Error('could not connect'))
    this.#listen().then(end, end)
  }

  /** Null where the address is not one of a Unix socket. The connection may still fail later. */
  static connect(address: string): BusClient | null {
    const socket = connectBus(address)
    return socket && new BusClient(socket)
  }

  /** A reply's values. Rejects with the reply's error, and with "timed out" where there is none. */
  async call(call: BusCall): Promise<readonly BusValue[]> {
    if (this.#ended) throw this.#ended
    const waiting = Promise.withResolvers<readonly BusValue[]>()
    const timer = setTimeout(() => waiting.reject(new Error('timed out')), TIME_LIMIT)
    try {
      this.#hello.promise.catch(waiting.reject)
      await Promise.race([this.#hello.promise, waiting.promise])
      this.#serial += 1
      this.#replies.set(this.#serial, waiting)
      this.#socket.write(encodeMethodCall({ ...call, serial: this.#serial }))
      return await waiting.promise
    } finally {
      clearTimeout(timer)
    }
  }

  /**
   * Waits, for as long as it takes, for a signal.
   * @param ready called once the bus would pass it on: what causes the signal may happen then
   * @returns the signal's values. Rejects where the connection ends before.
   */
  async signal(
    expected: Expected,
    ready: () => Promise<unknown> = async () => null
  ): Promise<readonly BusValue[]> {
    const waiting = Promise.withResolvers<readonly BusValue[]>()
    waiting.promise.catch(() => undefined)
    this.#signals.push({ expected, waiting })
    const { path, interface: iface, member, name } = expected
    const rule = `type='signal',path='${path}',interface='${iface}',member='${member}'`
    await this.call(busCall('AddMatch', name === undefined ? rule : `${rule},arg0='${name}'`))
    await ready()
    return waiting.promise
  }

  close(): void {
    this.#socket.destroy()
  }

  async #listen(): Promise<void> {
    for await (const message of busMessages(this.#socket, [])) {
      const serial = replySerial(message)
      if (serial === null) this.#hear(message)
      else {
        const waiting = this.#replies.get(serial)
        this.#replies.delete(serial)
        if (isSuccess(message)) waiting?.resolve(readValues(message))
        else waiting?.reject(new Error(errorText(message)))
      }
    }
  }

  #hear(message: Buffer): void {
    const signal = readSignal(message)
    if (signal === null) return
    const values = readValues(message)
    for (const { expected, waiting } of this.#signals) {
      const { path, interface: iface, member, name } = expected
      const isIt = signal.path === path && signal.interface === iface && signal.member === member
      if (isIt && (name === undefined || values[0] === name)) waiting.resolve(values)
    }
  }

  #end(error: Error): void {
    this.#ended = error
    for (const waiting of this.#replies.values()) waiting.reject(error)
    for (const { waiting } of this.#signals) waiting.reject(error)
  }
}
