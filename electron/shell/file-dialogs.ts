import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { FileDialogs } from '../monitor/ports.ts'

/** What the dialogs stand over. */
interface Owner {
  readonly window: BrowserWindow | undefined
  keep(who: 'dialog', needed: boolean): void
}

const filters = [{ name: 'CSV', extensions: ['csv'] }]

/** The desktop's own dialogs, over the popover, which stays until the user has chosen. */
export function fileDialogs(popover: Owner): FileDialogs {
  async function ask<T>(show: (window: BrowserWindow | undefined) => Promise<T>): Promise<T> {
    popover.keep('dialog', true)
    try {
      return await show(popover.window)
    } finally {
      popover.keep('dialog', false)
      if (popover.window?.isVisible()) popover.window.focus()
    }
  }
  return {
    async save(name) {
      const options = { defaultPath: join(app.getPath('documents'), name), filters }
      const { filePath } = await ask(window =>
        window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
      )
      return filePath || null
    },
    async open() {
      const options = { filters, properties: ['openFile' as const] }
      const { filePaths } = await ask(window =>
        window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
      )
      return filePaths[0] ?? null
    }
  }
}
