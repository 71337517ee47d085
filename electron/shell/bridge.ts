import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Answer, type AskName, channels, type Output, type TellName } from '../contract/channels.ts'
import { answer, type Handlers } from './answer.ts'
import { isOurs } from './origin.ts'

/**
 * Answers every question of the contract, for the window's own page only.
 * @param window the popover's window at this moment
 */
export function handleAll(handlers: Handlers, window: () => BrowserWindow | undefined): void {
  const handle = <K extends AskName>(name: K) =>
    ipcMain.handle(`salio:${name}`, (event, input: unknown) => {
      if (!comesFrom(window(), event)) return { error: 'refused' } satisfies Answer<never>
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
