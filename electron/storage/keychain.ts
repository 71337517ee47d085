import { isEntryProblem, type KeychainProblem } from '../domain/failure.ts'
import type { KeychainAnswer, KeychainCall } from './keychain-call.ts'
import { keychainError } from './keychain-problem.ts'
import type { KeychainWorker } from './keychain-worker.ts'
import type { SecretStore } from './secret-store.ts'

export interface KeychainOptions {
  /** Begins a new worker when the keychain is needed. */
  readonly start: () => KeychainWorker
  /** Milliseconds a call may take before it fails with problem 'timeout': a person may be typing a password. */
  readonly timeLimit?: number
  /** Milliseconds after which a worker with nothing to do is let go. */
  readonly linger?: number
}

type Call = Omit<KeychainCall, 'quiet'>

interface Trouble {
  readonly problem: KeychainProblem
  /** It came up where nobody could be asked for a password. */
  readonly quiet: boolean
}

/**
 * The system's keychain, asked by a worker that is begun when needed and let go soon after, or at once where it met
 * more than a lock: a library that has lost its keyring finds it again only in a new process.
 */
export class Keychain implements SecretStore {
  readonly #options: Required<KeychainOptions>
  #worker: KeychainWorker | null = null
  #line: Promise<unknown> = Promise.resolve()
  #inLine = 0
  #letGo: NodeJS.Timeout | undefined
  /** What the last call met; null where it went well. */
  #trouble: Trouble | null = null

  constructor({ start, timeLimit = 60_000, linger = 10_000 }: KeychainOptions) {
    this.#options = { start, timeLimit, linger }
  }

  async get(accountId: string, field: string, asked = false): Promise<string> {
    const answer = await this.#call({ does: 'get', entry: entry(accountId, field) }, asked)
    if (answer === null) throw keychainError('missing')
    return answer
  }

  async set(accountId: string, field: string, secret: string): Promise<void> {
    await this.#call({ does: 'set', entry: entry(accountId, field), secret }, true)
  }

  async delete(accountId: string, field: string): Promise<void> {
    await this.#call({ does: 'delete', entry: entry(accountId, field) }, true)
  }

  /**
   * One call at a time. Trouble that comes up while a call stands in line is its trouble as well, but for one that may
   * ask where the other might not.
   */
  #call(call: Call, asked: boolean): Promise<string | null> {
    const known = this.#trouble
    this.#inLine += 1
    clearTimeout(this.#letGo)
    const turn = this.#line.then(async () => {
      const met = this.#trouble
      if (met && met !== known && !(asked && met.quiet)) throw keychainError(met.problem)
      // A person is asked once a start, and then when they wish for it: never again because of a timer.
      const quiet = met !== null && !asked
      return this.#note(await this.#carryOut({ ...call, quiet }), quiet)
    })
    this.#line = turn.catch(() => undefined).finally(() => this.#leaveLine())
    return turn
  }

  async #carryOut(call: KeychainCall): Promise<KeychainAnswer> {
    const answer = await this.#ask(call)
    // What a library had opened in a keyring that has restarted since is gone: a new worker opens it anew.
    return answer.problem === 'broken' ? this.#ask(call) : answer
  }

  async #ask(call: KeychainCall): Promise<KeychainAnswer> {
    this.#worker ??= this.#options.start()
    const known = this.#trouble?.problem
    if (call.quiet && !this.#worker.looksFirst && known && waitsForPerson(known)) return { problem: known }
    const late = Promise.withResolvers<KeychainAnswer>()
    const timer = setTimeout(() => late.resolve({ problem: 'timeout' }), this.#options.timeLimit)
    const answer = await Promise.race([this.#worker.ask(call), late.promise])
    clearTimeout(timer)
    const { problem } = answer
    if (problem !== undefined && problem !== 'locked' && !isEntryProblem(problem)) this.#end()
    return answer
  }

  /** The secret of an answer; throws its problem. */
  #note(answer: KeychainAnswer, quiet: boolean): string | null {
    this.#trouble = null
    if (answer.problem === undefined) return answer.secret
    const { problem } = answer
    if (!isEntryProblem(problem)) this.#trouble = { problem, quiet }
    throw keychainError(problem)
  }

  #leaveLine(): void {
    this.#inLine -= 1
    if (this.#inLine === 0) this.#letGo = setTimeout(() => this.#end(), this.#options.linger).unref()
  }

  #end(): void {
    this.#worker?.end()
    this.#worker = null
  }
}

/** Asking once more would put the same question to a person once more. */
const waitsForPerson = (problem: KeychainProblem): boolean =>
  problem === 'locked' || problem === 'refused' || problem === 'timeout'

const entry = (accountId: string, field: string): string => `${accountId}/${field}`
