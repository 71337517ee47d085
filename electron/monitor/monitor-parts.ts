import type { Progress } from '#contract/files.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Http } from '#providers/http/http.ts'
import type { Provider } from '#providers/kit/provider.ts'
import type { Store } from '#storage/store.ts'
import type { Clock, FileDialogs, Journal, Notifier, StartDemo } from './ports.ts'

/** What the monitor needs from outside. */
export interface MonitorParts {
  readonly clock: Clock
  readonly store: Store
  readonly secrets: Secrets
  readonly providers: readonly Provider[]
  readonly http: Http
  readonly notifier: Notifier
  readonly journal: Journal
  readonly files: FileDialogs
  /** Called during long operations, at most five times a second. */
  readonly progress: (progress: Progress) => void
  readonly startDemo: StartDemo
  /** The system's preferred locales, most preferred first. */
  readonly locales: () => readonly string[]
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly newId: () => string
}
