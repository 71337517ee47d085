import { inspect } from 'node:util'
import type { AccountView } from '#contract/snapshot.ts'
import type { SimulatedProviderId } from '#demo/index.ts'
import { cardBinding } from '#domain/accounts/secret-binding.ts'
import { Monitor } from '#monitor/monitor.ts'
import { createHttp, type HttpOptions } from '#providers/http/client.ts'
import type { Http } from '#providers/http/types.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { combineJournals, logJournal, terminalJournal } from '#shell/logging/journal-writers.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { settle } from '../unit/electron/monitor/test-clock.ts'
import { makeWorld } from '../unit/electron/monitor/world.ts'
import { testCa } from '../unit/electron/providers/office.ts'
import type { TestServers } from './broken.ts'

/** Connects an account and reads it once, with the real monitor and real sockets but a simulated clock. */
export async function watchAccount({ simulator, ...places }: TestServers, provider: Provider) {
  const lines: string[] = []
  let pollEnded = Promise.withResolvers<void>()
  const note = (line: string) => void lines.push(line)
  const journal = combineJournals([logJournal({ note }), terminalJournal(note)])
  const world = makeWorld({
    providers: catalogueOf([provider]),
    random: () => 0.5,
    notifier: {
      announceSummary: async () => true,
      announce: async notice => {
        note(inspect(notice))
        return true
      }
    },
    journal: {
      ...journal,
      polled: attempt => {
        journal.polled(attempt)
        pollEnded.resolve()
      }
    }
  })
  const { clock, parts, store } = world
  places.clock.now = clock.now
  const httpClients: { close(): Promise<void> }[] = []
  /** Records everything an error carries, to search it for secrets. */
  function recordingHttp(options: HttpOptions): Http {
    const http = createHttp({ certificates: [testCa], now: clock.now, ...options })
    httpClients.push(http)
    return async request => {
      try {
        return await http(request)
      } catch (error) {
        note(inspect(error, { depth: 9, showHidden: true }))
        throw error
      }
    }
  }
  async function start(options: HttpOptions): Promise<Monitor> {
    const monitor = new Monitor({ ...parts, http: recordingHttp(options) })
    await monitor.start()
    return monitor
  }

  const id = provider.id as SimulatedProviderId
  const credentials = simulator.credentials(id)
  const draft = {
    accountId: null,
    providerId: id,
    name: 'Main shop',
    intervalMinutes: 5,
    ...credentials,
    values: { ...credentials.values },
    secrets: { ...credentials.secrets }
  }
  let monitor = await start({})
  const connected = await monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  if (!connected.ok) throw new Error(connected.failure.kind)
  const account = (): AccountView => {
    const [first] = monitor.snapshot().accounts
    if (!first) throw new Error('no account')
    return first
  }

  return {
    clock,
    account,
    /** Restarts the monitor, with another base URL, for which the keys are given again, or other HTTP options. */
    async restart(options: HttpOptions, baseUrl: string | undefined) {
      await monitor.stop()
      const [stored] = store.accounts.all()
      if (stored && baseUrl) {
        const values = { ...stored.values, baseUrl }
        store.accounts.update({ ...stored, values })
        for (const [field, secret] of Object.entries(draft.secrets)) {
          const binding = cardBinding(provider, values)
          await parts.secrets.set(stored.id, field, secret, { keepUntilQuit: false, binding })
        }
      }
      monitor = await start(options)
    },
    /** Advances the clock until the next reading has succeeded or failed. */
    async poll(): Promise<AccountView> {
      pollEnded = Promise.withResolvers<void>()
      await clock.pass(Math.max(0, (account().nextAt ?? 0) - clock.now()))
      await pollEnded.promise
      await settle()
      return account()
    },
    /** Everything that left the monitor: the snapshot, notifications, logs and errors. */
    output: () => [JSON.stringify(monitor.snapshot()), ...lines].join('\n'),
    /** The secrets and tokens that must not occur in `output`. */
    secrets: () => [
      ...Object.values(credentials.secrets),
      ...simulator.requests.flatMap(({ headers }) => headers['authorization']?.replace(/^\S+ /, '') ?? []),
      ...simulator.requests.flatMap(({ path }) => new URLSearchParams(path.split('?')[1]).get('token') ?? [])
    ],
    async stop() {
      await monitor.stop()
      await Promise.all(httpClients.map(http => http.close()))
      store.close()
    }
  }
}
