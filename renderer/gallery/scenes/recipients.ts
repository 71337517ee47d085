import { cards } from '../cards.ts'
import {
  deliveries,
  recipient,
  recipients,
  refusedRecipient,
  smsRecipient,
  unpaidRecipient,
  usedUpRecipient
} from '../recipient-samples.ts'
import { NOW } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { shop } from '../shop.ts'

const answers = {
  getProviders: cards,
  getNewSecrets: {
    topic: 'salio-h3kTq8xWm2vRz5nL',
    signingSecret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD0aB1cD2eF3g='
  },
  previewRecipient: {
    title: 'Payout is critical',
    body: 'JPay Africa · Main shop: below your critical alert level. Top up now.\nSalio, 14:32',
    place: 'ntfy.sh',
    sms: null
  },
  getDeliveries: deliveries
}
const told = { ...shop, recipients }

export const recipientScenes: readonly Scene[] = [
  { id: 'people', snapshot: told, open: { screen: 'people' }, answers },
  {
    id: 'people-heartbeat',
    snapshot: {
      ...told,
      heartbeat: { place: 'hc-ping.com', last: { at: NOW - 120_000, isTaken: true } }
    },
    open: { screen: 'people' },
    answers,
    steps: [{ see: '.setting-buttons' }]
  },
  { id: 'people-nobody', snapshot: shop, open: { screen: 'people' }, answers },
  { id: 'people-demo', snapshot: { ...told, demo: true }, open: { screen: 'people' }, answers },
  { id: 'people-add', snapshot: told, open: { screen: 'addRecipient' }, answers },
  {
    id: 'people-add-way',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: { ...answers, testRecipient: { kind: 'taken', at: NOW } },
    steps: [
      { fill: '[data-field=name]', text: 'Asha' },
      { press: '.foot .primary' },
      { see: '.message-preview' },
      { press: '.foot .plain' },
      { see: '.note.good' }
    ]
  },
  {
    id: 'people-add-telegram',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      startTelegramLink: { ok: true, code: '482913', bot: 'mwembe_alerts_bot', until: NOW + 252_000 },
      awaitTelegramLink: () => new Promise(() => undefined)
    },
    steps: [
      { fill: '[data-field=name]', text: 'Asha' },
      { press: '.ways label:nth-child(2) input' },
      { press: '.foot .primary' },
      { press: '.copy-line button' },
      { see: '.telegram-code' }
    ]
  },
  {
    id: 'people-add-telegram-linked',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      startTelegramLink: { ok: true, code: '482913', bot: 'mwembe_alerts_bot', until: NOW + 252_000 },
      awaitTelegramLink: { kind: 'found', chat: '4711', name: 'Asha Njeri' }
    },
    steps: [
      { fill: '[data-field=name]', text: 'Asha' },
      { press: '.ways label:nth-child(2) input' },
      { press: '.foot .primary' },
      { press: '.copy-line button' },
      { see: '.note.good' }
    ]
  },
  {
    id: 'people-add-email',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      testRecipient: { kind: 'refused', why: 'credentials' },
      previewRecipient: { ...answers.previewRecipient, place: 'smtp.gmail.com' }
    },
    steps: [
      { fill: '[data-field=name]', text: 'Accounts office' },
      { press: '.ways label:nth-child(3) input' },
      { press: '.foot .primary' },
      { fill: '[data-field=to]', text: 'accounts@mwembe.example' },
      { press: '.foot .plain' },
      { see: '.note.bad' },
      { see: '[data-field=to]' }
    ]
  },
  {
    id: 'people-add-email-other',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      saveRecipient: {
        ok: false,
        why: 'problems',
        problems: { to: 'address', server: 'microsoft', user: 'empty', password: 'empty' }
      }
    },
    steps: [
      { fill: '[data-field=name]', text: 'Accounts office' },
      { press: '.ways label:nth-child(3) input' },
      { press: '.foot .primary' },
      { press: '.segments label:last-child input' },
      { fill: '[data-field=server]', text: 'smtp.office365.com' },
      { press: '.foot .primary' },
      { see: '.complaint' }
    ]
  },
  {
    id: 'people-add-webhook',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      saveRecipient: { ok: false, why: 'problems', problems: { url: 'ownNetwork' } }
    },
    steps: [
      { fill: '[data-field=name]', text: 'Stock system' },
      { press: '.ways label:last-child input' },
      { press: '.foot .primary' },
      { fill: '[data-field=url]', text: 'http://192.168.1.20/salio' },
      { press: '.foot .primary' },
      { see: '.complaint' }
    ]
  },
  {
    id: 'people-add-sms',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      previewRecipient: {
        title: '',
        body: 'Payout is critical. JPay Africa, Main shop: below your critical alert level. Top up now. Salio, 14:32',
        place: 'api.africastalking.com',
        sms: {
          characters: 104,
          phone: { number: '+254 722 000418', country: 'KE' },
          hangsOn: 'Airtime & SMS'
        }
      }
    },
    steps: [
      { fill: '[data-field=name]', text: 'Otieno' },
      { press: '.ways label:nth-child(4) input' },
      { press: '.foot .primary' },
      { fill: '[data-field=number]', text: '0722 000 418' },
      { fill: '[data-field=user]', text: 'mwembe' },
      { see: '.note.amber' }
    ]
  },
  {
    id: 'people-add-sms-wrong',
    snapshot: told,
    open: { screen: 'addRecipient' },
    answers: {
      ...answers,
      saveRecipient: {
        ok: false,
        why: 'problems',
        problems: { number: 'phoneCountry', user: 'empty', apiKey: 'empty', sender: 'sender' }
      }
    },
    steps: [
      { fill: '[data-field=name]', text: 'Otieno' },
      { press: '.ways label:nth-child(4) input' },
      { press: '.foot .primary' },
      { fill: '[data-field=number]', text: '0722 000 418' },
      { fill: '[data-field=sender]', text: 'Mwembe Traders Ltd' },
      { press: '.foot .primary' },
      { see: '.complaint' }
    ]
  },
  {
    id: 'recipient-sms',
    snapshot: { ...shop, recipients: [smsRecipient] },
    open: { screen: 'recipient', recipientId: smsRecipient.id },
    answers
  },
  {
    id: 'recipient-sms-used-up',
    snapshot: { ...shop, recipients: [usedUpRecipient, recipient({ name: 'Otieno' })] },
    open: { screen: 'recipient', recipientId: usedUpRecipient.id },
    answers
  },
  {
    id: 'recipient-sms-unpaid',
    snapshot: { ...shop, recipients: [unpaidRecipient] },
    open: { screen: 'recipient', recipientId: unpaidRecipient.id },
    answers
  },
  {
    id: 'recipient',
    snapshot: told,
    open: { screen: 'recipient', recipientId: 'asha' },
    answers
  },
  {
    id: 'recipient-some-wallets',
    snapshot: {
      ...shop,
      recipients: [
        recipient({ wallets: shop.accounts.flatMap(({ wallets }) => wallets[0]?.id ?? []), tells: [] })
      ]
    },
    open: { screen: 'recipient', recipientId: 'asha' },
    answers,
    steps: [{ see: '.told-wallets' }]
  },
  {
    id: 'recipient-refused',
    snapshot: told,
    open: { screen: 'recipient', recipientId: refusedRecipient.id },
    answers
  },
  {
    id: 'recipient-from-file',
    snapshot: {
      ...shop,
      recipients: [
        recipient({
          way: { kind: 'telegram', chat: '', chatName: '', bot: '' },
          place: 'api.telegram.org',
          on: false,
          secretFields: [],
          state: { kind: 'off' }
        })
      ]
    },
    open: { screen: 'recipient', recipientId: 'asha' },
    answers
  },
  {
    id: 'recipient-remove',
    snapshot: told,
    open: { screen: 'recipient', recipientId: 'asha' },
    answers: { ...answers, testRecipient: { kind: 'failed', failure: { kind: 'timeout' } } },
    steps: [{ press: '.foot .plain' }, { see: '.note.bad' }, { press: '.foot .danger' }]
  },
  { id: 'recipient-edit', snapshot: told, open: { screen: 'editRecipient', recipientId: 'asha' }, answers },
  { id: 'deliveries', snapshot: told, open: { screen: 'deliveries', recipientId: 'asha' }, answers },
  {
    id: 'deliveries-none',
    snapshot: told,
    open: { screen: 'deliveries', recipientId: 'asha' },
    answers: { ...answers, getDeliveries: [] }
  },
  { id: 'balances-not-told', snapshot: told, answers: { getProviders: cards } }
]
