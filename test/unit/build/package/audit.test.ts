import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { audit } from '../../../../build/package/audit.mjs'

let server: Server | undefined
afterEach(() => server?.close())

const shipped = [{ name: 'undici', version: '8.0.0' }]

/** A registry on loopback that gives one answer; what it was asked ends in `asked`. */
async function registry(status: number, answer: unknown, asked: unknown[] = []): Promise<string> {
  server = createServer(async (request, response) => {
    asked.push(request.url, await json(request))
    response.writeHead(status).end(JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const fault = (severity: string) => ({
  undici: [{ severity, title: 'Splits responses', url: 'https://example.org/1' }]
})

test('a registry is asked for exactly what ships', async () => {
  const asked: unknown[] = []
  const { sentence, forbids } = await audit(shipped, await registry(200, {}, asked))
  expect(asked).toEqual(['/-/npm/v1/security/advisories/bulk', { undici: ['8.0.0'] }])
  expect(sentence).toContain('0 known faults in the 1 packages')
  expect(forbids).toBe(false)
})

test('a serious fault forbids shipping and is named', async () => {
  const { sentence, forbids } = await audit(shipped, await registry(200, fault('high')))
  expect(sentence).toContain('undici: Splits responses (high)')
  expect(forbids).toBe(true)
})

test('a moderate fault is named and forbids nothing', async () => {
  const { sentence, forbids } = await audit(shipped, await registry(200, fault('moderate')))
  expect(sentence).toContain('(moderate)')
  expect(forbids).toBe(false)
})

test('a registry that does not offer it is not taken for "no faults"', async () => {
  const { sentence, forbids } = await audit(shipped, await registry(405, {}))
  expect(sentence).toMatch(/could not be asked.*405/)
  expect(forbids).toBe(false)
})

test('nobody there is said too', async () => {
  const { sentence } = await audit(shipped, 'http://127.0.0.1:1/')
  expect(sentence).toContain('could not be asked')
})
