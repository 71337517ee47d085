import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync
} from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createHttp } from '#providers/http/client.ts'
import { serve } from '../server.ts'

const JSON_TEXT = '{"balance":"812.50"}'
const plain = Buffer.from(JSON_TEXT)

/** The text that the client makes of a body, or its failure. */
async function receive(coding: string | null, body: Buffer) {
  await using server = await serve((_, response) =>
    response.writeHead(200, coding === null ? {} : { 'content-encoding': coding }).end(body)
  )
  const http = createHttp({ maxBytes: 10_000 })
  try {
    return (await http({ method: 'GET', url: server.origin })).text
  } catch (error) {
    return (error as { failure: unknown }).failure
  } finally {
    await http.close()
  }
}

const notJson = { kind: 'unreadable', reason: 'notJson' }
const tooLarge = { kind: 'unreadable', reason: 'tooLarge' }

// github.com/metabase/metabase/issues/35858 (2023-11-16), jquatier/eureka-js-client/issues/54 (2016-04-18): compressed
// although identity was asked for. Han-1413141/dsh-cost-meter/issues/172 (2026-09-22): gzip without the field.
test.each([
  ['gzip', gzipSync(plain)],
  ['x-gzip', gzipSync(plain)],
  ['GZIP', gzipSync(plain)],
  ['deflate', deflateSync(plain)],
  ['deflate', deflateRawSync(plain)],
  ['br', brotliCompressSync(plain)],
  ['zstd', zstdCompressSync(plain)],
  ['deflate, gzip', gzipSync(deflateSync(plain))],
  ['br,identity', brotliCompressSync(plain)],
  ['gzip, gzip', gzipSync(gzipSync(plain))],
  [null, gzipSync(plain)],
  ['identity', gzipSync(plain)],
  ['gzip', Buffer.concat([gzipSync(plain.subarray(0, 5)), gzipSync(plain.subarray(5))])]
])('a body in %s is decoded', async (coding, body) => {
  expect(await receive(coding, body)).toBe(JSON_TEXT)
})

test.each(['gzip', 'deflate', 'br', 'zstd', 'utf-8'])(
  'a plain body that claims to be in %s is read',
  async coding => {
    expect(await receive(coding, plain)).toBe(JSON_TEXT)
  }
)

test('an end that is cut off costs only itself', async () => {
  expect(await receive('gzip', gzipSync(plain).subarray(0, -8))).toBe(JSON_TEXT)
})

test.each([
  ['gzip', Buffer.concat([gzipSync(plain).subarray(0, 10), Buffer.alloc(20, 0xff)])],
  ['br', Buffer.alloc(20, 0xff)],
  ['zstd', Buffer.concat([zstdCompressSync(plain).subarray(0, 6), Buffer.alloc(20, 0xff)])]
])('bytes that are not in %s are no answer', async (coding, body) => {
  expect(await receive(coding, body)).toEqual(notJson)
})

describe('the limit of bytes', () => {
  const bomb = Buffer.alloc(50_000_000)
  test.each([
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', zstdCompressSync(bomb)],
    ['gzip, gzip', gzipSync(gzipSync(bomb))],
    [null, gzipSync(bomb)]
  ])('counts what is decoded of %s', async (coding, body) => {
    expect(await receive(coding, body.subarray(0, 10_000))).toEqual(tooLarge)
  })

  test('counts what is sent, too', async () => {
    expect(await receive('gzip', Buffer.alloc(10_001, 0x20))).toEqual(tooLarge)
  })

  test('lets a body of just that size pass', async () => {
    expect(await receive('gzip', gzipSync(Buffer.alloc(10_000, 0x20)))).toHaveLength(10_000)
  })
})

test('more codings than any server applies are refused', async () => {
  expect(await receive('gzip,gzip,gzip,gzip,gzip', plain)).toEqual(notJson)
})

test.each([
  [23, JSON_TEXT],
  [25, notJson]
])('a window of 2^%i bytes of zstd', async (log, outcome) => {
  // RFC 8878, 3.1.1: magic number, no options, the window, one last raw block of twenty bytes.
  const frame = [0x28, 0xb5, 0x2f, 0xfd, 0, (log - 10) << 3, (plain.length << 3) | 1, 0, 0]
  expect(await receive('zstd', Buffer.concat([Buffer.from(frame), plain]))).toEqual(outcome)
})
