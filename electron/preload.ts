import { contextBridge, ipcRenderer } from 'electron'
import { channels, type SalioApi, type TellName } from './contract/channels.ts'

const names = (direction: 'ask' | 'tell') =>
  Object.entries(channels)
    .filter(([, channel]) => channel.direction === direction)
    .map(([name]) => name)

const asks = names('ask').map(name => [name, (input: unknown) => ipcRenderer.invoke(`salio:${name}`, input)])

function on(channel: TellName, listener: (value: unknown) => void): () => void {
  if (!names('tell').includes(channel)) throw new Error('no such channel')
  const heard = (_event: unknown, value: unknown) => listener(value)
  ipcRenderer.on(`salio:${channel}`, heard)
  return () => ipcRenderer.off(`salio:${channel}`, heard)
}

contextBridge.exposeInMainWorld('salio', { ...Object.fromEntries(asks), on } as SalioApi)
