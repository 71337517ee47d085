import type { Account } from '#domain/accounts/account.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import { DAY, MINUTE } from '#domain/time/units.ts'
import type { Http } from '#providers/http/types.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import type { Clock } from '../ports.ts'

interface BudgetParts {
  readonly clock: Clock
  readonly store: Store
  readonly providers: Pick<Catalogue, 'get'>
}

/** Share of the daily budget that the timer leaves for the user's own Refresh. */
const RESERVE = 0.05

/** A reading with a new token. */
const REQUESTS_PER_READING = 2

/** Keeps each account within its provider's daily request limit, across restarts. Days are UTC days. */
export class Budgets {
  readonly #parts: BudgetParts

  constructor(parts: BudgetParts) {
    this.#parts = parts
  }

  /**
   * Until when an account must not be read because its daily requests are used up, wall-clock milliseconds;
   * null where some are left.
   * @param asked whether the user requested it; the reserve is for them
   */
  heldUntil(account: Account, asked: boolean): number | null {
    const { clock, store } = this.#parts
    const perDay = this.#perDay(account)
    if (perDay === null) return null
    const limit = asked ? perDay : Math.floor(perDay * (1 - RESERVE))
    const now = clock.now()
    return store.requestCounts.countOn(account.id, dayOf(now)) < limit ? null : (dayOf(now) + 1) * DAY
  }

  /**
   * Whether an account may be read more often than at its interval, so that enough is left for that during the rest of
   * the day.
   */
  hasToSpare(account: Account): boolean {
    const { clock, store } = this.#parts
    const perDay = this.#perDay(account)
    if (perDay === null) return true
    const now = clock.now()
    const left = perDay * (1 - RESERVE) - store.requestCounts.countOn(account.id, dayOf(now))
    const readings = ((dayOf(now) + 1) * DAY - now) / (account.intervalMinutes * MINUTE)
    return left > readings * REQUESTS_PER_READING
  }

  /** Wraps `http`: counts each request, and refuses to send it once the day's budget is used up. */
  meter(account: Account, http: Http): Http {
    if (this.#perDay(account) === null) return http
    const { clock, store } = this.#parts
    return async request => {
      const until = this.heldUntil(account, true)
      if (until !== null) throw new SalioError({ kind: 'throttled', until })
      store.requestCounts.increment(account.id, dayOf(clock.now()))
      return http(request)
    }
  }

  #perDay({ providerId }: Account): number | null {
    return this.#parts.providers.get(providerId)?.budget?.perDay ?? null
  }
}

/** Days since 1970-01-01, UTC. */
const dayOf = (at: number): number => Math.floor(at / DAY)
