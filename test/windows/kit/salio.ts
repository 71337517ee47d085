import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { inject } from 'vitest'
import { Picture } from './screen.ts'
import { Tray } from './tray.ts'
import { PATIENCE, until } from './until.ts'
import { HOME, linkTree, type Program, type Windows } from './windows.ts'

/** Where the installer puts Salio. */
export const PROGRAM_FOLDER = `${HOME}\\AppData\\Local\\Programs\\salio`
export const PROGRAM = `${PROGRAM_FOLDER}\\Salio.exe`
export const DATA = `${HOME}\\AppData\\Local\\Salio`

/** Puts the packaged Salio where the installer does. Its files are the other tests' too: never change one in place. */
export const putInPlace = (windows: Windows): void =>
  linkTree(inject('packagedSalio'), windows.path(PROGRAM_FOLDER))

/** Chromium would take what lies behind other windows from Wine's answers, and stop drawing what can be seen. */
const SWITCHES = ['--remote-debugging-port=0', '--disable-features=CalculateNativeWinOcclusion']

/** For so many milliseconds after the popover has closed, Salio takes a click for the one that closed it. */
const SAME_CLICK = 500

export interface StartOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The packaged Salio, running in a Windows and driven like a person would. */
export class Salio {
  readonly program: Program
  readonly tray: Tray
  readonly #windows: Windows
  readonly #browser: Browser

  private constructor(windows: Windows, program: Program, browser: Browser) {
    this.#windows = windows
    this.tray = new Tray(windows)
    this.program = program
    this.#browser = browser
  }

  /** Resolves once it can be driven and, unless it is to be hidden, has opened its popover. */
  static async start(windows: Windows, { args = [], env = {} }: StartOptions = {}): Promise<Salio> {
    const program = windows.start(PROGRAM, [...args, ...SWITCHES], env)
    const ended = program.exit.then(code => {
      throw new Error(`Salio ended with ${code} before it could be driven: ${program.output()}`)
    })
    const url = await Promise.race([until('Salio can be driven', () => address(program)), ended])
    ended.catch(() => undefined)
    const browser = await chromium.connectOverCDP(url, { timeout: PATIENCE })
    for (const context of browser.contexts()) context.setDefaultTimeout(PATIENCE)
    const salio = new Salio(windows, program, browser)
    // A click that comes first would close it.
    if (!args.includes('--hidden')) await until('the popover is shown', () => salio.isShown())
    return salio
  }

  /** The popover's page, whether visible or not; waits until it exists. */
  async page(): Promise<Page> {
    const [context] = this.#browser.contexts()
    if (!context) throw new Error('Salio has no windows')
    return context.pages()[0] ?? (await context.waitForEvent('page'))
  }

  /**
   * Whether the popover is on the screen. The screen is asked, because Wine tells the page of no hiding, and because another
   * program of Windows that looks would take the focus, whereupon the popover hides.
   */
  isShown(): boolean {
    return this.#windows.screen.covered() > 0.15
  }

  /** Opens the popover where it is closed; it closes when anything else is used. Resolves to its page. */
  async open(): Promise<Page> {
    if (!this.isShown()) {
      const since = performance.now()
      await until('a click counts again', () => performance.now() > since + SAME_CLICK)
      this.tray.click()
      await until('the popover is shown', () => this.isShown())
    }
    return this.page()
  }

  /** Closes the popover by a click on the icon. */
  async close(): Promise<void> {
    this.tray.click()
    await until('the popover is closed', () => !this.isShown())
  }

  /** Waits until the screen shows what the page draws, and keeps a picture; see Screen.keep. */
  async keepPicture(name: string): Promise<void> {
    const page = await this.page()
    await until('the screen shows what the page draws', async () => {
      const drawn = new Picture(PNG.sync.read(await page.screenshot({ scale: 'device' })))
      return this.#windows.screen.shownPart(drawn) > 0.98
    })
    this.#windows.screen.keep(name)
  }

  /** What a failed test should show; returns the folder. */
  savePictures(): string {
    const folder = this.#windows.screen.save()
    writeFileSync(join(folder, 'output.txt'), this.program.output())
    const log = this.#windows.path(`${DATA}\\logs\\salio.log`)
    if (existsSync(log)) copyFileSync(log, join(folder, 'salio.log'))
    return folder
  }

  /** Quits as if told by Windows; resolves to the exit code. */
  async quit(): Promise<number> {
    const session = await this.#browser.newBrowserCDPSession()
    // Salio may be gone before it answers.
    session.send('Browser.close').catch(() => undefined)
    return this.program.exit
  }
}

const address = (program: Program): string | undefined =>
  /^DevTools listening on (\S+)/m.exec(program.output())?.[1]
