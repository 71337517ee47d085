import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { FileDialogs } from '../monitor/ports.ts'

/** What the dialogs stand over. */
interface Owner {
  readonly window: BrowserWindow | undefined
  readonly keeping: { need(who: 'dialog', needed: boolean): void }
}

const filters = (kind: string) => [{ name: kind.toUpperCase(), extensions: [kind] }]

/** The desktop's own dialogs, over the popover, which stays until the user has chosen. */
export function fileDialogs(popover: Owner): FileDialogs {
  async function ask<T>(show: (window: BrowserWindow | undefined) => Promise<T>): Promise<T> {
    popover.keeping.need('dialog', true)
    try {
      return await show(popover.window)
    } finally {
      popover.keeping.need('dialog', false)
      if (popover.window?.isVisible()) popover.window.focus()
    }
  }
  return {
    async save(name) {
      const kind = name.endsWith('.json') ? 'json' : 'csv'
      const options = { defaultPath: join(app.getPath('documents'), name), filters: filters(kind) }
      const { filePath } = await ask(window =>
        window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
      )
      return filePath || null
    },
    async open(kind = 'csv') {
      const options = { filters: filters(kind), properties: ['openFile' as const] }
      const { filePaths } = await ask(window =>
        window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
      )
      return filePaths[0] ?? null
    }
  }
}
