import { describe, expect, test } from 'vitest'
import { readFrom } from './read-from.ts'

describe('IntaSend', () => {
  // https://github.com/IntaSend/documentation, accounts/wallets-api.md (2f4665f) and wallet-as-a-service/wallets-api.md
  // (1cd1943): a bare list, a number as id, no label.
  const published =
    '[{"id":9,"currency":"KES","wallet_type":"SETTLEMENT","current_balance":"900120.40","available_balance":"750000.15"},' +
    '{"id":328,"currency":"GBP","wallet_type":"WORKING","current_balance":"0.00","available_balance":"0.00"}]'
  const wallets = ['9 | KES | 750000.15', '328 | GBP | 0.00']

  test('the published list is read', async () => {
    expect(await readFrom('intasend', { '*': published })).toEqual(wallets)
  })

  test('the same rows are read in a page', async () => {
    expect(await readFrom('intasend', { '*': `{"count":2,"next":null,"results":${published}}` })).toEqual(
      wallets
    )
  })

  test('a link to the next page may be relative; an unclear one makes no shorter list', async () => {
    const row = (id: number) => `{"id":${id},"currency":"KES","available_balance":1}`
    const linked = (next: string) => readFrom('intasend', { '*': `{"next":"${next}","results":[${row(1)}]}` })
    expect(await linked('?page=2')).toEqual({ kind: 'unreadable', reason: 'tooLarge' })
    expect(await linked('/api/v1/wallets/2')).toEqual({ kind: 'unreadable', reason: 'shape' })
  })

  test('a documented refusal is one', async () => {
    const detail = '{"detail":"Authentication credentials were not provided."}'
    expect(await readFrom('intasend', { '*': { status: 401, body: detail } })).toEqual({ kind: 'rejected' })
  })
})

describe('Twilio', () => {
  // https://github.com/twilio/twilio-oai: balance and currency may be null.
  test.each([
    '{"account_sid":"AC0","balance":null,"currency":null}',
    '{"account_sid":"AC0","balance":"5.00","currency":null}',
    '{"account_sid":"AC0","balance":null,"currency":"USD"}'
  ])('%s has no amount to be sure of', async body => {
    expect(await readFrom('twilio', { '*': body })).toEqual({ kind: 'unreadable', reason: 'amount' })
  })
})

describe('Wise', () => {
  const profile = (id: number, type: string, state = 'VISIBLE') =>
    `{"id":${id},"type":"${type}","currentState":"${state}"}`
  const profiles = `[${profile(1, 'BUSINESS')},${profile(2, 'PERSONAL')}]`
  const euros = '[{"id":11,"currency":"EUR","amount":{"value":812.4,"currency":"EUR"},"visible":true}]'
  const refused = { status: 403, body: '{"errors":[{"code":"forbidden","message":"x"}]}' }

  // https://github.com/opencollective/opencollective-api/pull/10911: one profile refuses while others answer.
  test('a profile that may not be read costs only its own balances', async () => {
    const answers = {
      'GET /v2/profiles': profiles,
      'GET /v4/profiles/1/balances': euros,
      'GET /v4/profiles/2/balances': refused
    }
    expect(await readFrom('wise', answers)).toEqual(['11 | EUR | 812.4', 'profile-2 |  | permission '])
  })

  test('if no profile may be read, the account may not', async () => {
    expect(await readFrom('wise', { 'GET /v2/profiles': profiles, '*': refused })).toEqual({
      kind: 'permission',
      permission: null
    })
  })

  test('a hidden profile is left out, as a deactivated one', async () => {
    const hidden = `[${profile(1, 'BUSINESS')},${profile(2, 'PERSONAL', 'HIDDEN')},${profile(3, 'BUSINESS', 'DEACTIVATED')}]`
    expect(await readFrom('wise', { 'GET /v2/profiles': hidden, '*': euros })).toEqual(['11 | EUR | 812.4'])
  })
})

describe('a null', () => {
  test.each([
    [
      'paystack',
      '{"status":true,"data":[{"currency":"NGN","balance":100},{"currency":"GHS","balance":null},null]}',
      ['NGN | NGN | 1.00', 'GHS | GHS | unreadable amount']
    ],
    [
      'paystack',
      '{"status":true,"data":[{"currency":"NGN","balance":100},{"currency":null,"balance":5}]}',
      ['NGN | NGN | 1.00', '? |  | unreadable amount']
    ],
    [
      'flutterwave',
      '{"status":"success","data":[{"currency":"NGN","available_balance":1},{"currency":null,"available_balance":2}]}',
      ['NGN | NGN | 1', '? |  | unreadable amount']
    ],
    [
      'stripe',
      '{"available":[{"amount":100,"currency":"usd"},{"amount":null,"currency":"eur"}],"livemode":null}',
      ['USD | USD | 1.00', 'EUR | EUR | unreadable amount']
    ],
    [
      'pawapay',
      '{"balances":[{"country":null,"currency":"ZMW","balance":"1"},{"country":"UGA","currency":null,"balance":"2"}]}',
      ['ZMW | ZMW | 1', 'UGA |  | unreadable amount']
    ],
    [
      'kotani-pay',
      '{"success":true,"data":[{"id":7,"name":null,"currency":"KES","status":null,"balance":1,"deposit_balance":null}]}',
      ['7 | KES | 1', '7/deposit | KES | unreadable amount']
    ],
    [
      'clickairtime',
      '{"success":true,"data":{"available_balance":null,"wallets":[{"id":1,"currency":"GHS","balance":1,"type":null,"status":null,"allowed_countries":null},{"id":2,"currency":null,"balance":2,"type":"x","status":"active"}]}}',
      ['1 | GHS | 1', '2 |  | unreadable amount']
    ],
    [
      'sasapay',
      '{"statusCode":0,"data":{"CurrencyCode":"KES","OrgAccountBalance":null,"Accounts":[{"account_label":"A","account_balance":1},null]}}',
      ['A | KES | 1']
    ],
    [
      'muda',
      '{"data":[{"asset_code":null,"code":"cUGX","currency":null,"balance":"1"},{"asset_code":"KES","currency":"KES","balance":null}]}',
      ['cUGX | UGX | 1', 'KES | KES | unreadable amount']
    ],
    [
      'pesa-voucher',
      '{"success":true,"merchant_name":null,"balance":1,"currency":null}',
      ['merchant | KES | 1']
    ],
    ['voicepact', '{"wallet_balance":{"balance":"KES 1.00","currency":null}}', ['wallet | KES | 1.00']],
    [
      'jpay-africa',
      '{"payout_wallet_balance":"1","collection_wallet_balance":null,"total_balance":null}',
      ['payout | KES | 1', 'collection | KES | unreadable amount']
    ]
  ])('of %s costs no more than itself: %s', async (id, body, wallets) => {
    const tokens = {
      'POST /clients/oauth/token': '{"data":{"access_token":"t"}}',
      'POST /auth/app/token': '{"access":"t"}',
      'GET /auth/token/': '{"access_token":"t"}'
    }
    expect(await readFrom(id, { ...tokens, '*': body })).toEqual(wallets)
  })

  test.each([
    ['reloadly', '{"balance":5,"currencyCode":null}', 'POST /oauth/token'],
    ['mtn-momo', '{"availableBalance":"5","currency":null}', 'POST /disbursement/token/']
  ])('in place of %s’s only currency leaves no amount', async (id, body, call) => {
    const answers = { [call]: '{"access_token":"t"}', '*': body }
    expect(await readFrom(id, answers)).toEqual({ kind: 'unreadable', reason: 'amount' })
  })
})
