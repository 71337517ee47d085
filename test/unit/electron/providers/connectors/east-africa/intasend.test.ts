import { expect, test } from 'vitest'
import { intaSend } from '#providers/connectors/east-africa/intasend.ts'
import { requestLines } from '../../sent-by.ts'

const wallet = (id: number) => `{"wallet_id":"W${id}","currency":"kes","current_balance":${id}.50}`

/** The URLs a reading requests and the amounts it gives, with one answer per page. */
async function read(page: (number: number) => string) {
  const asked: string[] = []
  const credentials = { environment: '', values: {}, secrets: { secretKey: 'ISSecretKey_live_1' } }
  const connection = intaSend.connect(credentials, async ({ url }) => {
    asked.push(url)
    return { status: 200, headers: {}, text: page(asked.length), receivedAt: 0 }
  })
  const amounts = await connection.read().then(
    ({ wallets }) => wallets.map(({ name, amount }) => `${name} ${amount}`),
    (error: unknown) => String(error)
  )
  return { asked, amounts }
}

test.each([
  ['ISSecretKey_live_1', 'https://payment.intasend.com'],
  ['ISSecretKey_test_1', 'https://sandbox.intasend.com'],
  ['another form', 'https://payment.intasend.com']
])('uses the address that fits the key %s', async (secretKey, origin) => {
  expect(await requestLines(intaSend, { secrets: { secretKey } })).toEqual([`GET ${origin}/api/v1/wallets/`])
})

test('the next page is requested from the same host, whatever host the link names', async () => {
  const pages = ['"http://elsewhere.test/wallets/?page=2"', 'null']
  const { asked, amounts } = await read(
    number => `{"next":${pages[number - 1]},"results":[${wallet(number)}]}`
  )
  expect(asked).toEqual([
    'https://payment.intasend.com/api/v1/wallets/',
    'https://payment.intasend.com/api/v1/wallets/?page=2'
  ])
  expect(amounts).toEqual(['W1 1.50', 'W2 2.50'])
})

test('endless pages are given up, and none of them is shown', async () => {
  const { asked, amounts } = await read(
    number => `{"next":"https://payment.intasend.com/?page=${number + 1}","results":[${wallet(number)}]}`
  )
  expect(asked).toHaveLength(10)
  expect(amounts).toContain('unreadable')
})
