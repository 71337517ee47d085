import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startDesktop } from '#test/desktop/index.ts'
import { Salio, walletRow } from '#test/e2e/kit/salio.ts'

/** The longest task of the popover's page, milliseconds: by the clock, and of processor time. */
interface LongestTask {
  readonly wall: number
  readonly cpu: number
}

export type PageTasks = Readonly<Record<'pasted' | 'chosen' | 'compared', LongestTask>>

/** More than reading a list takes on a busy computer. */
const PATIENCE = 120_000

/**
 * Gives a list to the built app's popover, in a private desktop: pasted and chosen for "Can I pay?", then pasted for "Does
 * it add up?". All that the page does until the answer is drawn counts.
 * @param program the folder it is built in
 */
export async function pageTasks(program: string, text: string): Promise<PageTasks> {
  const desktop = await startDesktop()
  const salio = await Salio.start(desktop, { args: ['--demo'], program })
  try {
    const file = join(desktop.dir, 'payroll.csv')
    writeFileSync(file, text)
    await salio.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
    const page = await salio.page()
    await walletRow(page, 'Payout').last().click()
    await page.getByRole('button', { name: 'Can I pay?', exact: true }).first().click()
    const pasted = await longestTask(salio, () => paste(page))
    await page.getByRole('button', { name: /^Remove/ }).click()
    const chosen = await longestTask(salio, async () => {
      await page.locator('input[type=file]').setInputFiles(file)
      await page.locator('.verdict').waitFor({ timeout: PATIENCE })
    })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Does it add up?', exact: true }).click()
    return { pasted, chosen, compared: await longestTask(salio, () => paste(page)) }
  } finally {
    await salio.quit()
    await desktop.stop()
  }
}

async function paste(page: Page): Promise<void> {
  await page.locator('textarea').focus()
  await page.keyboard.press('Control+V')
  await page.locator('.verdict').waitFor({ timeout: PATIENCE })
}

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: of the clock, and of the processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Traces the page's main thread meanwhile, and until what was drawn last is on the screen. */
async function longestTask(salio: Salio, act: () => Promise<void>): Promise<LongestTask> {
  const page = await salio.page()
  const pid = await salio.app.evaluate(async ({ BrowserWindow, contentTracing }) => {
    await contentTracing.startRecording({ included_categories: ['toplevel'] })
    return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0
  })
  await act()
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const path = await salio.app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: readonly TraceEvent[] }
  rmSync(path)
  const ofPage = traceEvents.filter(event => event.pid === pid)
  const main = ofPage.find(({ args, name }) => name === 'thread_name' && args?.name === 'CrRendererMain')?.tid
  const tasks = ofPage.filter(({ name, ph, tid }) => tid === main && ph === 'X' && name.endsWith('RunTask'))
  if (tasks.length === 0) throw new Error('The trace has no task of the page.')
  const most = (of: (task: TraceEvent) => number | undefined) =>
    Math.max(...tasks.map(task => (of(task) ?? 0) / 1000))
  return { wall: most(({ dur }) => dur), cpu: most(({ tdur }) => tdur) }
}
