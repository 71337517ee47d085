import { expect, test } from 'vitest'
import { readFrom } from '#test/providers/answers/read-from.ts'

test('Arkesel’s main balance may be text in cedis; one in another currency is not taken for cedis', async () => {
  const read = (main: string) =>
    readFrom('arkesel', { '*': `{"data":{"sms_balance":"1,700","main_balance":${main}}}` })
  expect(await read('"GHS 1,012.50"')).toEqual(['sms | SMS | unreadable amount', 'main | GHS | 1012.50'])
  expect(await read('"12.5"')).toEqual(['sms | SMS | unreadable amount', 'main | GHS | 12.5'])
  expect(await readFrom('arkesel', { '*': '{"data":{"sms_balance":7,"main_balance":"USD 5"}}' })).toEqual([
    'sms | SMS | 7',
    'main | GHS | unreadable amount'
  ])
})

test('Sendchamp’s dollars are read where it names no currency of the business', async () => {
  const read = (details: string) =>
    readFrom('sendchamp', {
      '*': `{"data":{"available_balance":"1.25","currency":"USD","details":${details}}}`
    })
  expect(await read('null')).toEqual(['wallet | USD | 1.25'])
  expect(await read('{"business_amount":1800.5}')).toEqual(['wallet | USD | 1.25'])
  expect(await read('{"business_amount":1800.5,"business_currency":"ngn"}')).toEqual([
    'wallet | NGN | 1800.5'
  ])
})

test('ClickSend’s balance without a currency is unreadable, never in a currency that was guessed', async () => {
  expect(await readFrom('clicksend', { '*': '{"data":{"balance":"12.34"}}' })).toEqual({
    kind: 'unreadable',
    reason: 'amount'
  })
})

test('mNotify without a bonus has one wallet', async () => {
  expect(await readFrom('mnotify', { '*': '{"status":"success","balance":0}' })).toEqual([
    'sms | CREDITS | 0'
  ])
})

test.each([
  ['{"payment":"postpaid","type":"euros","amount":0}', 'balance | EUR | postpaid'],
  ['{"payment":"prepaid","type":"credits","amount":120}', 'balance | CREDITS | 120'],
  ['{"payment":"prepaid","type":"pounds","amount":0}', 'balance | GBP | 0']
])('MessageBird’s %s', async (answer, read) => {
  expect(await readFrom('messagebird', { '*': answer })).toEqual([read])
})
