import { airtelMessages } from './airtel-messages.ts'
import { airtelStatement } from './airtel-statement.ts'
import { bankStatement } from './bank-statement.ts'
import { flutterwaveTemplate } from './flutterwave-template.ts'
import { intasendTemplate } from './intasend-template.ts'
import { kotaniTemplate } from './kotani-template.ts'
import type { ListLayout, MessageLayout } from './list-layout.ts'
import { mpesaMessages } from './mpesa-messages.ts'
import { mpesaOrganization } from './mpesa-organization.ts'
import { mpesaStatement } from './mpesa-statement.ts'
import { mtnMessages } from './mtn-messages.ts'
import { mtnStatement } from './mtn-statement.ts'
import { pawapayStatement } from './pawapay-statement.ts'
import { pawapayTemplate } from './pawapay-template.ts'
import { paystackTemplate } from './paystack-template.ts'
import { paystackTransfers } from './paystack-transfers.ts'
import { smsMessages } from './sms-messages.ts'
import { stripeBalance } from './stripe-balance.ts'
import { stripePayouts } from './stripe-payouts.ts'
import { wiseStatement } from './wise-statement.ts'
import { wiseTemplate } from './wise-template.ts'

/** Every layout: to add one, add its file and its line here. */
const layouts: readonly (ListLayout | MessageLayout)[] = [
  airtelMessages,
  airtelStatement,
  bankStatement,
  flutterwaveTemplate,
  intasendTemplate,
  kotaniTemplate,
  mpesaMessages,
  mpesaOrganization,
  mpesaStatement,
  mtnMessages,
  mtnStatement,
  pawapayStatement,
  pawapayTemplate,
  paystackTemplate,
  paystackTransfers,
  smsMessages,
  stripeBalance,
  stripePayouts,
  wiseStatement,
  wiseTemplate
]

export const tableLayouts = layouts.filter(layout => layout.kind !== 'messages')
export const messageLayouts = layouts.filter(layout => layout.kind === 'messages')
