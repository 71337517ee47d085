import { isEntryProblem, type KeychainProblem } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type KeychainAnswer, type KeychainCall, type KeychainService, keychainError } from './call.ts'
import type { SecretStore } from './secrets.ts'
import type { KeychainWorker } from './worker.ts'

export interface KeychainOptions {
  /** Starts a new worker. */
  readonly startWorker: () => KeychainWorker
  /**
   * Milliseconds after which a call fails with problem 'timeout'. Generous, since the user may be typing a
   * password.
   */
  readonly timeLimit?: number
  /** Milliseconds after which an idle worker is ended, unless the keychain lets in that one only. */
  readonly idleLimit?: number
}

type Call = Omit<KeychainCall, 'quiet'>
type Unwrapped = Extract<KeychainAnswer, { readonly secret: unknown }>
/** Whether a call may prompt the user: they have requested it; unless they were prompted since the start; or not at all. */
type Prompts = 'always' | 'once' | 'never'

interface LastProblem {
  readonly problem: KeychainProblem
  /** It occurred in a call that could not prompt the user. */
  readonly quiet: boolean
}

/**
 * The system's keychain, accessed through a worker. The worker is started on demand and ended when idle, or
 * at once after any problem other than a lock: a library that has lost its keyring finds it again only in a
 * new process. One that its user has let in stays, since a new one would have to ask again.
 */
export class Keychain implements SecretStore {
  readonly #options: Required<KeychainOptions>
  #worker: KeychainWorker | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #queueLength = 0
  #idleTimer: NodeJS.Timeout | undefined
  #letsWorker = false
  /** Whether the user has been prompted since the start, so that no timer does it again. */
  #hasPrompted = false
  /** Why the user's last answer does not let Salio in; null where they let it in, or were not asked. */
  #refusal: KeychainProblem | null = null
  /** The problem of the last call; null if it succeeded. */
  #lastProblem: LastProblem | null = null

  readonly #accounts = this.#storeOf('Salio')
  /** The logins of proxies, in the same keychain under another service name. */
  readonly proxies = this.#storeOf('Salio proxy')

  constructor({ startWorker, timeLimit = MINUTE, idleLimit = 10_000 }: KeychainOptions) {
    this.#options = { startWorker, timeLimit, idleLimit }
  }

  get(accountId: string, field: string, asked?: boolean): Promise<string> {
    return this.#accounts.get(accountId, field, asked)
  }

  set(accountId: string, field: string, secret: string, asked?: boolean): Promise<void> {
    return this.#accounts.set(accountId, field, secret, asked)
  }

  delete(accountId: string, field: string, asked?: boolean): Promise<void> {
    return this.#accounts.delete(accountId, field, asked)
  }

  /**
   * The names of all entries of a service, "ID/FIELD". Where the keychain is locked it fails instead of prompting.
   * @param asked whether the user has requested it just now
   */
  async entries(service: KeychainService, asked: boolean): Promise<readonly string[]> {
    return (await this.#call({ action: 'list', service }, asked ? 'always' : 'never')).entries ?? []
  }

  #storeOf(service: KeychainService): SecretStore {
    const entry = (id: string, field: string) => `${id}/${field}`
    return {
      get: async (id, field, asked = false) => {
        const call = { action: 'get', service, entry: entry(id, field) } as const
        const { secret } = await this.#call(call, asked ? 'always' : 'once')
        if (secret === null) throw keychainError('missing')
        return secret
      },
      set: async (id, field, secret, asked = true) => {
        const call = { action: 'set', service, entry: entry(id, field), secret } as const
        await this.#call(call, asked ? 'always' : 'never')
      },
      delete: async (id, field, asked = true) => {
        const call = { action: 'delete', service, entry: entry(id, field) } as const
        await this.#call(call, asked ? 'always' : 'never')
      }
    }
  }

