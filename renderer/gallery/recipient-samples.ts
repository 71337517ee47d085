import type { DeliveryLine, RecipientView } from '#contract/recipients.ts'
import { initialQuiet } from '#domain/recipients/recipient.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { NOW } from './samples.ts'

export const recipient = (over: Partial<RecipientView> = {}): RecipientView => ({
  id: 'asha',
  name: 'Asha Njeri',
  way: { kind: 'ntfy', server: 'https://ntfy.sh', topic: 'salio-h3kTq8xWm2vRz5nL', ownNetwork: false },
  on: true,
  tells: ['critical', 'low', 'recovered', 'lateTopUps'],
  wallets: null,
  unlooked: 10,
  quiet: initialQuiet,
  showAmounts: false,
  language: 'sw',
  secretFields: ['token'],
  place: 'ntfy.sh',
  state: { kind: 'delivered', at: NOW - 10 * MINUTE },
  waiting: 0,
  sms: null,
  ...over
})

const webhook = { kind: 'webhook', url: 'https://stock.mwembe.example/salio', ownNetwork: false } as const

export const refusedRecipient = recipient({
  id: 'stock',
  name: 'Stock system',
  way: webhook,
  place: 'stock.mwembe.example',
  secretFields: ['signingSecret'],
  state: { kind: 'refused', why: 'gone', at: NOW - 3.5 * HOUR },
  waiting: 2
})

const bySms = {
  kind: 'sms',
  number: '+254722000418',
  service: 'africas-talking',
  server: 'https://api.africastalking.com',
  accountId: '',
  user: 'mwembe',
  sender: '',
  perDay: 10
} as const

export const recipients: readonly RecipientView[] = [
  recipient(),
  recipient({ id: 'phone', name: 'Shop phone', tells: ['critical'], state: { kind: 'unused' } }),
  recipient({
    id: 'otieno',
    name: 'Otieno',
    way: bySms,
    sms: { today: 3, spent: [], untold: 0, hangsOn: null },
    state: { kind: 'trying', until: NOW + 4 * MINUTE },
    waiting: 1
  }),
  refusedRecipient,
  recipient({ id: 'night', name: 'Night watch', on: false, state: { kind: 'off' } })
]

const failed = { failure: { kind: 'timeout' } } as const

export const deliveries: readonly DeliveryLine[] = [
  {
    at: NOW - 12 * MINUTE,
    alerts: [{ id: 9, what: 'critical', name: 'Payout' }],
    fate: { kind: 'delivered', at: NOW - 10 * MINUTE },
    tries: [
      { at: NOW - 12 * MINUTE, end: failed },
      { at: NOW - 11.5 * MINUTE, end: failed },
      { at: NOW - 10 * MINUTE, end: 'taken' }
    ]
  },
  {
    at: NOW - 90 * MINUTE,
    alerts: [{ id: 8, what: 'low', name: 'Airtime & SMS' }],
    fate: { kind: 'silent', reason: 'looked' },
    tries: []
  },
  {
    at: NOW - 5 * HOUR,
    alerts: [
      { id: 6, what: 'critical', name: 'Payout' },
      { id: 7, what: 'low', name: 'Collection' }
    ],
    fate: { kind: 'delivered', at: NOW - 5 * HOUR, twice: true },
    tries: [
      { at: NOW - 5 * HOUR, end: 'interrupted' },
      { at: NOW - 5 * HOUR + MINUTE, end: 'taken' }
    ]
  },
  {
    at: NOW - 16 * HOUR,
    alerts: [{ id: 5, what: 'topUpLate', name: 'Collection' }],
    fate: { kind: 'held', reason: 'quietHours', until: NOW - 8 * HOUR },
    tries: []
  },
  {
    at: NOW - 22 * HOUR,
    alerts: [{ id: 4, what: 'notReadable', name: 'ClickAirtime' }],
    fate: { kind: 'refused', why: 'gone' },
    tries: [{ at: NOW - 22 * HOUR, end: { refused: 'gone' } }]
  }
]

export const smsRecipient = recipient({
  id: 'sms',
  name: 'Otieno',
  way: bySms,
  place: 'api.africastalking.com',
  secretFields: ['apiKey'],
  sms: {
    today: 3,
    spent: [
      { currency: 'KES', amount: '24.0000' },
      { currency: 'USD', amount: '0.0750' }
    ],
    untold: 1,
    hangsOn: 'Airtime & SMS'
  }
})

/** Today's SMS are used up, and another way takes the critical ones. */
export const usedUpRecipient: RecipientView = {
  ...smsRecipient,
  sms: { today: 10, spent: [{ currency: 'KES', amount: '8.00' }], untold: 0, hangsOn: null }
}

/** The account that pays is empty. */
export const unpaidRecipient: RecipientView = {
  ...smsRecipient,
  state: { kind: 'refused', why: 'credit', at: NOW - 20 * MINUTE },
  waiting: 1,
  sms: { today: 0, spent: [], untold: 0, hangsOn: null }
}
