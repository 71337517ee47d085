import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Http } from '../http/types.ts'

/** Whose account pays for an SMS, and where it goes. */
export interface SmsLine {
  readonly kind: 'sms'
  /** The id of the provider that sends it. */
  readonly service: string
  /** Its address, without a trailing slash. */
  readonly server: string
  /** What names the account there. */
  readonly user: string
  /** "+254722000418". */
  readonly number: string
  /** "" for the service's own. */
  readonly sender: string
}

/** Sends a text of the plain alphabet, once. `secrets` are called as on the provider's card. Rejects never. */
export type SendSms = (
  http: Http,
  line: SmsLine,
  secrets: Readonly<Record<string, string>>,
  text: string,
  ended: AbortSignal
) => Promise<TryOutcome>
