import type { WebAddressView } from '#contract/desktop.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { Language } from '#domain/language.ts'
import type { Settings } from '#domain/settings.ts'
import type { Watched } from './answers.ts'
import type { Problem } from './problem.ts'
import type { OpenWebAddress } from './web/address.ts'

interface FollowParts {
  /** Folder of the user's data. */
  readonly data: string
  readonly version: string
  readonly monitor: {
    snapshot(): Snapshot
    subscribe(listener: (snapshot: Snapshot) => void): () => void
    readonly intents: Pick<Watched, 'refresh'> & {
      readonly getHistory: Watched['history']
      readonly addTopUp: Watched['addTopUp']
      readonly getLedger: Watched['ledger']
    }
  }
  readonly settings: () => Settings
  /** How many requests were sent for an account today. */
  readonly requestsToday: (accountId: string) => number
  /** A problem in words. */
  readonly message: (problem: Problem, language: Language, now: number) => Promise<string>
  readonly note: (line: string) => void
}

interface Closable {
  close(): Promise<void>
}

/** Something that is open while it is wanted. What is begun is finished before it is undone. */
class Followed<T extends Closable> {
  #isWanted = false
  #work: Promise<T | { readonly failed: string } | null> = Promise.resolve(null)
  readonly #open: () => Promise<T>

  constructor(open: () => Promise<T>) {
    this.#open = open
  }

  want(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return
    this.#isWanted = isWanted
    this.#work = this.#work.then(async opened => {
      if (opened && 'close' in opened) await opened.close()
      return isWanted ? this.#open().catch(failed => ({ failed: codeOf(failed) })) : null
    })
  }

  /** What is open once all that is begun is done; why it could not be opened; or null. */
  settled(): Promise<T | { readonly failed: string } | null> {
    return this.#work
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'error'

/** What other programs may ask, while they may. */
export interface Programs extends Closable {
  /** Where monitors can ask, or why they cannot. */
  webAddress(): Promise<WebAddressView>
  /** What they have to send. @throws errors of the file system */
  webToken(): Promise<string>
}

/**
 * Lets other programs ask while the user allows it, and at once no longer where they are not allowed any more. What answers is
 * loaded only then.
 */
export function followPrograms(parts: FollowParts): Programs {
  const { data, monitor, note, settings } = parts
  const watched: Watched = {
    version: parts.version,
    snapshot: () => monitor.snapshot(),
    refresh: wanted => monitor.intents.refresh(wanted),
    requestsToday: parts.requestsToday,
    addTopUp: topUp => monitor.intents.addTopUp(topUp),
    ledger: wanted => monitor.intents.getLedger(wanted),
    history: wanted => monitor.intents.getHistory(wanted)
  }
  const noted = async <T>(what: string, open: () => Promise<T>): Promise<T> => {
    try {
      return await open()
    } catch (error) {
      note(`${what} cannot be opened: ${codeOf(error)}`)
      throw error
    }
  }
  const token = async () => (await import('./web/token.ts')).webToken(data)
  const socket = new Followed(() =>
    noted('the socket for other programs', async () => {
      const [{ answer }, { openSocket }] = await Promise.all([import('./answers.ts'), import('./socket.ts')])
      const language = () => monitor.snapshot().language
      return openSocket({ data, language, answer: question => answer(watched, question) })
    })
  )
  const web = new Followed<OpenWebAddress>(() =>
    noted('the local web address', async () => {
      const [{ answer }, { openWebAddress }, { metricsText }] = await Promise.all([
        import('./answers.ts'),
        import('./web/address.ts'),
        import('./web/metrics.ts')
      ])
      return openWebAddress({
        token: await token(),
        snapshot: watched.snapshot,
        answer: question => answer(watched, question),
        metrics: () => metricsText(monitor.snapshot(), parts),
        message: parts.message
      })
    })
  )
  const apply = ({ localWebAddress, programsMayRead }: Settings) => {
    socket.want(programsMayRead)
    web.want(programsMayRead && localWebAddress)
  }
  apply(settings())
  const unsubscribe = monitor.subscribe(snapshot => apply(snapshot.settings))
  return {
    async webAddress() {
      apply(settings())
      const opened = await web.settled()
      if (opened === null) return { state: 'closed' }
      if ('failed' in opened) return { state: opened.failed === 'EADDRINUSE' ? 'taken' : 'failed' }
      return { state: 'open', address: `http://${opened.host}` }
    },
    webToken: token,
    async close() {
      unsubscribe()
      socket.want(false)
      web.want(false)
      await Promise.all([socket.settled(), web.settled()])
    }
  }
}
