import { contextBridge, ipcRenderer } from 'electron'
import { type Answer, channels, type SalioApi, type TellName } from './contract/channels.ts'

const names = (direction: 'ask' | 'tell') =>
  Object.entries(channels)
    .filter(([, channel]) => channel.direction === direction)
    .map(([name]) => name)

/** @throws Error "salio:refused" or "salio:failed" where there is no answer */
async function ask(name: string, input?: unknown): Promise<unknown> {
  const answer: Answer<unknown> = await ipcRenderer.invoke(`salio:${name}`, input)
  if ('error' in answer) throw new Error(`salio:${answer.error}`)
  return answer.value
}

/** Hears a channel from now on; what comes before the page listens is kept for it. */
function hear(name: string) {
  let listeners: readonly ((value: unknown) => void)[] = []
  let kept: readonly unknown[] = []
  ipcRenderer.on(`salio:${name}`, (_event, value: unknown) => {
    if (listeners.length === 0) kept = [...kept, value]
    for (const listener of listeners) listener(value)
  })
  return (listener: (value: unknown) => void) => {
    listeners = [...listeners, listener]
    for (const value of kept) listener(value)
    kept = []
    return () => {
      listeners = listeners.filter(one => one !== listener)
    }
  }
}

const heard = new Map(names('tell').map(name => [name, hear(name)]))

function on(channel: TellName, listener: (value: unknown) => void): () => void {
  const listen = heard.get(channel)
  if (!listen) throw new Error('no such channel')
  return listen(listener)
}

/** What a page begins with is asked for before its script is there, which then need not wait for it. */
const begun = new Map(['getSnapshot', 'getProviders', 'getPlace'].map(name => [name, ask(name)]))
for (const answer of begun.values()) answer.catch(() => undefined)

const asks = names('ask').map(name => [
  name,
  (input: unknown) => {
    const answer = begun.get(name)
    begun.delete(name)
    return answer ?? ask(name, input)
  }
])

contextBridge.exposeInMainWorld('salio', { ...Object.fromEntries(asks), on } as SalioApi)
