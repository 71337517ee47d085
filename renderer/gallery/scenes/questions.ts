import type { Ledger } from '#contract/insights.ts'
import type { Movement } from '#domain/readings/movements.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { cards } from '../cards.ts'
import { account, NOW, snapshot } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { collection, payout, shop } from '../shop.ts'

const pay = (walletId: string, amount: string) => ({ screen: 'pay', walletId, amount }) as const
const open = { screen: 'ledger', walletId: payout.id } as const
const answers = { getProviders: cards }

const movement = (hoursAgo: number, kind: Movement['kind'], amount: string): Movement => ({
  at: NOW - hoursAgo * HOUR,
  after: NOW - hoursAgo * HOUR - 5 * MINUTE,
  kind,
  amount,
  balance: '1',
  afterGap: false
})

const ledger: Ledger = {
  opening: { amount: '6450.00', at: NOW - 14 * HOUR },
  closing: { amount: '3250.00', at: NOW },
  movements: [movement(5, 'spending', '1500'), movement(4, 'spending', '2000'), movement(2, 'topUp', '300')],
  gaps: [{ from: NOW - 3 * HOUR, until: NOW - 2 * HOUR }],
  downsampled: true
}

const paid = 'Time,Amount\n21/11/2025 09:30,1500\n21/11/2025 10:30,1900\n21/11/2025 13:00,40\n'

const payroll =
  'DEMO TRADERS,,,\nPayroll for:,November 2025,,\nNo,Name,Gross,Net Pay (KES)\n1,Amina Otieno,2000,"1,500.00"\n' +
  '2,Juma Said,3000,"2,500.00"\nSTORES DEPARTMENT,,,\n3,Salim Ali,3500,"3,100.00"\nTotal,,8500,"7,100.00"\n'

/** Payments of two countries, one of them cancelled. */
const mixed =
  'recipient_name,amount,currency,status\nAmina,1500,KES,Pending\nOkello,50000,UGX,Pending\nJuma,2500,KES,Cancelled\n'

const statement =
  'Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,Balance\n' +
  'TK11AA0001,21-11-2025 09:30:00,Business Payment to Amina,Completed,,-1500.00,4950.00\n' +
  'TK11AA0002,21-11-2025 09:45:00,Business Payment to Juma,Failed,,-700.00,4950.00\n' +
  'TK11AA0003,21-11-2025 10:30:00,Business Payment to Asha,Completed,,-2000.00,2950.00\n' +
  'TK11AA0004,21-11-2025 12:05:00,Top-up,Completed,300.00,,3250.00\n' +
  'TK11AA0005,20-11-2025 15:00:00,Business Payment to Salim,Completed,,-900.00,6450.00\n'

/** No sign says which way the first amount went, and no date whether it has the day first. */
const unsigned =
  'Date,Details,Amount,Balance\n11/6/2025 09:30,Amina,1500,4950\n11/7/2025 10:30,Float,2000,6950\n'

export const questionScenes: readonly Scene[] = [
  { id: 'pay', snapshot: shop, open: pay(payout.id, ''), answers },
  { id: 'pay-yes', snapshot: shop, open: pay(collection.id, '12000'), answers },
  {
    id: 'pay-slow',
    snapshot: snapshot({
      accounts: [account({ wallets: [{ ...collection, readAt: NOW - 4 * MINUTE }] })]
    }),
    open: pay(collection.id, '12000'),
    answers: { ...answers, refresh: () => new Promise(() => undefined) },
    isSlow: true,
    steps: [{ see: '.strip' }]
  },
  { id: 'pay-short', snapshot: shop, open: pay(payout.id, '12000'), answers },
  { id: 'pay-unclear', snapshot: shop, open: pay(payout.id, 'twelve'), answers },
  // In French, "20,000" is 20 with three decimals as well.
  { id: 'pay-twofold', snapshot: shop, open: pay(collection.id, '20.000'), answers },
  { id: 'pay-read', snapshot: shop, open: pay(collection.id, '12.5k'), answers },
  {
    id: 'pay-list',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers,
    steps: [
      { fill: '.drop textarea', text: 'Name,Net pay\nAmina,1500.50\nJuma,2500\nSalim,3100\n' },
      { see: '.verdict' }
    ]
  },
  {
    id: 'pay-list-bad',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers,
    steps: [
      { fill: '.drop textarea', text: 'Name,Net pay\nAmina,1500\nJuma,two\nSalim,-30\nAsha,\n' },
      { see: '.list-card' }
    ]
  },
  {
    id: 'pay-list-payroll',
    snapshot: shop,
    open: pay(collection.id, ''),
    answers,
    steps: [{ fill: '.drop textarea', text: payroll }, { see: '.list-card' }]
  },
  {
    id: 'pay-list-mixed',
    snapshot: shop,
    open: pay(collection.id, ''),
    answers,
    steps: [{ fill: '.drop textarea', text: mixed }, { see: '.list-card' }]
  },
  {
    id: 'pay-list-asked',
    snapshot: shop,
    open: pay(collection.id, ''),
    answers,
    steps: [
      { fill: '.drop textarea', text: 'Name,Salary,Bonus\nAmina,1500,200\nJuma,2500,300\n' },
      { see: '.asked' }
    ]
  },
  {
    id: 'ledger-statement',
    snapshot: shop,
    open,
    answers: { ...answers, getLedger: ledger },
    steps: [{ fill: '.drop textarea', text: statement }, { see: '.list-card' }]
  },
  {
    id: 'pay-sheets',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers: {
      ...answers,
      readSheets: {
        kind: 'read',
        sheets: [
          { name: 'November', isHidden: false, rows: 'Net pay\n1500\n2500', hiddenRows: [] },
          { name: 'October', isHidden: true, rows: 'Net pay\n1400\n2300', hiddenRows: [] }
        ]
      }
    },
    steps: [{ drop: '.drop', file: 'payroll.xlsx' }, { see: '.sheets' }]
  },
  {
    id: 'pay-hidden-rows',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers: {
      ...answers,
      readSheets: {
        kind: 'read',
        sheets: [{ name: 'November', isHidden: false, rows: 'Net pay\n1500\n2500', hiddenRows: [3] }]
      }
    },
    steps: [{ drop: '.drop', file: 'payroll.xlsx' }, { see: '.sheets' }]
  },
  {
    id: 'pay-no-sheets',
    snapshot: shop,
    open: pay(payout.id, ''),
    answers: { ...answers, readSheets: { kind: 'refused', why: 'password' } },
    steps: [{ drop: '.drop', file: 'payroll.xlsx' }, { see: '.drop .complaint' }]
  },
  { id: 'ledger', snapshot: shop, open, answers: { ...answers, getLedger: ledger } },
  {
    id: 'ledger-list',
    snapshot: shop,
    open,
    answers: { ...answers, getLedger: ledger },
    steps: [{ fill: '.drop textarea', text: paid }, { see: '.verdict' }]
  },
  {
    id: 'ledger-asked',
    snapshot: shop,
    open,
    answers: { ...answers, getLedger: ledger },
    steps: [
      { fill: 'input[type=date]', text: '2025-11-05' },
      { fill: '.drop textarea', text: unsigned },
      { see: '.note.bad' }
    ]
  },
  {
    id: 'ledger-none',
    snapshot: shop,
    open,
    answers: { ...answers, getLedger: { ...ledger, opening: null, movements: [] } }
  }
]
