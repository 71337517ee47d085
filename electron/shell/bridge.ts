import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Answer, type AskName, channels, type Output, type TellName } from '../contract/channels.ts'
import { answer, type Handlers } from './answer.ts'
import { isOurs } from './origin.ts'

export interface BridgeParts {
  readonly handlers: Handlers
  /** The popover's window at this moment. */
  readonly window: () => BrowserWindow | undefined
  /** A question begins to be answered. */
  readonly begins: (name: AskName) => void
}

/** Answers every question of the contract, for the window's own page only. */
export function handleAll({ begins, handlers, window }: BridgeParts): void {
  const handle = <K extends AskName>(name: K) =>
    ipcMain.handle(`salio:${name}`, (event, input: unknown) => {
      if (!comesFrom(window(), event)) return { error: 'refused' } satisfies Answer<never>
      begins(name)
      return answer(name, handlers[name], input)
    })
  for (const name of Object.keys(channels)) if (isAsk(name)) handle(name)
}

/** Tells the window something, where there is one. */
export function tell<K extends TellName>(window: BrowserWindow | undefined, name: K, value: Output<K>): void {
  if (window && !window.isDestroyed()) window.webContents.send(`salio:${name}`, value)
}

const isAsk = (name: string): name is AskName => channels[name as keyof typeof channels].direction === 'ask'

/** The top frame of the popover showing its own page: no other frame, window or page has a say. */
function comesFrom(window: BrowserWindow | undefined, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    window !== undefined &&
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isOurs(senderFrame.url)
  )
}
