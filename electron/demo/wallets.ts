import type { Amount } from '#domain/money/money.ts'
import { type BalanceScript, cycleBalanceAt } from './balances.ts'
import type { SimulatedProviderId, Simulator } from './kit/types.ts'

const constant = (start: Amount, decimals: number): BalanceScript => ({
  start,
  decimals,
  stepSeconds: 3600,
  moves: ['0'],
  cycleSteps: 1
})

/** The demo's main wallet: low after about a minute, critical after two, topped up after four. */
const payout: BalanceScript = {
  opening: [
    [0, '12000.00'],
    [25, '11650.00'],
    [40, '10400.00'],
    [50, '8750.00'],
    [75, '7900.00'],
    [95, '6150.00'],
    [105, '3250.00'],
    [225, '80000.00']
  ],
  openingSeconds: 300,
  start: '80000.00',
  decimals: 2,
  stepSeconds: 30,
  moves: ['-350', '-1250', '-500', '-2000', '-800', '-150'],
  cycleSteps: 90,
  // The current spending matches this time of day in the past, so that a forecast is possible.
  lastDayMoves: [
    ...['-900', '-1100', '-700', '-1200', '-800', '-2600', '-3400', '-3100'],
    '32000',
    ...['-3200', '-1900', '-2900', '-2600', '-2300', '-3600', '-2400', '-1700', '-2700', '-3100', '-2500'],
    ...['-2800', '-3300', '-2000', '-2900', '-3400', '-2600', '-2200', '-2900', '-2300', '-2700', '-3000'],
    ...['-2200', '-900', '-700', '-1100', '-800', '-600', '-1000', '-900', '-800']
  ],
  refill: '70000'
}

const collection: BalanceScript = {
  start: '45000.00',
  decimals: 2,
  stepSeconds: 25,
  moves: ['350', '0', '1200', '80', '2500', '500'],
  cycleSteps: 300,
  pastPace: '0.4',
  refill: '-60000'
}

const vouchers: BalanceScript = {
  start: '125750.00',
  decimals: 2,
  stepSeconds: 30,
  moves: ['-500', '-1000', '-200', '-2000', '-350', '-1500'],
  cycleSteps: 90,
  refill: '150000'
}

const airtimeDollars: BalanceScript = {
  start: '1000.00',
  decimals: 2,
  stepSeconds: 20,
  moves: ['-0.50', '-2', '-1', '-5', '-0.75', '-10'],
  cycleSteps: 180,
  refill: '1000'
}

const airtimeCedis: BalanceScript = {
  start: '3090.00',
  decimals: 2,
  stepSeconds: 30,
  moves: ['-10', '-50', '-20', '-5', '-100', '-10'],
  cycleSteps: 60,
  refill: '4000'
}

const kampala: BalanceScript = {
  start: '4850000.0000000',
  decimals: 7,
  stepSeconds: 40,
  moves: ['-20000', '-50000', '-5000', '-120000', '-35000', '-10000'],
  cycleSteps: 96,
  refill: '6000000'
}

const nairobi: BalanceScript = {
  start: '62400.0000000',
  decimals: 7,
  stepSeconds: 45,
  moves: ['-1000', '-250', '-3000', '-500'],
  cycleSteps: 44,
  refill: '150000'
}

const kampalaCollateral: BalanceScript = {
  start: '650000.0000000',
  decimals: 7,
  stepSeconds: 50,
  moves: ['15000', '0', '40000', '5000'],
  cycleSteps: 100,
  pastPace: '0.5',
  refill: '-1000000'
}

/** SMS at KES 0.80 each, sent singly and in batches. */
const messages: BalanceScript = {
  start: '1785.50',
  decimals: 2,
  stepSeconds: 30,
  moves: ['-0.80', '-8', '-24', '-1.60', '-40', '-4'],
  cycleSteps: 90,
  refill: '3000'
}

const bundles: BalanceScript = {
  start: '640',
  decimals: 0,
  stepSeconds: 60,
  moves: ['-19', '-5', '-50', '-10'],
  cycleSteps: 24,
  refill: '1500'
}

/** The demo wallets by provider and wallet key. */
export const demoBalanceScripts: Partial<
  Record<SimulatedProviderId, Readonly<Record<string, BalanceScript>>>
> = {
  'jpay-africa': { payout, collection },
  'pesa-voucher': { merchant: vouchers },
  clickairtime: {
    wal_global_001: airtimeDollars,
    wal_ghs_001: airtimeCedis,
    wal_ngn_001: constant('15000.00', 2)
  },
  muda: {
    UGX: kampala,
    KES: nairobi,
    TZS: constant('0', 0),
    cUGX: kampalaCollateral,
    cKES: constant('0', 0),
    cTZS: constant('0', 0)
  },
  'africas-talking': { application: messages, data: bundles, payments: constant('47.7191', 4) }
}

/**
 * A demo wallet's balance as its provider writes it; null for a wallet the demo does not have.
 * @param elapsed milliseconds since the demo started
 */
export function demoBalanceAt(
  provider: SimulatedProviderId,
  walletKey: string,
  elapsed: number
): Amount | null {
  const script = demoBalanceScripts[provider]?.[walletKey]
  if (!script) return null
  const { opening = [], openingSeconds = 0 } = script
  if (elapsed >= openingSeconds * 1000) return cycleBalanceAt(script, elapsed - openingSeconds * 1000)
  const past = opening.filter(([second]) => second * 1000 <= Math.max(0, elapsed))
  return past.at(-1)?.[1] ?? script.start
}

/**
 * Makes the simulator's balances change over time from now on. Returns a function that stops it.
 * @param clock monotonic milliseconds
 */
export function startDemoBalances(simulator: Simulator, clock: { monotonic(): number }): () => void {
  const start = clock.monotonic()
  simulator.setBalanceSource((provider, walletKey) =>
    demoBalanceAt(provider, walletKey, clock.monotonic() - start)
  )
  return () => simulator.setBalanceSource(null)
}
