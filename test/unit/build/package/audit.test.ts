import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { audit, electronSupport } from '#build/package/audit.mjs'

let server: Server | undefined
afterEach(() => server?.close())

const shipped = [{ name: 'undici', version: '8.0.0' }]

/** A registry on loopback that always gives the same answer; collects the URL and body of each request in `asked`. */
async function registry(status: number, answer: unknown, asked: unknown[] = []): Promise<string> {
  server = createServer(async (request, response) => {
    asked.push(request.url, request.method === 'POST' ? await json(request) : null)
    response.writeHead(status).end(JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const fault = (severity: string) => ({
  undici: [{ severity, title: 'Splits responses', url: 'https://example.org/1' }]
})

test('asks the registry about exactly the shipped packages', async () => {
  const asked: unknown[] = []
  const { sentence, forbids } = await audit(shipped, await registry(200, {}, asked))
  expect(asked).toEqual(['/-/npm/v1/security/advisories/bulk', { undici: ['8.0.0'] }])
  expect(sentence).toContain('0 known faults in the 1 packages')
  expect(forbids).toBe(false)
})

test('a serious vulnerability is named and blocks shipping', async () => {
  const { sentence, forbids } = await audit(shipped, await registry(200, fault('high')))
  expect(sentence).toContain('undici: Splits responses (high)')
  expect(forbids).toBe(true)
})

test('a moderate vulnerability is named but blocks nothing', async () => {
  const { sentence, forbids } = await audit(shipped, await registry(200, fault('moderate')))
  expect(sentence).toContain('(moderate)')
  expect(forbids).toBe(false)
})

test('a registry without the audit endpoint blocks shipping', async () => {
  const { sentence, forbids } = await audit(shipped, await registry(405, {}))
  expect(sentence).toMatch(/could not be asked.*405/)
  expect(forbids).toBe(true)
})

test('an unreachable registry blocks shipping', async () => {
  const { sentence, forbids } = await audit(shipped, 'http://127.0.0.1:1/')
  expect(sentence).toContain('could not be asked')
  expect(forbids).toBe(true)
})

test.each([
  ['45.4.1', '45.5.0', true],
  ['45.4.1', '47.0.0', true],
  ['45.4.1', '48.0.0', false],
  ['42.0.0', '45.5.0', false]
])('Electron %s is supported while the newest is %s: %s', async (ours, latest, isSupported) => {
  const asked: unknown[] = []
  const { sentence, forbids } = await electronSupport(ours, await registry(200, { latest }, asked))
  expect(asked[0]).toBe('/-/package/electron/dist-tags')
  expect(forbids).toBe(!isSupported)
  expect(sentence).toContain(`the newest is ${latest}`)
})

test.each([
  [405, {}],
  [200, {}],
  [200, { latest: 'soon' }]
])('without a clear answer about Electron (%i, %j) nothing ships', async (status, answer) => {
  const { sentence, forbids } = await electronSupport('45.4.1', await registry(status, answer))
  expect(sentence).toContain('could not be asked')
  expect(forbids).toBe(true)
})
