import { contextBridge, ipcRenderer } from 'electron'
import { type BridgeAnswer, channels, type ExposedApi, type SendName } from './contract/index.ts'

const names = (direction: 'ask' | 'send') =>
  Object.entries(channels)
    .filter(([, channel]) => channel.direction === direction)
    .map(([name]) => name)

const asks = names('ask').map(name => [name, (input: unknown) => ask(name, input)])

/** @throws Error "salio:refused" (rejected by validation) or "salio:failed" (the handler threw) */
async function ask(name: string, input: unknown): Promise<unknown> {
  const answer: BridgeAnswer<unknown> = await ipcRenderer.invoke(`salio:${name}`, input)
  if ('error' in answer) throw new Error(`salio:${answer.error}`)
  return answer.value
}

function on(channel: SendName, listener: (json: string) => void): () => void {
  if (!names('send').includes(channel)) throw new Error('no such channel')
  const onMessage = (_event: unknown, value: unknown) => listener(JSON.stringify(value))
  ipcRenderer.on(`salio:${channel}`, onMessage)
  return () => ipcRenderer.off(`salio:${channel}`, onMessage)
}

contextBridge.exposeInMainWorld('salio', { ...Object.fromEntries(asks), on } as ExposedApi)
