/*
 * D-Bus messages, as far as asking for a property or a name needs them: method calls whose arguments are texts, and
 * answers that hold a boolean. Everything is little-endian, as on every computer Electron runs on.
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
const HEADER = 16

export function methodCall(called: MethodCall): Buffer {
  const { args, serial } = called
  const body = args.reduce((all, arg) => Buffer.concat([padded(all, 4), text(arg)]), Buffer.alloc(0))
  const fields = [
    field(1, 'o', text(called.path)),
    field(2, 's', text(called.interface)),
    field(3, 's', text(called.member)),
    field(6, 's', text(called.owner)),
    field(8, 'g', Buffer.from(`${String.fromCharCode(args.length)}${'s'.repeat(args.length)}\0`))
  ].reduce((all, one) => Buffer.concat([padded(all, 8), one]))
  const head = Buffer.alloc(HEADER)
  head.set([0x6c, CALL, 0, 1]) // 'l' for little-endian; no flags; the protocol's version
  head.writeUInt32LE(body.length, 4)
  head.writeUInt32LE(serial, 8)
  head.writeUInt32LE(fields.length, 12)
  return Buffer.concat([head, padded(fields, 8), body])
}

/** The first message of what was heard; null until it is there in full. */
export function firstMessage(heard: Buffer): Buffer | null {
  if (heard.length < HEADER) return null
  const length = bodyStart(heard) + heard.readUInt32LE(4)
  return heard.length < length ? null : heard.subarray(0, length)
}

/** Whether a message answers a call, and is no signal. */
export const isAnswer = (message: Buffer): boolean => message[1] === RETURN || message[1] === ERROR

/** Whether a call was answered with what it asked for. */
export const isReturn = (message: Buffer): boolean => message[1] === RETURN

/** What an answer says that holds a variant with a boolean; null where it holds anything else, or an error. */
export function booleanOf(answer: Buffer): boolean | null {
  const body = answer.subarray(bodyStart(answer))
  // The variant's signature, a byte of padding, and then the value in four bytes.
  if (!isReturn(answer) || body.toString('latin1', 0, 3) !== '\x01b\0') return null
  return body.readUInt32LE(4) !== 0
}

const bodyStart = (message: Buffer): number => HEADER + Math.ceil(message.readUInt32LE(12) / 8) * 8

const field = (code: number, type: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([code, 1, type.charCodeAt(0), 0]), value])

function text(value: string): Buffer {
  const bytes = Buffer.from(`${value}\0`)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length - 1)
  return Buffer.concat([length, bytes])
}

const padded = (bytes: Buffer, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)])
