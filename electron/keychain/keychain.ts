import { isEntryProblem, type KeychainProblem } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type KeychainAnswer, type KeychainCall, keychainError } from './keytar.ts'
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

  constructor({ startWorker, timeLimit = MINUTE, idleLimit = 10_000 }: KeychainOptions) {
    this.#options = { startWorker, timeLimit, idleLimit }
  }

  async get(accountId: string, field: string, asked = false): Promise<string> {
    const answer = await this.#call({ action: 'get', entry: entry(accountId, field) }, asked)
    if (answer === null) throw keychainError('missing')
    return answer
  }

  async set(accountId: string, field: string, secret: string, asked = true): Promise<void> {
    await this.#call({ action: 'set', entry: entry(accountId, field), secret }, asked)
  }

  async delete(accountId: string, field: string): Promise<void> {
    await this.#call({ action: 'delete', entry: entry(accountId, field) }, true)
  }

  /**
   * Runs one call at a time. If the keychain fails while calls are queued, they fail with the same problem,
   * except a call that may prompt the user where the failed one could not.
   */
  #call(call: Call, asked: boolean): Promise<string | null> {
    const before = this.#lastProblem
    this.#queueLength += 1
    clearTimeout(this.#idleTimer)
    const turn = this.#queue.then(async () => {
      const last = this.#lastProblem
      if (last && last !== before && !(asked && last.quiet)) throw keychainError(last.problem)
      // The user is prompted once per start, and after that only on their own request, never because of a
      // timer.
      const quiet = last !== null && !asked
      return this.#unwrap(await this.#carryOut({ ...call, quiet }), quiet)
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

  /** Returns the secret of an answer, or throws its problem. */
  #unwrap(answer: KeychainAnswer, quiet: boolean): string | null {
    this.#lastProblem = null
    if (answer.problem === undefined) return answer.secret
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

const entry = (accountId: string, field: string): string => `${accountId}/${field}`
