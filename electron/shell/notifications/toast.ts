/** What a toast of Windows shows. All texts are plain; they are escaped here. */
interface ToastFacts {
  readonly id: string
  readonly title: string
  readonly body: string
  /** Labels of the buttons, in the order of their indexes. */
  readonly buttons: readonly string[]
  /** Label of a button that closes the toast; then it stays on the screen until somebody acts. Null for neither. */
  readonly close: string | null
}

/**
 * The toast as XML, in the form that Electron itself would write. Two things Electron's own does not have: the label of
 * the button that closes it, which Electron takes from Chromium in the system's language, and the id in `launch`, without
 * which a click after a restart does not tell what was clicked.
 */
export function toastXml({ body, buttons, close, id, title }: ToastFacts): string {
  const actions = [
    ...buttons.map(
      (label, index) =>
        `<action activationType="foreground" arguments="type=action&amp;action=${index}&amp;tag=${id}" content="${escaped(label)}"/>`
    ),
    ...(close === null
      ? []
      : [`<action activationType="system" arguments="dismiss" content="${escaped(close)}"/>`])
  ]
  return [
    `<toast launch="tag=${id}"${close === null ? '' : ' scenario="reminder"'}>`,
    '<visual><binding template="ToastGeneric">',
    `<text>${escaped(cut(title, MAX_TITLE))}</text><text>${escaped(cut(body, MAX_BODY))}</text>`,
    '</binding></visual>',
    ...(actions.length > 0 ? [`<actions>${actions.join('')}</actions>`] : []),
    '</toast>'
  ].join('')
}

/**
 * Characters. Windows shows four lines, and refuses a toast of more than 5 kB: with these it is smaller even if every
 * character has to be escaped.
 */
const MAX_TITLE = 100
const MAX_BODY = 600

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 does not allow, not even escaped: Windows would refuse the whole toast. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, character => ENTITIES[character] ?? character)

/** What was clicked on a toast. */
export interface ToastActivation {
  readonly id: string
  /** Index of the button, null for the toast itself. */
  readonly action: number | null
}

/** Far longer than any of ours. */
const MAX_ARGUMENTS = 200

/**
 * Parses what Windows hands back for a click: "tag=ID" for the toast itself, "type=action&action=1&tag=ID" for a button.
 * Any program of the user can call Salio with other text.
 * @returns null if it is not of that form
 */
export function parseActivation(text: string): ToastActivation | null {
  if (text.length > MAX_ARGUMENTS) return null
  const given = new URLSearchParams(text)
  const only = (name: string): string | null => {
    const [value, ...more] = given.getAll(name)
    return value === undefined || more.length > 0 ? null : value
  }
  const id = only('tag')
  if (id === null || !/^[0-9a-z]{16}$/.test(id)) return null
  if (!given.has('action')) return { id, action: null }
  const action = only('action')
  if (only('type') !== 'action' || action === null || !/^\d$/.test(action)) return null
  return { id, action: Number(action) }
}
