import { randomInt } from 'node:crypto'
import * as v from 'valibot'
import type { TelegramLinked, TelegramStarted } from '#contract/recipients.ts'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Http, HttpResponse } from '#providers/http/types.ts'
import { isBotToken, telegramUrl } from '#providers/ways/telegram.ts'
import type { Clock } from '../ports.ts'

/** So long a code is awaited. */
const CODE_LIFETIME = 5 * MINUTE
/** Seconds that Telegram holds an answer back until there is a message. */
const POLL_SECONDS = 8
/** Milliseconds to wait after a poll that failed. */
const PAUSE = 2_000

const me = v.object({ result: v.object({ username: v.pipe(v.string(), v.maxLength(100)) }) })
const updates = v.object({
  result: v.array(
    v.object({
      update_id: v.number(),
      message: v.optional(
        v.object({
          text: v.optional(v.string(), ''),
          chat: v.object({
            id: v.number(),
            title: v.optional(v.string()),
            first_name: v.optional(v.string()),
            last_name: v.optional(v.string())
          })
        })
      )
    })
  )
})

interface LinkParts {
  readonly clock: Pick<Clock, 'after' | 'monotonic' | 'now'>
  readonly http: Http
}

/**
 * Finds the chat that a code was sent from. The messages of the user's own bot are read while a code is awaited, five minutes
 * at most, and never otherwise.
 */
export class TelegramLink {
  readonly #parts: LinkParts
  /** `untilTick`: monotonic milliseconds, as the clock may be set back meanwhile. */
  #awaited: { readonly token: string; readonly code: string; readonly untilTick: number } | null = null

  constructor(parts: LinkParts) {
    this.#parts = parts
  }

  /** Checks a token and makes a code. An earlier one is awaited no more. */
  async start(token: string): Promise<TelegramStarted> {
    this.#awaited = null
    if (!isBotToken(token)) return { ok: false, why: 'token' }
    try {
      const response = await this.#ask(token, 'getMe', {})
      if (response.status === 401 || response.status === 404) return { ok: false, why: 'credentials' }
      const bot = parse(me, response)?.result.username
      if (bot === undefined)
        return { ok: false, why: 'failure', failure: { kind: 'down', status: response.status } }
      const code = `${randomInt(1_000_000)}`.padStart(6, '0')
      const { clock } = this.#parts
      this.#awaited = { token, code, untilTick: clock.monotonic() + CODE_LIFETIME }
      return { ok: true, code, bot, until: clock.now() + CODE_LIFETIME }
    } catch (error) {
      return { ok: false, why: 'failure', failure: failureOf(error) }
    }
  }

  /** Resolves once the code was seen, its time is over, or it is awaited no more. */
  async wait(): Promise<TelegramLinked> {
    const awaited = this.#awaited
    let offset = 0
    while (awaited !== null && this.#awaited === awaited) {
      if (this.#parts.clock.monotonic() >= awaited.untilTick) return this.#end({ kind: 'expired' })
      const response = await this.#poll(awaited.token, offset, POLL_SECONDS)
      if (response?.status === 409) return this.#end({ kind: 'busy' })
      const found = response && parse(updates, response)
      if (!found) {
        await new Promise<void>(resolve => this.#parts.clock.after(PAUSE, resolve))
        continue
      }
      for (const { message, update_id } of found.result) {
        offset = update_id + 1
        if (!message?.text.replace(/[\s\u00a0-]/g, '').includes(awaited.code)) continue
        if (this.#awaited !== awaited) break
        // Says that it was read.
        await this.#poll(awaited.token, offset, 0)
        const { first_name = '', id, last_name = '', title } = message.chat
        const name = (title ?? `${first_name} ${last_name}`).trim().slice(0, 200)
        return this.#end({ kind: 'found', chat: `${id}`, name })
      }
    }
    return { kind: 'stopped' }
  }

  /** Nobody waits any more. */
  stop(): void {
    this.#awaited = null
  }

  #end(linked: TelegramLinked): TelegramLinked {
    this.#awaited = null
    return linked
  }

  async #poll(token: string, offset: number, timeout: number): Promise<HttpResponse | null> {
    try {
      return await this.#ask(token, 'getUpdates', { offset, timeout, allowed_updates: ['message'] })
    } catch {
      return null
    }
  }

  #ask(token: string, method: string, body: object): Promise<HttpResponse> {
    return this.#parts.http({ method: 'POST', url: telegramUrl(token, method), body, staysPut: true })
  }
}

function parse<T>(schema: v.GenericSchema<unknown, T>, { status, text }: HttpResponse): T | null {
  if (status !== 200) return null
  try {
    const parsed = v.safeParse(schema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

const failureOf = (error: unknown): Failure =>
  error instanceof SalioError ? error.failure : { kind: 'timeout' }
