import { isEntryProblem, type KeychainProblem } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type KeychainAnswer, type KeychainCall, type KeychainService, keychainError } from './keytar.ts'
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
  /** Milliseconds after which an idle worker is ended. */
  readonly idleLimit?: number
}

type Call = Omit<KeychainCall, 'quiet'>
type Unwrapped = Extract<KeychainAnswer, { readonly secret: unknown }>

interface LastProblem {
  readonly problem: KeychainProblem
  /** It occurred in a call that could not prompt the user. */
  readonly quiet: boolean
}

/**
 * The system's keychain, accessed through a worker. The worker is started on demand and ended when idle, or
 * at once after any problem other than a lock: a library that has lost its keyring finds it again only in a
 * new process.
 */
export class Keychain implements SecretStore {
  readonly #options: Required<KeychainOptions>
  #worker: KeychainWorker | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #queueLength = 0
  #idleTimer: NodeJS.Timeout | undefined
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
    return (await this.#call({ action: 'list', service }, asked)).entries ?? []
  }

  #storeOf(service: KeychainService): SecretStore {
    const entry = (id: string, field: string) => `${id}/${field}`
    return {
      get: async (id, field, asked = false) => {
        const { secret } = await this.#call({ action: 'get', service, entry: entry(id, field) }, asked)
        if (secret === null) throw keychainError('missing')
        return secret
      },
      set: async (id, field, secret, asked = true) => {
        await this.#call({ action: 'set', service, entry: entry(id, field), secret }, asked)
      },
      delete: async (id, field, asked = true) => {
        await this.#call({ action: 'delete', service, entry: entry(id, field) }, asked)
      }
    }
  }

  /**
   * Runs one call at a time. If the keychain fails while calls are queued, they fail with the same problem,
   * except a call that may prompt the user where the failed one could not.
   */
  #call(call: Call, asked: boolean): Promise<Unwrapped> {
    const before = this.#lastProblem
    this.#queueLength += 1
    clearTimeout(this.#idleTimer)
    const turn = this.#queue.then(async () => {
      const last = this.#lastProblem
      if (last && last !== before && !(asked && last.quiet)) throw keychainError(last.problem)
      // The user is prompted once per start, and after that only on their own request, never because of a
      // timer. A list never prompts, so it leaves that to others.
      const isList = call.action === 'list'
      const quiet = !asked && (isList || last !== null)
      const answer = await this.#carryOut({ ...call, quiet })
      if (isList && answer.problem !== undefined) throw keychainError(answer.problem)
      return this.#unwrap(answer, quiet)
    })
    this.#queue = turn.catch(() => undefined).finally(() => this.#leaveQueue())
    return turn
  }

  async #carryOut(call: KeychainCall): Promise<KeychainAnswer> {
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
    if (problem !== undefined && problem !== 'locked' && !isEntryProblem(problem)) this.#end()
    return answer
  }

  /** Returns an answer without a problem, or throws the problem. */
  #unwrap(answer: KeychainAnswer, quiet: boolean): Unwrapped {
    this.#lastProblem = null
    if (answer.problem === undefined) return answer
    const { problem } = answer
    if (!isEntryProblem(problem)) this.#lastProblem = { problem, quiet }
    throw keychainError(problem)
  }

  #leaveQueue(): void {
    this.#queueLength -= 1
    if (this.#queueLength === 0)
      this.#idleTimer = setTimeout(() => this.#end(), this.#options.idleLimit).unref()
  }

  #end(): void {
    this.#worker?.end()
    this.#worker = null
  }
}

/** Trying again would show the user the same prompt again. */
const waitsForPerson = (problem: KeychainProblem): boolean =>
  problem === 'locked' || problem === 'refused' || problem === 'timeout'
