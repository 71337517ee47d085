import { expect, test } from 'vitest'
import { address, rejected, unreadable } from '../failures.ts'
import { readFrom } from './read-from.ts'

// Forms of answers in which sources differ, and answers that mean something else than a balance.

test('ClickPesa: one wallet by itself is read, and no wallet is none', async () => {
  const token = { 'POST /third-parties/generate-token': '{"success":true,"token":"Bearer t"}' }
  const read = (body: string) => readFrom('clickpesa', { ...token, '*': body })
  expect(await read('{"balance":39000,"currency":"TZS"}')).toEqual(['TZS | TZS | 39000'])
  expect(await read('[]')).toEqual([])
})

const campayToken = { 'POST /token/': '{"token":"t"}' }

test('CamPay: airtime is a wallet of its own where the account has it', async () => {
  const body =
    '{"total_balance":110.0,"mtn_balance":100,"orange_balance":10,"currency":"XAF","utility_balance":5.0,"utility_commission_balance":1.0}'
  expect(await readFrom('campay', { ...campayToken, '*': body })).toEqual([
    'mtn | XAF | 100',
    'orange | XAF | 10',
    'utility | XAF | 5.0'
  ])
})

test('a total without its parts is no balance of an operator', async () => {
  expect(
    await readFrom('campay', { ...campayToken, '*': '{"total_balance":110.0,"currency":"XAF"}' })
  ).toEqual(unreadable('shape'))
})

test.each(['nomba', 'fincra'])('%s: amounts in hundredths are read as chosen', async id => {
  const answers = {
    'POST /v1/auth/token/issue': '{"code":"00","data":{"access_token":"t"}}',
    'GET /v1/accounts/parent/balance': '{"code":"00","data":{"amount":"950050.0","currency":"NGN"}}',
    '*': '{"success":true,"data":[{"id":1,"currency":"NGN","availableBalance":950050}]}'
  }
  const values = { accountId: 'a', businessId: 'b', amounts: 'hundredths' }
  const [wallet] = (await readFrom(id, answers, values)) as string[]
  expect(wallet).toMatch(/ \| NGN \| 9500\.50$/)
})

test('Nomba: half a kobo is clearly unreadable', async () => {
  const answers = {
    'POST /v1/auth/token/issue': '{"code":"00","data":{"access_token":"t"}}',
    '*': '{"code":"00","data":{"amount":"9500.5","currency":"NGN"}}'
  }
  expect(await readFrom('nomba', answers, { accountId: 'a', amounts: 'hundredths' })).toEqual(
    unreadable('amount')
  )
})

test('PayDunya: an amount that has two readings is not guessed, and costs only its own wallet', async () => {
  const body = '{"success":true,"Balance SN":"12.000 XOF","Balance CI":"1 500 XOF","Balances":"9 XOF"}'
  expect(await readFrom('paydunya', { '*': body })).toEqual([
    'SN | XOF | unreadable amount',
    'CI | XOF | 1500'
  ])
})

test('Plivo: an account that is billed afterwards has no balance', async () => {
  const body = '{"cash_credits":"0.00000","billing_mode":"postpaid","auto_recharge":false}'
  expect(await readFrom('plivo', { '*': body })).toEqual(['credits | USD | postpaid'])
})

test('VTpass: whatever says no, with or without a known code, is no balance', async () => {
  expect(await readFrom('vtpass', { '*': '{"code":"027","response_description":"x"}' })).toEqual(address)
  expect(await readFrom('vtpass', { '*': '{"code":"099","response_description":"x"}' })).toEqual(
    unreadable('refusedInBody')
  )
})

test('Wave: a key made without request signing is sent unsigned', async () => {
  const unsigned = await readFrom('wave', { '*': '{"amount":"150000","currency":"XOF"}' })
  expect(unsigned).toEqual(['wallet | XOF | 150000'])
})

test('Yo! Payments: before the first transaction there is no wallet, and one alone is read', async () => {
  const answer = (inner: string) =>
    readFrom('yo-payments', {
      '*': `<?xml version="1.0"?><AutoCreate><Response><Status>OK</Status><StatusCode>0</StatusCode>${inner}</Response></AutoCreate>`
    })
  expect(await answer('')).toEqual([])
  expect(
    await answer('<Balance><Currency><Code>UGX</Code><Balance>5.00</Balance></Currency></Balance>')
  ).toEqual(['UGX | UGX | 5.00'])
})

test('Yo! Payments: entities are not followed, neither inwards nor to a file', async () => {
  const declared = (entity: string) =>
    readFrom('yo-payments', {
      '*': `<?xml version="1.0"?><!DOCTYPE a [${entity}]><AutoCreate><Response><Status>OK</Status><Balance><Currency><Code>UGX</Code><Balance>&a;</Balance></Currency></Balance></Response></AutoCreate>`
    })
  expect(await declared('<!ENTITY a "5">')).toEqual(unreadable('notJson'))
  expect(await declared('<!ENTITY a SYSTEM "file:///etc/passwd">')).toEqual(unreadable('notJson'))
  const undeclared = '<?xml version="1.0"?><AutoCreate><Response><Status>&a;</Status></Response></AutoCreate>'
  expect(await readFrom('yo-payments', { '*': undeclared })).toEqual(unreadable('notJson'))
})

test('CinetPay: its answers name no currency, so nothing is asked before the user has chosen one', async () => {
  expect(await readFrom('cinetpay', {}, { currency: '' })).toEqual({
    kind: 'field',
    field: 'currency',
    problem: 'empty'
  })
})

test('CinetPay: a token it does not know is a refusal, and its figures may be texts', async () => {
  const login = { 'POST /auth/login': '{"code":0,"data":{"token":"t"}}' }
  const refused = '{"code":"706","message":"INVALID_TOKEN","description":"x","data":[]}'
  expect(await readFrom('cinetpay', { ...login, '*': refused }, { currency: 'XOF' })).toEqual(rejected)
  const settled = '{"code":"0","data":{"amount":"700","inUsing":0,"available":"700"}}'
  expect(await readFrom('cinetpay', { ...login, '*': settled }, { currency: 'XAF' })).toEqual([
    'transfer | XAF | 700'
  ])
})
