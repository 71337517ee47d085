/*
 * The part of D-Bus needed to read a property or watch a name or a signal: method calls with string arguments, replies
 * and signals that hold a boolean. Little-endian only, as is every computer Electron runs on.
 */

export interface MethodCall {
  readonly serial: number
  readonly owner: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly args: readonly string[]
}

const CALL = 1
const RETURN = 2
const ERROR = 3
const SIGNAL = 4
const HEADER = 16
/** Codes of header fields. */
const MEMBER = 3
const SENDER = 7
const SIGNATURE = 8

export function encodeMethodCall(call: MethodCall): Buffer {
  const { args, serial } = call
  const body = args.reduce((all, arg) => Buffer.concat([padded(all, 4), stringBytes(arg)]), Buffer.alloc(0))
  const fields = [
    field(1, 'o', stringBytes(call.path)),
    field(2, 's', stringBytes(call.interface)),
    field(3, 's', stringBytes(call.member)),
    field(6, 's', stringBytes(call.owner)),
    field(8, 'g', Buffer.from(`${String.fromCharCode(args.length)}${'s'.repeat(args.length)}\0`))
  ].reduce((all, one) => Buffer.concat([padded(all, 8), one]))
  const head = Buffer.alloc(HEADER)
  head.set([0x6c, CALL, 0, 1]) // 'l' for little-endian; no flags; the protocol's version
  head.writeUInt32LE(body.length, 4)
  head.writeUInt32LE(serial, 8)
  head.writeUInt32LE(fields.length, 12)
  return Buffer.concat([head, padded(fields, 8), body])
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

/** The boolean in a reply that holds a variant of one; null where it holds anything else, or an error. */
export function readBoolean(answer: Buffer): boolean | null {
  const body = answer.subarray(bodyStart(answer))
  // The variant's signature, a byte of padding, then the value in four bytes.
  if (!isSuccess(answer) || body.toString('latin1', 0, 3) !== '\x01b\0') return null
  return body.readUInt32LE(4) !== 0
}

/** A signal whose only value is a boolean. */
export interface BooleanSignal {
  readonly member: string
  /** The unique name of the connection that sent it: ":1.23". */
  readonly sender: string
  readonly value: boolean
}

/** Null where the message is anything else. */
export function readBooleanSignal(message: Buffer): BooleanSignal | null {
  if (message[1] !== SIGNAL) return null
  const fields = headerFields(message)
  if (fields.get(SIGNATURE) !== 'b') return null
  const value = message.readUInt32LE(bodyStart(message)) !== 0
  return { member: fields.get(MEMBER) ?? '', sender: fields.get(SENDER) ?? '', value }
}

/** The header fields that hold text, by code. */
function headerFields(message: Buffer): Map<number, string> {
  const fields = new Map<number, string>()
  const end = HEADER + message.readUInt32LE(12)
  for (let at = HEADER; at < end; at = Math.ceil(at / 8) * 8) {
    const code = message.readUInt8(at)
    const type = String.fromCharCode(message.readUInt8(at + 2))
    at += 4
    if (type === 's' || type === 'o' || type === 'g') {
      const [length, start] =
        type === 'g' ? [message.readUInt8(at), at + 1] : [message.readUInt32LE(at), at + 4]
      fields.set(code, message.toString('utf8', start, start + length))
      at = start + length + 1
    } else at += 4
  }
  return fields
}

const bodyStart = (message: Buffer): number => HEADER + Math.ceil(message.readUInt32LE(12) / 8) * 8

const field = (code: number, type: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([code, 1, type.charCodeAt(0), 0]), value])

function stringBytes(value: string): Buffer {
  const bytes = Buffer.from(`${value}\0`)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length - 1)
  return Buffer.concat([length, bytes])
}

const padded = (bytes: Buffer, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)])
