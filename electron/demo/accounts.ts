import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import type { SimulatedCredentials, SimulatedProviderId, Simulator } from './kit/types.ts'

/** A demo account, as a user would enter it to connect. */
export interface DemoAccount extends SimulatedCredentials {
  readonly providerId: SimulatedProviderId
  readonly name: string
  readonly intervalMinutes: number
  /** Alert thresholds by wallet key. */
  readonly thresholds: Readonly<Record<string, Thresholds>>
}

const thresholds = (low: string, critical: string): Thresholds => ({ ...noThresholds, low, critical })

const ACCOUNTS: readonly Pick<DemoAccount, 'providerId' | 'name' | 'thresholds'>[] = [
  {
    providerId: 'jpay-africa',
    name: 'Main shop',
    thresholds: { payout: thresholds('10000', '5000'), collection: thresholds('10000', '5000') }
  },
  { providerId: 'pesa-voucher', name: 'Vouchers', thresholds: { merchant: thresholds('40000', '15000') } },
  {
    providerId: 'clickairtime',
    name: 'Airtime',
    thresholds: {
      wal_global_001: thresholds('200', '50'),
      wal_ghs_001: thresholds('500', '200'),
      wal_ngn_001: noThresholds
    }
  },
  {
    providerId: 'muda',
    name: 'Kampala',
    thresholds: {
      UGX: thresholds('500000', '200000'),
      KES: thresholds('8000', '3000'),
      TZS: noThresholds,
      cUGX: noThresholds,
      cKES: noThresholds,
      cTZS: noThresholds
    }
  },
  {
    providerId: 'africas-talking',
    name: 'Bulk SMS',
    thresholds: {
      application: thresholds('500', '200'),
      data: thresholds('100', '40'),
      payments: noThresholds
    }
  }
]

/** The demo accounts, with the simulator's credentials and base URLs. */
export function demoAccounts(simulator: Simulator): readonly DemoAccount[] {
  return ACCOUNTS.map(account => {
    const { environment, values, secrets } = simulator.credentials(account.providerId)
    // Drop JPay Africa's access token: it would expire after 15 minutes, whereas app key and secret mint new
    // ones.
    const { accessToken: _, ...lasting } = secrets
    return { ...account, environment, values, secrets: lasting, intervalMinutes: 1 }
  })
}
