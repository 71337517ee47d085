// The far end of a line: a name server that knows shop.test, and the shop itself behind TLS. Prints when it is ready.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:https'
import { getCACertificates } from 'node:tls'
import { serverCertificates } from '#test/unit/electron/providers/office.ts'

const A = 1
const AAAA = 28
const addresses: Readonly<Record<number, Buffer>> = {
  [A]: Buffer.of(10, 77, 0, 2),
  [AAAA]: Buffer.from('fd770000000000000000000000000002', 'hex')
}
/** The kinds of address that the name has: "A", "AAAA" or both. */
const known = (process.argv[2] ?? 'A AAAA').split(' ')

const names = createSocket('udp4')
names.on('message', (query, { address, port }) => {
  const end = query.indexOf(0, 12) + 5
  const type = query.readUInt16BE(end - 4)
  const found = known.includes(type === A ? 'A' : 'AAAA') ? addresses[type] : undefined
  const header = Buffer.from(query.subarray(0, 12))
  header.writeUInt16BE(0x8580, 2)
  header.writeUInt16BE(found ? 1 : 0, 6)
  header.fill(0, 8)
  const record = found ? [Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 0, 0, found.length]), found] : []
  names.send(Buffer.concat([header, query.subarray(12, end), ...record]), port, address)
})

/** As large as a provider's: 2 to 4 kB in most cases, and the test CA's are 400 bytes. Nobody looks at the rest of it. */
const chain = [serverCertificates.good.cert, ...getCACertificates('bundled').slice(0, 2)].join('\n')

// Closes each connection after its answer, as servers and routers do in the minutes between two readings.
const shop = createServer({ ...serverCertificates.good, cert: chain }, (_, response) =>
  response.setHeader('connection', 'close').end('{"currency":"KES","balance":"12000.00"}')
)
names.bind(53)
shop.listen(443, '::')
await Promise.all([once(names, 'listening'), once(shop, 'listening')])
console.log('ready')
