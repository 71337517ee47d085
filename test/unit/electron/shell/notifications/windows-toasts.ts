import { EventEmitter } from 'node:events'

/**
 * Plays Windows' toasts and Electron's Notification in front of them, since neither runs here. It holds to what is
 * documented or in their sources:
 * - an id is the toast's tag: Electron throws for more than 64 characters, Windows before 1703 shows none above 16, and
 *   tags have to be letters and digits;
 * - a toast with the tag of an earlier one takes its place, across runs too;
 * - a toast that timed out is `closed` for its notification but stays in the centre; `close()` then takes it away;
 * - a click in the centre reaches the notification while it exists, and always the program;
 * - no more than 5 kB of well-formed XML.
 */
export class WindowsToasts {
  /** What can be seen, by tag. */
  readonly shown = new Map<string, string>()
  #owners = new Map<string, FakeNotification>()
  #handler: ((details: { arguments: string }) => void) | null = null
  #waiting: string | null = null

  /** What a program gets that is started now: the toasts stay, their objects do not. */
  restart(): void {
    this.#owners = new Map()
    this.#handler = null
  }

  /** Electron's class. */
  get notification(): typeof FakeNotification & {
    handleActivation(callback: (details: { arguments: string }) => void): void
    isSupported(): boolean
  } {
    return Object.assign(
      class extends FakeNotification {
        constructor(options: Options) {
          super(options, toasts)
        }
      },
      {
        isSupported: () => true,
        handleActivation(callback: (details: { arguments: string }) => void): void {
          toasts.#handler = callback
          if (toasts.#waiting !== null) callback({ arguments: toasts.#waiting })
          toasts.#waiting = null
        }
      }
    ) as never
  }

  show(owner: FakeNotification, { id, toastXml }: Options): boolean {
    if (!/^[0-9A-Za-z]{1,16}$/.test(id) || Buffer.byteLength(toastXml, 'utf16le') > 2 * 5_000) return false
    if (tagsOf(toastXml) === null) return false
    this.shown.set(id, toastXml)
    this.#owners.set(id, owner)
    return true
  }

  remove(id: string, owner: FakeNotification): void {
    if (this.#owners.get(id) !== owner) return
    this.shown.delete(id)
    this.#owners.delete(id)
  }

  timeOut(id: string): void {
    this.#owners.get(id)?.emit('close', { reason: 'timedOut' })
  }

  dismiss(id: string): void {
    this.shown.delete(id)
    this.#owners.get(id)?.emit('close', { reason: 'userCanceled' })
  }

  /** @param label the button that is pressed, null for the toast itself */
  click(id: string, label: string | null): void {
    const xml = this.shown.get(id) ?? ''
    const tags = tagsOf(xml) ?? []
    const pressed =
      label === null
        ? tags.find(({ name }) => name === 'toast')?.attributes['launch']
        : tags.find(({ attributes }) => attributes['content'] === label)?.attributes['arguments']
    if (pressed === undefined) throw new Error(`nothing to click in ${xml}`)
    this.shown.delete(id)
    const owner = this.#owners.get(id)
    const index = /action=(\d+)/.exec(pressed)?.[1]
    if (index === undefined) owner?.emit('click')
    else owner?.emit('action', { actionIndex: Number(index) })
    this.report(pressed)
  }

  /** Hands the program these arguments, as any program can. */
  report(given: string): void {
    if (this.#handler) this.#handler({ arguments: given })
    else this.#waiting = given
  }
}

interface Options {
  readonly id: string
  readonly toastXml: string
}

class FakeNotification extends EventEmitter {
  readonly #options: Options
  readonly #toasts: WindowsToasts

  constructor(options: Options, toasts: WindowsToasts) {
    super()
    if (options.id.length > 64)
      throw new Error('Notification id exceeds Windows limit of 64 UTF-16 characters')
    this.#options = options
    this.#toasts = toasts
  }

  show(): void {
    this.emit(this.#toasts.show(this, this.#options) ? 'show' : 'failed')
  }

  close(): void {
    this.#toasts.remove(this.#options.id, this)
  }
}

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

const PIECE =
  /<(\/?)([a-z]+)((?: [a-zA-Z]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>|([^<&]|&(?:amp|lt|gt|quot);)+/gy
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/** Reads an XML document of elements, attributes and text. Null if it is not well-formed. */
export function tagsOf(xml: string): readonly Tag[] | null {
  if (FORBIDDEN.test(xml) || !xml.isWellFormed()) return null
  const open: string[] = []
  const tags: { name: string; attributes: Record<string, string>; text: string }[] = []
  PIECE.lastIndex = 0
  let end = 0
  for (let found = PIECE.exec(xml); found; found = PIECE.exec(xml)) {
    end = PIECE.lastIndex
    const [piece, closes, name, attributes = '', isEmpty] = found
    if (name === undefined) {
      const last = tags.at(-1)
      if (last) last.text += decode(piece)
    } else if (closes) {
      if (open.pop() !== name) return null
    } else {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z]+)="([^"]*)"/g)]
      const read = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decode(value)]))
      if (Object.keys(read).length !== pairs.length || (open.length === 0 && tags.length > 0)) return null
      tags.push({ name, attributes: read, text: '' })
      if (!isEmpty) open.push(name)
    }
  }
  return end === xml.length && open.length === 0 ? tags : null
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)

/** The desktop of the test that runs. */
export const toasts = new WindowsToasts()
