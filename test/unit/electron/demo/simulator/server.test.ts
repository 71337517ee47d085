import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { askPesaVoucher, secretOf } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator({ now: () => 1_000 })
})
afterEach(() => simulator.stop())

test('listens on loopback only, each provider under its own path', () => {
  expect(simulator.url('muda')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/muda$/)
  expect(simulator.url('africas-talking', 'data')).toMatch(/\/africas-talking\/data$/)
})

test('records each request with its headers and body', async () => {
  await fetch(`${simulator.url('muda')}/clients/oauth/token?a=b`, { method: 'POST', body: '{"api_key":"k"}' })
  await askPesaVoucher(simulator)
  expect(simulator.requests).toMatchObject([
    {
      provider: 'muda',
      call: 'token',
      method: 'POST',
      path: '/clients/oauth/token?a=b',
      body: '{"api_key":"k"}',
      at: 1_000
    },
    {
      provider: 'pesa-voucher',
      call: 'balance',
      method: 'GET',
      path: '/query_balance',
      headers: { 'x-api-key': secretOf(simulator, 'pesa-voucher', 'apiKey') }
    }
  ])
})

test('can wait for the next request to one provider', async () => {
  await askPesaVoucher(simulator)
  const next = simulator.nextRequest('pesa-voucher')
  await fetch(`${simulator.url('voicepact')}/health`)
  await askPesaVoucher(simulator, { method: 'POST' })
  expect(await next).toMatchObject({ provider: 'pesa-voucher', method: 'POST' })
})

test('answers 404 to a path of no provider and does not record it', async () => {
  const answer = await fetch(new URL('/nobody/balance', simulator.url('muda')))
  expect(answer.status).toBe(404)
  expect(simulator.requests).toEqual([])
})

test('uses the requested port, also again after a stop', async () => {
  const port = Number(new URL(simulator.url('muda')).port)
  await simulator.stop()
  simulator = await startSimulator({ port })
  expect(simulator.url('muda')).toBe(`http://127.0.0.1:${port}/muda`)
})

test('can be stopped twice', async () => {
  await simulator.stop()
  await expect(simulator.stop()).resolves.toBeUndefined()
})

test('survives a client that hangs up in the middle of its request', async () => {
  const { hostname, port } = new URL(simulator.url('muda'))
  const socket = connect(Number(port), hostname)
  socket.end('POST /muda/clients/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{')
  socket.resume()
  await once(socket, 'close')
  expect((await askPesaVoucher(simulator)).status).toBe(200)
  expect(simulator.requests).toMatchObject([{ provider: 'pesa-voucher' }])
})

test('fails to start on a port that is in use', async () => {
  const port = Number(new URL(simulator.url('muda')).port)
  await expect(startSimulator({ port })).rejects.toThrow('EADDRINUSE')
})
