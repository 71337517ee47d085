import { type BusValue, decodeValues, encodeValues } from './dbus-values.ts'

/* Messages as they go over a bus. Little-endian only, as is every computer Electron runs on. */

export interface MethodCall {
  readonly serial: number
  readonly owner: string
  readonly path: string
  readonly interface: string
  readonly member: string
  /** Of the arguments' types; left out where all of them are texts. */
  readonly signature?: string
  readonly args: readonly BusValue[]
}

const CALL = 1
const RETURN = 2
const ERROR = 3
const SIGNAL = 4
/** The bytes before the header fields. */
const HEADER = 16
/** Codes of header fields. */
const field = {
  path: 1,
  interface: 2,
  member: 3,
  error: 4,
  replySerial: 5,
  owner: 6,
  sender: 7,
  signature: 8
} as const
const HEAD = 'yyyyuua(yv)'

export function encodeMethodCall(call: MethodCall): Buffer {
  const { args, serial, signature = 's'.repeat(args.length) } = call
  const body = encodeValues(signature, args)
  const fields: BusValue = [
    [field.path, { type: 'o', value: call.path }],
    [field.interface, { type: 's', value: call.interface }],
    [field.member, { type: 's', value: call.member }],
    [field.owner, { type: 's', value: call.owner }],
    [field.signature, { type: 'g', value: signature }]
  ]
  // 'l' for little-endian; no flags; the protocol's version.
  const head = encodeValues(HEAD, [0x6c, CALL, 0, 1, body.length, serial, fields])
  return Buffer.concat([head, Buffer.alloc(padding(head.length)), body])
}

/** The first message of the bytes received; null until it is complete. */
export function firstMessage(received: Buffer): Buffer | null {
  if (received.length < HEADER) return null
  const length = bodyStart(received) + received.readUInt32LE(4)
  return received.length < length ? null : received.subarray(0, length)
}

/** Whether a message is a reply to a call, not a signal. */
export const isReply = (message: Buffer): boolean => message[1] === RETURN || message[1] === ERROR

/** Whether a reply is a success, not an error. */
export const isSuccess = (message: Buffer): boolean => message[1] === RETURN

/** The serial of the call that a reply is for; null for a signal. */
export function replySerial(message: Buffer): number | null {
  const serial = headerFields(message).get(field.replySerial)
  return typeof serial === 'number' ? serial : null
}

/** A message's values. Throws where they cannot be read. */
export const readValues = (message: Buffer): readonly BusValue[] =>
  decodeValues(`${headerFields(message).get(field.signature) ?? ''}`, message.subarray(bodyStart(message)))

/** An error reply as text: its name, which is for programs, and what the other side says of it. */
export const errorText = (message: Buffer): string =>
  `${headerFields(message).get(field.error) ?? ''}: ${readValues(message)[0] ?? ''}`

/** A signal, without its values. */
export interface BusSignal {
  readonly path: string
  readonly interface: string
  readonly member: string
  /** The unique name of the connection that sent it: ":1.23". */
  readonly sender: string
}

/** Null where the message is anything else. */
export function readSignal(message: Buffer): BusSignal | null {
  if (message[1] !== SIGNAL) return null
  const fields = headerFields(message)
  const text = (code: number) => `${fields.get(code) ?? ''}`
  return {
    path: text(field.path),
    interface: text(field.interface),
    member: text(field.member),
    sender: text(field.sender)
  }
}

/** A signal whose only value is a boolean. */
export interface BooleanSignal extends BusSignal {
  readonly value: boolean
}

/** Null where the message is anything else. */
export function readBooleanSignal(message: Buffer): BooleanSignal | null {
  const signal = readSignal(message)
  if (signal === null || headerFields(message).get(field.signature) !== 'b') return null
  return { ...signal, value: readValues(message)[0] === true }
}

/** The values of the header fields by code. */
function headerFields(message: Buffer): ReadonlyMap<BusValue | undefined, BusValue | undefined> {
  const fields = decodeValues(HEAD, message).at(-1)
  return new Map((fields as readonly (readonly BusValue[])[]).map(([code, value]) => [code, value]))
}

const bodyStart = (message: Buffer): number => {
  const end = HEADER + message.readUInt32LE(12)
  return end + padding(end)
}

/** Bytes up to the next multiple of eight. */
const padding = (length: number): number => (8 - (length % 8)) % 8
