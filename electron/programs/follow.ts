import type { Snapshot } from '#contract/snapshot.ts'
import type { Settings } from '#domain/settings.ts'
import type { Watched } from './answers.ts'

interface FollowParts {
  /** Folder of the user's data. */
  readonly data: string
  readonly version: string
  readonly monitor: {
    snapshot(): Snapshot
    subscribe(listener: (snapshot: Snapshot) => void): () => void
    readonly intents: Pick<Watched, 'refresh'>
  }
  readonly settings: () => Settings
  readonly note: (line: string) => void
}

interface Closable {
  close(): Promise<void>
}

/**
 * Lets other programs ask while the user allows it, and at once no longer where they are not allowed any more. What answers is
 * loaded only then.
 */
export function followPrograms({ data, monitor, note, settings, version }: FollowParts): Closable {
  let isOpen = false
  let work: Promise<Closable | null> = Promise.resolve(null)
  const open = async (): Promise<Closable | null> => {
    try {
      const [{ answer }, { openSocket }] = await Promise.all([import('./answers.ts'), import('./socket.ts')])
      const watched: Watched = {
        version,
        snapshot: () => monitor.snapshot(),
        refresh: wanted => monitor.intents.refresh(wanted)
      }
      return await openSocket({
        data,
        language: () => monitor.snapshot().language,
        answer: question => answer(watched, question)
      })
    } catch (error) {
      note(`other programs cannot ask: ${(error as NodeJS.ErrnoException).code ?? 'error'}`)
      return null
    }
  }
  const set = (wanted: boolean) => {
    if (wanted === isOpen) return
    isOpen = wanted
    work = work.then(async opened => {
      await opened?.close()
      return wanted ? open() : null
    })
  }
  set(settings().programsMayRead)
  const unsubscribe = monitor.subscribe(snapshot => set(snapshot.settings.programsMayRead))
  return {
    async close() {
      unsubscribe()
      set(false)
      await work
    }
  }
}
