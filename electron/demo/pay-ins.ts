import type { PayInSource } from '#domain/pay-in/changes.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import { DAY } from '#domain/time/units.ts'

/** How a demo wallet was paid into from a moment on, and who wrote it down. */
export interface DemoPayIns {
  readonly ways: readonly PayInWay[]
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly by: PayInSource
}

const bank: PayInWay = {
  id: 'demo-bank',
  kind: 'bank',
  name: '',
  values: {
    bank: 'Kijani Bank, Westlands',
    holder: 'JPay Africa Ltd Client Float',
    bankAccount: '0002447731005',
    reference: 'MAINSHOP'
  },
  documented: null
}

/** No operator hands out a paybill that begins with a zero. */
const paybill = (account: string): PayInWay => ({
  id: 'demo-paybill',
  kind: 'paybill',
  name: 'M-Pesa paybill',
  values: { paybill: '0409118', account },
  documented: null
})

/** The invented pay-in details of a demo wallet, oldest first: on the last one a set-up file has changed a value. */
export function demoPayIns(providerId: string, walletKey: string, now: number): readonly DemoPayIns[] {
  if (providerId !== 'jpay-africa' || walletKey !== 'payout') return []
  return [
    { ways: [paybill('20417793'), bank], at: now - 60 * DAY, by: 'hand' },
    { ways: [paybill('20417739'), bank], at: now - 9 * DAY, by: 'import' }
  ]
}
