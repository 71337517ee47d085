import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { Language } from '#domain/language.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import type { Picture } from './pictures.ts'

export interface GalleryOptions {
  readonly language?: Language
  readonly appearance?: 'light' | 'dark'
}

/** The gallery in Electron on a private display, always with the same fonts, size, scale, time zone and locale. */
export class Gallery {
  readonly page: Page
  /** Chromium's version: versions render text slightly differently. */
  readonly version: string
  /** Page errors so far, such as a scene without an answer that it requests. */
  readonly pageErrors: string[] = []
  readonly #app: ElectronApplication
  readonly #desktop: Desktop

  private constructor(desktop: Desktop, app: ElectronApplication, page: Page, version: string) {
    this.#desktop = desktop
    this.#app = app
    this.page = page
    this.version = version
    page.on('pageerror', ({ message }) => this.pageErrors.push(message))
  }

  static async start(): Promise<Gallery> {
    const desktop = await startDesktop({ keyring: 'none', tray: false, screen: '1600x1400' })
    try {
      const app = await _electron.launch({
        executablePath: process.execPath,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ...[
            '--force-device-scale-factor=1',
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--lang=en-GB'
          ],
          join(import.meta.dirname, 'window.ts')
        ],
        env: { ...desktop.env, LANG: 'en_GB.UTF-8', TZ: 'Africa/Nairobi' }
      })
      const page = app.windows()[0] ?? (await app.waitForEvent('window'))
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const version = await app.evaluate(() => process.versions.chrome)
      return new Gallery(desktop, app, page, version)
    } catch (error) {
      await desktop.stop()
      throw error
    }
  }

  /** Shows a scene; resolves when it is rendered and its steps have run. */
  async show(id: string, { language = 'en', appearance = 'light' }: GalleryOptions = {}): Promise<void> {
    const hash = `${id}?language=${language}&appearance=${appearance}`
    await this.page.evaluate(hash => {
      location.hash = hash
    }, hash)
    await this.page.locator(`html[data-scene="${hash}"]`).waitFor({ state: 'attached', timeout: 20_000 })
  }

  /** Changes the look of the scene as it stands, which takes no time to draw it anew. */
  async change(look: Required<GalleryOptions>): Promise<void> {
    await this.page.evaluate(look => dispatchEvent(new CustomEvent('look', { detail: look })), look)
    const changed = `html[lang=${look.language}][data-appearance=${look.appearance}]`
    await this.page.locator(changed).waitFor({ state: 'attached', timeout: 20_000 })
  }

  async screenshot({ scene, ...look }: Picture): Promise<Buffer> {
    await this.show(scene, look)
    return await this.page.screenshot({ animations: 'disabled', caret: 'hide' })
  }

  async stop(): Promise<void> {
    await this.#app.close()
    await this.#desktop.stop()
  }
}
