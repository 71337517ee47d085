/*
 * Values as D-Bus writes them, little-endian: those of the types that what we ask has in it.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol-marshaling
 */

/** A value together with its type, for where the receiver cannot know it. */
interface BusVariant {
  readonly type: string
  readonly value: BusValue
}

/**
 * Numbers for y, u and i; texts for s, o and g; arrays for a and structs. An array of dictionary entries is one of [key, value] pairs.
 * What is read holds no variants, only what is in them.
 */
export type BusValue = boolean | number | string | BusVariant | readonly BusValue[]

const alignments: Readonly<Record<string, number>> = { y: 1, g: 1, v: 1, '(': 8, '{': 8 }
const alignmentOf = (type: string): number => alignments[type.charAt(0)] ?? 4

/** The complete types of a signature: "ao(sv)" has "ao" and "(sv)". */
function typesIn(signature: string): string[] {
  const types: string[] = []
  for (let at = 0; at < signature.length; ) {
    const end = endOfType(signature, at)
    types.push(signature.slice(at, end))
    at = end
  }
  return types
}

function endOfType(signature: string, at: number): number {
  const code = signature.charAt(at)
  if (code === 'a') return endOfType(signature, at + 1)
  if (code !== '(' && code !== '{') return at + 1
  let end = at + 1
  while (!')}'.includes(signature.charAt(end))) end = endOfType(signature, end)
  return end + 1
}

/** The values one after the other, as in a message's body. */
export function encodeValues(signature: string, values: readonly BusValue[]): Buffer {
  const bytes: number[] = []
  for (const [index, type] of typesIn(signature).entries()) write(bytes, type, values[index] ?? 0)
  return Buffer.from(bytes)
}

function write(bytes: number[], type: string, value: BusValue): void {
  align(bytes, alignmentOf(type))
  switch (type.charAt(0)) {
    case 'y':
      bytes.push(Number(value))
      break
    case 'g':
      bytes.push(`${value}`.length, ...Buffer.from(`${value}\0`))
      break
    case 's':
    case 'o':
      bytes.push(...uint32(Buffer.byteLength(`${value}`)), ...Buffer.from(`${value}\0`))
      break
    case 'v': {
      const variant = value as BusVariant
      write(bytes, 'g', variant.type)
      write(bytes, variant.type, variant.value)
      break
    }
    case '(':
    case '{':
      for (const [index, part] of typesIn(type.slice(1, -1)).entries())
        write(bytes, part, (value as readonly BusValue[])[index] ?? 0)
      break
    case 'a':
      writeArray(bytes, type.slice(1), value as readonly BusValue[])
      break
    default:
      bytes.push(...uint32(Number(value)))
  }
}

function writeArray(bytes: number[], type: string, items: readonly BusValue[]): void {
  const lengthAt = bytes.push(0, 0, 0, 0) - 4
  align(bytes, alignmentOf(type))
  const start = bytes.length
  for (const item of items) write(bytes, type, item)
  bytes.splice(lengthAt, 4, ...uint32(bytes.length - start))
}

function align(bytes: number[], to: number): void {
  while (bytes.length % to !== 0) bytes.push(0)
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Throws where the bytes end too early, or hold a type that is not read here. */
export function decodeValues(signature: string, bytes: Buffer): BusValue[] {
  const reader = new Reader(bytes)
  return typesIn(signature).map(type => reader.read(type))
}

class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  read(type: string): BusValue {
    this.#align(alignmentOf(type))
    switch (type.charAt(0)) {
      case 'y':
        return this.#bytes.readUInt8(this.#skip(1))
      case 'u':
        return this.#uint32()
      case 'i':
        return this.#bytes.readInt32LE(this.#skip(4))
      case 'b':
        return this.#uint32() !== 0
      case 's':
      case 'o':
        return this.#text(this.#uint32())
      case 'g':
        return this.#text(this.#bytes.readUInt8(this.#skip(1)))
      case 'v':
        return this.read(`${this.read('g')}`)
      case '(':
      case '{':
        return typesIn(type.slice(1, -1)).map(part => this.read(part))
      case 'a':
        return this.#array(type.slice(1))
      default:
        throw new Error(`D-Bus type ${type}`)
    }
  }

  #array(type: string): BusValue[] {
    const length = this.#uint32()
    this.#align(alignmentOf(type))
    const end = this.#at + length
    const items: BusValue[] = []
    while (this.#at < end) items.push(this.read(type))
    return items
  }

  #text(length: number): string {
    const start = this.#skip(length + 1)
    if (this.#at > this.#bytes.length) throw new RangeError('a text that is cut off')
    return this.#bytes.toString('utf8', start, start + length)
  }

  #uint32(): number {
    return this.#bytes.readUInt32LE(this.#skip(4))
  }

  #align(to: number): void {
    this.#at = Math.ceil(this.#at / to) * to
  }

  /** Where the bytes began that are skipped. */
  #skip(count: number): number {
    this.#at += count
    return this.#at - count
  }
}
