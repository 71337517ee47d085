import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { createHttp } from '#providers/http/client.ts'

const GOOD = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'
const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n'

/**
 * What the client makes of an answer written to the socket in these pieces, to several requests in a row on one
 * connection. Each piece is sent when the client has received the one before.
 */
async function receive(pieces: readonly string[], requests = 1) {
  const server = createServer({ noDelay: true }, socket => {
    socket.on('error', () => undefined)
    socket.on('data', async data => {
      // The body of a POST may come by itself.
      if (!data.toString('latin1').includes('HTTP/1.1')) return
      for (const piece of pieces) {
        await new Promise(resolve => socket.write(piece, resolve))
        await new Promise(resolve => setImmediate(resolve))
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const http = createHttp()
  const texts: unknown[] = []
  try {
    for (let sent = 0; sent < requests; sent += 1)
      texts.push(
        (await http({ method: sent % 2 ? 'GET' : 'POST', url, ...(sent % 2 ? {} : { body: {} }) })).text
      )
    return texts
  } catch (error) {
    return (error as { failure: unknown }).failure
  } finally {
    await http.close()
    server.close()
  }
}

// github.com/dotnet/corefx/issues/31413 (2018-07-27), wso2/transport-http/pull/367 (2019-08-28)
test.each([
  ['by itself', [CONTINUE, GOOD]],
  ['with the answer', [CONTINUE + GOOD]],
  ['in two parts', [CONTINUE.slice(0, 5), CONTINUE.slice(5), GOOD]],
  ['up to the middle of its end', [CONTINUE.slice(0, -2), `\r\n${GOOD}`]],
  ['twice', [CONTINUE + CONTINUE, GOOD]],
  ['with fields', ['HTTP/1.1 100 Continue\r\ndate: today\r\n\r\n', GOOD]],
  ['without a reason', ['HTTP/1.1 100\r\n\r\n', GOOD]],
  ['before another one', [CONTINUE, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', GOOD]]
])('100 Continue %s is no answer', async (_, pieces) => {
  expect(await receive(pieces, 3)).toEqual(['{}', '{}', '{}'])
})

test('an answer may hold the same words', async () => {
  const body = JSON.stringify(CONTINUE)
  const head = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`
  expect(await receive([head, body], 2)).toEqual([body, body])
  const raw = `HTTP/1.1 200 OK\r\ncontent-length: ${CONTINUE.length}\r\n\r\n`
  expect(await receive([raw, CONTINUE], 2)).toEqual([CONTINUE, CONTINUE])
})

test('one that is far too long is left to undici, which refuses it', async () => {
  expect(await receive([`HTTP/1.1 100 Continue\r\n${'x: y\r\n'.repeat(1_000)}`, `\r\n${GOOD}`])).toEqual({
    kind: 'down',
    status: null
  })
})

test('the fields of an answer may be as large as those of servers', async () => {
  const fields = Array.from({ length: 30 }, (_, index) => `x-${index}: ${'a'.repeat(1_000)}\r\n`).join('')
  expect(await receive([`HTTP/1.1 200 OK\r\n${fields}content-length: 2\r\n\r\n{}`])).toEqual(['{}'])
})
