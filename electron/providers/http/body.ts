import { promisify } from 'node:util'
import {
  brotliDecompress,
  constants,
  gunzip,
  inflate,
  inflateRaw,
  type ZlibOptions,
  zstdDecompress
} from 'node:zlib'
import { SalioError } from '#domain/accounts/failure.ts'

/** More than any server applies; a bomb can have many layers. */
const MAX_CODINGS = 4

/**
 * An answer's body as text. Undoes its content codings: Salio asks for none, but some servers and edges compress all the
 * same (https://github.com/metabase/metabase/issues/35858, 2023-11-16), or do so without a word
 * (https://github.com/Han-1413141/dsh-cost-meter/issues/172, 2026-09-22). Throws unreadable: tooLarge for more bytes
 * than allowed, as sent or decoded, and notJson for bytes that cannot be decoded.
 * @param codings the field content-encoding, in the order in which they were applied
 */
export async function textOf(
  body: AsyncIterable<Buffer>,
  codings: string,
  maxBytes: number
): Promise<string> {
  // The size is limited here because not every kind of dispatcher enforces a limit.
  let bytes = await collect(body, maxBytes)
  const applied = codings.toLowerCase().split(',')
  if (applied.length > MAX_CODINGS) throw unreadable('notJson')
  try {
    for (const coding of applied.reverse()) bytes = await decode(bytes, coding.trim(), maxBytes)
    if (isGzip(bytes)) bytes = await decode(bytes, 'gzip', maxBytes)
  } catch (error) {
    throw unreadable(isTooLarge(error) ? 'tooLarge' : 'notJson')
  }
  return new TextDecoder().decode(bytes)
}

async function collect(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) throw unreadable('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
const isZstd = (bytes: Buffer): boolean => bytes.length > 3 && bytes.readUInt32LE() === 0xfd2fb528
/** RFC 1950: method 8 in the low half of the first byte, and both bytes together a multiple of 31. */
const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 1 && (bytes.readUInt8() & 0x0f) === 8 && bytes.readUInt16BE() % 31 === 0
/**
 * How an uncompressed answer begins: one that a proxy decoded without taking the field away. No coding begins so; a short
 * answer in brotli may begin with a vertical tab and a quotation mark.
 */
const isPlain = (bytes: Buffer): boolean => /^[ \t\r\n\ufeff]*[{["<]/.test(bytes.subarray(0, 64).toString())

/** 2^23 bytes, as RFC 9659 allows, or a few bytes could ask for a hundred megabytes of memory. */
const ZSTD_WINDOW = { [constants.ZSTD_d_windowLogMax]: 23 }

/** Decodes at most so many bytes; what a bomb holds beyond them is never inflated. */
async function decode(bytes: Buffer, coding: string, maxOutputLength: number): Promise<Buffer> {
  // An end that is missing is not missed: JSON shows by itself whether it is whole.
  const options: ZlibOptions = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(bytes) ? promisify(gunzip)(bytes, options) : bytes
    case 'deflate':
      if (isPlain(bytes)) return bytes
      // Of the two that are sent under this name, the standard one has a header (RFC 9110, 8.4.1.2).
      return promisify<Buffer, ZlibOptions, Buffer>(isZlib(bytes) ? inflate : inflateRaw)(bytes, options)
    case 'br':
      if (isPlain(bytes)) return bytes
      return promisify(brotliDecompress)(bytes, {
        maxOutputLength,
        finishFlush: constants.BROTLI_OPERATION_FLUSH
      })
    case 'zstd':
      return isZstd(bytes)
        ? promisify(zstdDecompress)(bytes, { maxOutputLength, params: ZSTD_WINDOW })
        : bytes
    default:
      return bytes
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const unreadable = (reason: 'tooLarge' | 'notJson'): SalioError =>
  new SalioError({ kind: 'unreadable', reason })
