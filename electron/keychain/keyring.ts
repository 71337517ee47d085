import { MINUTE } from '#domain/time/units.ts'
import { isAddonGenuine } from './addon.ts'
import { type KeychainAnswer, type KeychainCall, keychainProblem } from './call.ts'
import { allSecrets, operate } from './keytar.ts'
import { type KeyringItem, SecretService } from './secret-service.ts'

/** Milliseconds for which secrets that nobody asks for stay in this process. A start reads all accounts sooner. */
const FOUND_FOR = MINUTE

/**
 * The keyring of a Linux desktop, as one process sees it. Secrets are read and written by keytar, whose library
 * says the same of a secret that it may not see and of none, and reports a write as done that the user refused. So the
 * keyring is looked at over D-Bus before, where a question would have to be asked, and after, for what has become of the
 * entry.
 *
 * Some keyrings let in each connection for itself, so what one question has opened is open to this process only.
 */
export class Keyring {
  /** Entries that this process has written or was let at. */
  readonly #allowed = new Set<string>()
  /** Secrets that came with the answer to a question, until they are asked for: the user may have allowed it once only. */
  readonly #found = new Map<string, string>()

  /** Performs one operation. Never rejects, but the process dies where the user refuses an 'ask'. */
  async run(call: KeychainCall): Promise<KeychainAnswer> {
    const service = SecretService.connect(process.env)
    try {
      // Without a bus of the usual kind only the library knows whether there is a keyring.
      if (service === null) return await operate(call)
      return await Promise.race([this.#run(call, service), service.gone()])
    } catch (error) {
      return { problem: keychainProblem(error) }
    } finally {
      service?.close()
    }
  }

  async #run(call: KeychainCall, service: SecretService): Promise<KeychainAnswer> {
    const state = await service.state()
    if (state === 'unprepared') return { problem: 'unprepared' }
    if (state === 'open') return this.#inOpen(call, service)
    if (state === 'locked') this.#forget()
    const isAsking = state === 'locked' ? call.action !== 'list' : call.action === 'set'
    if (!isAsking) return state === 'locked' ? { problem: 'locked' } : this.#inOpen(call, service)
    if (call.quiet) return { problem: 'locked' }
    // By us, since the library would wait for ever for the answer of some keyrings.
    const isOpen = await (state === 'locked' ? service.unlock() : service.create())
    const answer: KeychainAnswer = isOpen
      ? await this.#inOpen(call, service)
      : { problem: state === 'locked' ? 'locked' : 'refused' }
    return { ...answer, hasPrompted: true }
  }

  async #inOpen(call: KeychainCall, service: SecretService): Promise<KeychainAnswer> {
    if (!isAddonGenuine()) return { problem: 'altered' }
    const { action, entry } = call
    if (action === 'ask') return this.#ask(call)
    const before = await service.find(call.service, entry)
    if (action === 'list') return { secret: null, entries: await namesOf(before, service) }
    const name = nameOf(call)
    const isAllowed = this.#allowed.has(name)
    if (!isAllowed && before.some(({ isLocked }) => isLocked)) return { problem: 'unasked' }
    if (before.length === 0 && action !== 'set')
      return action === 'get' ? { problem: 'missing' } : { secret: null }
    // Asked about even where reading is not.
    if (action === 'set' && call.quiet && !isAllowed && before.length > 0 && (await service.asksForEach()))
      return { problem: 'unasked' }
    const answer = await this.#operate(call, name)
    const after = action === 'get' ? before : await service.find(call.service, entry)
    if (action === 'delete' && after.length > 0) return { problem: 'refused' }
    const letsProcess = after.some(({ isLocked }) => isLocked)
    return letsProcess ? { ...answer, letsProcess } : answer
  }

  async #operate(call: KeychainCall, name: string): Promise<KeychainAnswer> {
    const found = this.#found.get(name)
    this.#found.delete(name)
    if (call.action === 'get') {
      const answer = found === undefined ? await operate(call) : { secret: found }
      // It is there.
      return answer.problem === 'missing' ? { problem: 'refused' } : answer
    }
    const answer = await operate(call)
    if (call.action === 'delete') this.#allowed.delete(name)
    else {
      this.#allowed.add(name)
      const stored = await operate({ ...call, action: 'get' })
      if (stored.problem !== undefined || stored.secret !== call.secret) return { problem: 'refused' }
    }
    return answer
  }

  async #ask(call: KeychainCall): Promise<KeychainAnswer> {
    for (const [entry, secret] of await allSecrets(call.service)) {
      const name = nameOf({ ...call, entry })
      this.#allowed.add(name)
      this.#found.set(name, secret)
    }
    setTimeout(() => this.#found.clear(), FOUND_FOR).unref()
    return { secret: null, letsProcess: true }
  }

  #forget(): void {
    this.#allowed.clear()
    this.#found.clear()
  }
}

const nameOf = ({ entry, service }: KeychainCall): string => JSON.stringify([service, entry])

async function namesOf(items: readonly KeyringItem[], service: SecretService): Promise<string[]> {
  const names = await Promise.all(items.map(item => service.accountOf(item)))
  return names.filter(name => name !== null)
}
