import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { secretOf, statusAndBody } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const HOSTS = {
  application: () => `${simulator.url('africas-talking')}/version1/user`,
  data: () => `${simulator.url('africas-talking', 'data')}/query/wallet/balance`,
  payments: () => `${simulator.url('africas-talking', 'payments')}/query/wallet/balance`
}
const get = (host: keyof typeof HOSTS, headers: Record<string, string> = {}) => {
  const { values } = simulator.credentials('africas-talking')
  const apiKey = secretOf(simulator, 'africas-talking', 'apiKey')
  return fetch(`${HOSTS[host]()}?username=${values['username']}`, {
    headers: { apiKey, accept: 'application/json', ...headers }
  })
}
const UNAUTHENTIC = [401, 'The supplied authentication is invalid']

test('each host returns its balance as documented', async () => {
  expect(await statusAndBody(await get('application'))).toEqual([
    200,
    '{"UserData":{"balance":"KES 1785.50"}}'
  ])
  expect(await statusAndBody(await get('data'))).toEqual([200, '{"status":"Success","balance":"KES 19"}'])
  expect(await statusAndBody(await get('payments'))).toEqual([
    200,
    '{"status":"Success","balance":"KES 47.7191"}'
  ])
})

test('the credentials name all three hosts', () => {
  const { values } = simulator.credentials('africas-talking')
  expect(values).toMatchObject({
    balances: 'application,data,payments',
    baseUrl: simulator.url('africas-talking'),
    dataUrl: simulator.url('africas-talking', 'data'),
    paymentsUrl: simulator.url('africas-talking', 'payments')
  })
})

test('a client that does not ask for JSON gets XML', async () => {
  const answer = await get('application', { accept: '*/*' })
  expect(answer.headers.get('content-type')).toBe('application/xml')
  expect(await answer.text()).toContain('<balance>KES 1785.50</balance>')
})

test('a wrong key or username is refused in plain text', async () => {
  const wrong = await get('application', { apiKey: 'atsk_wrong' })
  expect(wrong.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(await statusAndBody(wrong)).toEqual(UNAUTHENTIC)
  const apiKey = secretOf(simulator, 'africas-talking', 'apiKey')
  const stranger = await fetch(`${HOSTS.data()}?username=sandbox`, { headers: { apiKey } })
  expect(await statusAndBody(stranger)).toEqual(UNAUTHENTIC)
})

test('plain digits get the currency prefix; any other text is sent as it was set', async () => {
  simulator.setBalance('africas-talking', 'application', '120.0000')
  expect(await (await get('application')).text()).toBe('{"UserData":{"balance":"KES 120.0000"}}')
  simulator.setBalance('africas-talking', 'application', ' 10.00')
  expect(await (await get('application')).text()).toBe('{"UserData":{"balance":" 10.00"}}')
})

test.each([
  ['401', 401, 'The supplied authentication is invalid'],
  ['429', 429, 'Too Many Requests'],
  ['503', 503, 'Service Unavailable']
])('the fault %s is answered in plain text', async (name, status, text) => {
  simulator.setFault('africas-talking', { name })
  expect(await statusAndBody(await get('application'))).toEqual([status, text])
})

test('a wallet query can fail with HTTP 200, on one host at a time', async () => {
  simulator.setFault('africas-talking', { name: '200-failed', on: 'payments' })
  const [status, body] = await statusAndBody(await get('payments'))
  expect(status).toBe(200)
  expect(body).toMatch(/^\{"status":"Failed","errorMessage":"[^"]+"\}$/)
  expect(await (await get('data')).text()).toContain('"status":"Success"')
  expect((await get('application')).status).toBe(200)
})

test('success has variants: status 201, a lower-case key, a sandbox that names itself', async () => {
  simulator.setFault('africas-talking', { name: 'created' })
  expect((await get('data')).status).toBe(201)
  simulator.setFault('africas-talking', { name: 'lower-case-key' })
  expect(await (await get('application')).text()).toBe('{"userData":{"balance":"KES 1785.50"}}')
  simulator.setFault('africas-talking', { name: 'sandbox-type' })
  expect(await (await get('application')).text()).toContain('"type":"Sandbox"')
})