  /**
   * Runs one call at a time. If the keychain fails while calls are queued, they fail with the same problem,
   * except a call that may prompt the user where the failed one could not.
   */
  #call(call: Call, prompts: Prompts): Promise<Unwrapped> {
    const before = this.#lastProblem
    this.#queueLength += 1
    clearTimeout(this.#idleTimer)
    const turn = this.#queue.then(async () => {
      const last = this.#lastProblem
      const isAsked = prompts === 'always'
      if (last && last !== before && !(isAsked && last.quiet)) throw keychainError(last.problem)
      const mayPrompt = prompts === 'once' && last === null && !this.#hasPrompted
      const quiet = !isAsked && !mayPrompt
      const answer = await this.#carryOut({ ...call, quiet })
      return this.#unwrap(answer, quiet, call.action === 'list')
    })
    this.#queue = turn.catch(() => undefined).finally(() => this.#leaveQueue())
    return turn
  }

  /** Asks the user where the keychain wants that, once for all entries. */
  async #carryOut(call: KeychainCall): Promise<KeychainAnswer> {
    const answer = await this.#tryTwice(call)
    if (answer.problem !== 'unasked' || call.quiet) return answer
    this.#hasPrompted = true
    const asked = await this.#ask({ action: 'ask', service: call.service, quiet: false })
    this.#refusal = asked.problem === undefined ? null : known(asked.problem)
    return asked.problem === undefined ? this.#tryTwice(call) : asked
  }

  async #tryTwice(call: KeychainCall): Promise<KeychainAnswer> {
    const answer = await this.#ask(call)
    // The connection may belong to a keyring that has restarted since: retry in a new worker.
    return answer.problem === 'broken' ? this.#ask(call) : answer
  }

  async #ask(call: KeychainCall): Promise<KeychainAnswer> {
    this.#worker ??= this.#options.startWorker()
    const before = this.#lastProblem?.problem
    if (call.quiet && !this.#worker.detectsLock && before && waitsForPerson(before))
      return { problem: before }
    const timeout = Promise.withResolvers<KeychainAnswer>()
    const timer = setTimeout(() => timeout.resolve({ problem: 'timeout' }), this.#options.timeLimit)
    const answer = await Promise.race([this.#worker.ask(call), timeout.promise])
    clearTimeout(timer)
    const { problem } = answer
    this.#letsWorker ||= answer.letsProcess === true
    // A time-out, too, is a prompt that nobody answered.
    this.#hasPrompted ||= answer.hasPrompted === true || problem === 'timeout'
    if (problem !== undefined && endsWorker(problem)) this.#end()
    return answer
  }

  /**
   * Returns an answer without a problem, or throws the problem.
   * @param isList a list prompts nobody, so what prevents it is no reason for others not to
   */
  #unwrap(answer: KeychainAnswer, quiet: boolean, isList: boolean): Unwrapped {
    const problem = answer.problem === 'unasked' && quiet ? (this.#refusal ?? 'locked') : answer.problem
    if (problem === undefined) {
      if (!isList) this.#lastProblem = null
      return answer as Unwrapped
    }
    const told = known(problem)
    if (!isList) this.#lastProblem = isEntryProblem(told) ? null : { problem: told, quiet }
    throw keychainError(told)
  }

  #leaveQueue(): void {
    this.#queueLength -= 1
    if (this.#queueLength === 0 && !this.#letsWorker)
      this.#idleTimer = setTimeout(() => this.#end(), this.#options.idleLimit).unref()
  }

  #end(): void {
    this.#worker?.end()
    this.#worker = null
    this.#letsWorker = false
  }
}

/** An entry that stays closed after the user was asked was left out by them. */
const known = (problem: KeychainProblem | 'unasked'): KeychainProblem =>
  problem === 'unasked' ? 'refused' : problem

const endsWorker = (problem: KeychainProblem | 'unasked'): boolean =>
  problem !== 'locked' && problem !== 'unasked' && problem !== 'unprepared' && !isEntryProblem(problem)

/** Trying again would show the user the same prompt again. */
const waitsForPerson = (problem: KeychainProblem): boolean =>
  problem === 'locked' || problem === 'refused' || problem === 'timeout'
