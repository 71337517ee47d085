import { noRule, type Rule } from '../domain/rule.ts'
import type { SimulatedCredentials, SimulatedProvider, Simulator } from './simulator.ts'

/** An account to connect for the demo, as a user would fill it in. */
export interface DemoAccount extends SimulatedCredentials {
  readonly providerId: SimulatedProvider
  readonly name: string
  readonly intervalMinutes: number
  /** By wallet key. */
  readonly rules: Readonly<Record<string, Rule>>
}

const marks = (low: string, critical: string): Rule => ({ ...noRule, low, critical })

const ACCOUNTS: readonly Pick<DemoAccount, 'providerId' | 'name' | 'rules'>[] = [
  {
    providerId: 'jpay-africa',
    name: 'Main shop',
    rules: { payout: marks('10000', '5000'), collection: marks('10000', '5000') }
  },
  { providerId: 'pesa-voucher', name: 'Vouchers', rules: { merchant: marks('40000', '15000') } },
  {
    providerId: 'clickairtime',
    name: 'Airtime',
    rules: { wal_global_001: marks('200', '50'), wal_ghs_001: marks('500', '200'), wal_ngn_001: noRule }
  },
  {
    providerId: 'muda',
    name: 'Kampala',
    rules: {
      UGX: marks('500000', '200000'),
      KES: marks('8000', '3000'),
      TZS: noRule,
      cUGX: noRule,
      cKES: noRule,
      cTZS: noRule
    }
  },
  {
    providerId: 'africas-talking',
    name: 'Bulk SMS',
    rules: { application: marks('500', '200'), data: marks('100', '40'), payments: noRule }
  }
]

/** The demo's accounts, with credentials and addresses of this simulator. */
export function demoAccounts(simulator: Simulator): readonly DemoAccount[] {
  return ACCOUNTS.map(account => {
    const { environment, values, secrets } = simulator.credentials(account.providerId)
    // A pasted token would be refused after 15 minutes; an app's key and secret mint new ones.
    const { accessToken: _, ...lasting } = secrets
    return { ...account, environment, values, secrets: lasting, intervalMinutes: 1 }
  })
}
