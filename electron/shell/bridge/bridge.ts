import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type AskName, type BridgeAnswer, channels, type Output, type SendName } from '#contract/index.ts'
import { isOwnUrl } from '../page/own-url.ts'
import { answer, type Handlers } from './validate.ts'

interface BridgeParts {
  readonly handlers: Handlers
  /** The popover's current window. */
  readonly window: () => BrowserWindow | undefined
  /** Called when a handler is about to run. */
  readonly onAsk: (name: AskName) => void
}

/** Registers a handler for every `ask` channel. Only the popover's own page may call them. */
export function handleAsks({ onAsk, handlers, window }: BridgeParts): void {
  const handle = <K extends AskName>(name: K) =>
    ipcMain.handle(`salio:${name}`, (event, input: unknown) => {
      if (!isFromPopover(window(), event)) return { error: 'refused' } satisfies BridgeAnswer<never>
      onAsk(name)
      return answer(name, handlers[name], input)
    })
  for (const name of Object.keys(channels)) if (isAsk(name)) handle(name)
}

/** Sends a message to the window's page; does nothing if there is no window. */
export function sendToPage<K extends SendName>(
  window: BrowserWindow | undefined,
  name: K,
  value: Output<K>
): void {
  if (window && !window.isDestroyed()) window.webContents.send(`salio:${name}`, value)
}

const isAsk = (name: string): name is AskName => channels[name as keyof typeof channels].direction === 'ask'

/** Whether a call comes from the popover's top frame while it shows our own page. All other senders are refused. */
function isFromPopover(
  window: BrowserWindow | undefined,
  { sender, senderFrame }: IpcMainInvokeEvent
): boolean {
  return (
    window !== undefined &&
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isOwnUrl(senderFrame.url)
  )
}
