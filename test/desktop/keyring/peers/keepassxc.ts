import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Desktop } from '../../index.ts'
import { Processes } from '../../processes.ts'
import { callOnce, output, type Peer, untilOpen, untilThere, Windows } from './peer.ts'

export interface KeePassXCOptions {
  /** Whether the database has a group for programs; default true. */
  readonly group?: boolean
  /** Whether it asks before a program reads an entry, as it comes; default true. */
  readonly confirms?: boolean
}

const PASSWORD = 'test'
const MAIN = 'org.keepassxc.KeePassXC.MainWindow'

/** KeePassXC with one database, whose entries programs may keep theirs in. */
export class KeePassXC implements Peer {
  readonly name = 'KeePassXC'
  readonly programs = ['keepassxc', 'keepassxc-cli']
  readonly asksEachProcess = true
  readonly refusal = 'refused'
  readonly #options: KeePassXCOptions
  #desktop: Desktop | null = null
  #processes: Processes | null = null
  #program: ChildProcess | null = null

  constructor(options: KeePassXCOptions = {}) {
    this.#options = options
  }

  async start(desktop: Desktop): Promise<void> {
    this.#desktop = desktop
    const { confirms = true, group = true } = this.#options
    if (!existsSync(this.#database())) makeDatabase(desktop, this.#database(), group)
    writeConfiguration(desktop, confirms)
    this.#processes = new Processes(desktop.env)
    this.#program = this.#processes.start('keepassxc', ['--pw-stdin', this.#database()], {
      stdio: ['pipe', 'ignore', 'ignore']
    })
    this.#program.stdin?.end(`${PASSWORD}\n`)
    await (group ? untilOpen(desktop) : untilThere(desktop))
  }

  /** At once, since it would wait for its open windows. It has saved each change. */
  async stop(): Promise<void> {
    this.#program?.kill('SIGKILL')
    await this.#processes?.stopAll()
  }

  async lock(): Promise<void> {
    await callOnce(this.#running(), MAIN, '/keepassxc', MAIN, 'lockAllDatabases')
  }

  /** Waits for its question to unlock the database, and does it. */
  unlock(): Promise<void> {
    return this.#windows('Unlock Database').answer(`=${PASSWORD}`, 'Return')
  }

  async answer(how: 'allow' | 'refuse'): Promise<void> {
    await this.#windows('Access Request').answer(how === 'allow' ? 'Return' : 'Escape')
  }

  /** Lets the program in for this time only: takes the tick from "Remember". */
  allowOnce(): Promise<void> {
    return this.#windows('Access Request').answer('Tab', 'Tab', 'space', 'Return')
  }

  /** Lets the program in neither now nor later. */
  denyForLater(): Promise<void> {
    return this.#windows('Access Request').clickAway(520, 247)
  }

  /** Waits for its question. */
  asks(): Promise<void> {
    return this.#windows('Access Request').appear()
  }

  questions(): number {
    return this.#windows('Access Request|Unlock Database').ids().length
  }

  #windows(title: string): Windows {
    return new Windows(this.#running(), 'name', title)
  }

  #database(): string {
    return join(this.#running().dir, 'shop.kdbx')
  }

  #running(): Desktop {
    if (!this.#desktop) throw new Error('KeePassXC does not run')
    return this.#desktop
  }
}

/** A database of the exchange format of KeePass 2, imported. */
function makeDatabase(desktop: Desktop, path: string, group: boolean): void {
  const id = randomBytes(16)
  const exposed = `<Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{${uuid(id)}}</Value></Item>`
  const xml = `${path}.xml`
  writeFileSync(
    xml,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile>
  <Meta><DatabaseName>Shop</DatabaseName><CustomData>${group ? exposed : ''}</CustomData></Meta>
  <Root><Group><UUID>${id.toString('base64')}</UUID><Name>Root</Name></Group></Root>
</KeePassFile>`
  )
  output(desktop, 'keepassxc-cli', ['import', '-t', '100', '-p', xml, path], `${PASSWORD}\n${PASSWORD}\n`)
}

const uuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

function writeConfiguration({ env }: Desktop, confirms: boolean): void {
  const folder = join(env['XDG_CONFIG_HOME'] ?? '', 'keepassxc')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'keepassxc.ini'),
    `[General]
ConfigVersion=2
UpdateCheckMessageShown=true
SingleInstance=false

[GUI]
CheckForUpdates=false

[FdoSecrets]
Enabled=true
ConfirmAccessItem=${confirms}
`
  )
}
