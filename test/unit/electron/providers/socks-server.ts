import { connect, createServer } from 'node:net'
import { onLoopback } from './proxy-server.ts'

/** A SOCKS 5 proxy on loopback (RFC 1928, host names only) that connects every host to 127.0.0.1. */
export async function serveSocks() {
  const asked: string[] = []
  const server = createServer(client => {
    client.once('data', () => {
      client.write(Buffer.of(5, 0))
      client.once('data', request => {
        const end = 5 + (request[4] ?? 0)
        const port = request.readUInt16BE(end)
        asked.push(`${request.subarray(5, end)}:${port}`)
        const target = connect(port, '127.0.0.1', () => {
          client.write(Buffer.of(5, 0, 0, 1, 127, 0, 0, 1, 0, 0))
          client.pipe(target).pipe(client)
        })
        client.on('close', () => target.destroy())
        target.on('error', () => client.end(Buffer.of(5, 5, 0, 1, 0, 0, 0, 0, 0, 0)))
      })
    })
  })
  return { asked, ...(await onLoopback(server)) }
}
