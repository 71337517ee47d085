import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { FileDialogs } from '#monitor/ports.ts'

/** The popover, which is the parent of the dialogs. */
interface Owner {
  readonly window: BrowserWindow | undefined
  readonly lifetime: { setNeeded(who: 'dialog', needed: boolean): void }
}

const filters = (kind: string) => [{ name: kind.toUpperCase(), extensions: [kind] }]

/** The desktop's file dialogs. The popover stays open while one is shown. */
export function fileDialogs(popover: Owner): FileDialogs {
  async function ask<T>(show: (window: BrowserWindow | undefined) => Promise<T>): Promise<T> {
    popover.lifetime.setNeeded('dialog', true)
    try {
      return await show(popover.window)
    } finally {
      popover.lifetime.setNeeded('dialog', false)
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
