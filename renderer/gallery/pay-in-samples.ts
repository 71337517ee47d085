import type { PayInRow, PayInView, PayInWayView } from '#contract/pay-in.ts'
import type { PayInField } from '#domain/pay-in/way.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { NOW } from './samples.ts'

const payInRow = (field: PayInField, value: string, over: Partial<PayInRow> = {}): PayInRow => ({
  field,
  value,
  shown: value,
  country: null,
  changed: null,
  ...over
})

const plain = { name: '', renamed: null, added: null } as const

/** Its account was changed by a set-up file nine days ago. */
export const paybillWay: PayInWayView = {
  ...plain,
  id: 'way-paybill',
  kind: 'paybill',
  name: 'M-Pesa paybill',
  rows: [
    payInRow('paybill', '409118'),
    payInRow('account', '20417739', {
      changed: { at: NOW - 9 * DAY - 4 * HOUR, by: 'import', before: '20417793' }
    })
  ]
}

const bankWay: PayInWayView = {
  ...plain,
  id: 'way-bank',
  kind: 'bank',
  rows: [
    payInRow('bank', 'Kijani Bank, Westlands'),
    payInRow('holder', 'JPay Africa Ltd Client Float'),
    payInRow('bankAccount', '0102447731005'),
    payInRow('reference', 'MAINSHOP')
  ]
}

/** The other kinds. */
export const otherWays: readonly PayInWayView[] = [
  {
    ...plain,
    id: 'way-till',
    kind: 'till',
    rows: [payInRow('till', '0512340'), payInRow('holder', 'DUKA LETU')]
  },
  {
    ...plain,
    id: 'way-mobile',
    kind: 'mobile',
    rows: [payInRow('number', '+254722000418', { shown: '0722000418', country: 'KE' })]
  },
  {
    ...plain,
    id: 'way-link',
    kind: 'link',
    rows: [payInRow('link', 'https://merchants.jpay.africa/float/top-up')]
  },
  {
    ...plain,
    id: 'way-note',
    kind: 'note',
    rows: [payInRow('note', 'Before noon only.\nSend the slip to accounts@kijani.example.')]
  }
]

/** As it is shown at 14:01, sealed and whole. */
export const payIn = (over: Partial<PayInView> = {}): PayInView => ({
  seal: { state: 'checked', at: NOW - 31 * MINUTE },
  ways: [paybillWay, bankWay],
  offered: [],
  changes: [
    {
      id: 3,
      at: NOW - 9 * DAY - 4 * HOUR,
      by: 'import',
      kind: 'paybill',
      field: 'account',
      before: '20417793',
      after: '20417739'
    },
    {
      id: 2,
      at: NOW - 60 * DAY,
      by: 'hand',
      kind: 'paybill',
      field: 'account',
      before: null,
      after: '20417793'
    },
    {
      id: 1,
      at: NOW - 60 * DAY,
      by: 'hand',
      kind: 'paybill',
      field: 'paybill',
      before: null,
      after: '409118'
    }
  ],
  country: 'KE',
  backupAt: null,
  ...over
})

export const noPayIn = payIn({ seal: null, ways: [], changes: [] })

/** What Africa's Talking documents. */
export const offeredPayIn: PayInView['offered'][number] = {
  documentId: 'stash',
  kind: 'paybill',
  name: 'M-Pesa paybill',
  rows: [payInRow('paybill', '525900'), payInRow('account', 'mwembe.api')],
  asked: 'paybill',
  provider: 'Africa’s Talking',
  readAt: NOW - 24 * DAY
}
