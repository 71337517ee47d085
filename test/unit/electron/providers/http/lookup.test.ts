import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { createHttp } from '#providers/http/client.ts'
import { tellLookupApart } from '#providers/http/lookup.ts'

/** A name server on loopback that answers each query with this code (RFC 1035, RCODE); null for no answer. */
async function nameServer(code: number | null) {
  const { promise: ready, resolve } = Promise.withResolvers<void>()
  const socket = createSocket('udp4', (query, { address, port }) => {
    if (code === null) return
    const answer = Buffer.from(query)
    answer[2] = (query[2] ?? 0) | 0x80
    answer[3] = code
    socket.send(answer, port, address)
  })
  socket.bind(0, '127.0.0.1', resolve)
  await ready
  return { at: `127.0.0.1:${socket.address().port}`, [Symbol.dispose]: () => socket.close() }
}

const unclear: Failure = { kind: 'unresolved', problem: 'noAnswer' }

test.each([
  ['a name that does not exist', 3, 'notFound'],
  ['a refusal', 5, 'refused'],
  ['a name server that cannot say', 2, 'refused'],
  ['silence', null, 'noAnswer']
] as const)('%s is told apart from what the system has only one code for', async (_, code, problem) => {
  using server = await nameServer(code)
  expect(await tellLookupApart(unclear, 'api.example.com', [server.at])).toEqual({
    kind: 'unresolved',
    problem
  })
})

test('no name server at all is silence', async () => {
  const server = await nameServer(null)
  server[Symbol.dispose]()
  expect(await tellLookupApart(unclear, 'api.example.com', [server.at])).toEqual(unclear)
})

test('any other failure is left alone', async () => {
  expect(await tellLookupApart({ kind: 'timeout' }, 'api.example.com')).toEqual({ kind: 'timeout' })
})

test('what answers a TLS handshake in plain HTTP is not the provider but a sign-in page', async () => {
  const box = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end('HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n'))
  })
  await new Promise<void>(resolve => box.listen(0, '127.0.0.1', resolve))
  const address = box.address()
  const port = typeof address === 'object' ? address?.port : 0
  const http = createHttp()
  try {
    const request = http({ method: 'GET', url: `https://127.0.0.1:${port}/` })
    await expect(request).rejects.toEqual(new SalioError({ kind: 'portal' }))
  } finally {
    await http.close()
    box.close()
  }
})
