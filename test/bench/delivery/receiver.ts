import { SalioError } from '#domain/accounts/failure.ts'
import type { HttpRequest, HttpResponse } from '#providers/http/types.ts'
import { type Outage, outageAt } from './outages.ts'

/** An alert as a receiver reads it. */
export interface ReceivedAlert {
  readonly what: string
  readonly level: string | null
  readonly wallet: string | null
  readonly account: string
  readonly since: string
  readonly until: string | null
}

export interface Received {
  readonly at: number
  readonly mayBeRepeat: boolean
  readonly alerts: readonly ReceivedAlert[]
}

const answer = (status: number, receivedAt: number, headers = {}): HttpResponse => ({
  status,
  headers,
  text: '{}',
  receivedAt
})

/** The other end of a webhook: what it took, and how it fails while it is away. */
export class Receiver {
  readonly outages: readonly Outage[]
  readonly taken: Received[] = []

  constructor(outages: readonly Outage[]) {
    this.outages = outages
  }

  receive({ onSending, raw }: HttpRequest, at: number): HttpResponse {
    const outage = outageAt(this.outages, at)
    if (outage?.fault === 'closed') throw new SalioError({ kind: 'down', status: null })
    onSending?.()
    if (outage?.fault === 'busy') return answer(503, at)
    if (outage?.fault === 'waits')
      return answer(429, at, { 'retry-after': `${Math.ceil((outage.until - at) / 1000)}` })
    this.#take(raw?.text ?? '{}', at)
    if (outage?.fault === 'lost') throw new SalioError({ kind: 'timeout' })
    return answer(200, at)
  }

  #take(text: string, at: number): void {
    const { alerts, may_be_repeat: mayBeRepeat } = JSON.parse(text)
    this.taken.push({ at, alerts, mayBeRepeat })
  }
}
