import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import { id, summaryId, walletId } from './fields.ts'

/** The state of the global shortcut that opens the popover. */
export type ShortcutState =
  | 'none'
  | 'works'
  /** Another program uses this key combination. */
  | 'taken'
  /** On Wayland the desktop assigns shortcuts itself and does not report whether it assigned this one. */
  | 'unsure'

/** System state shown in Settings. The system may change it at any time. */
export interface Desktop {
  readonly version: string
  /** Null if the system does not report it. */
  readonly startsAtLogin: boolean | null
  /** Whether it does so only once the user has allowed it in the system's own settings. */
  readonly loginNeedsApproval: boolean
  readonly shortcut: ShortcutState
  /** Whether the popover can be kept out of screenshots and shared screens. */
  readonly canHideFromCapture: boolean
  /** Whether the icon's strokes can be chosen, since the panel does not tell its colour. */
  readonly canChooseIcon: boolean
}

export const startAtLogin = v.strictObject({ on: v.boolean() })

/** Whether `salio` is to be on the path. */
export const terminalCommand = v.strictObject({ on: v.boolean() })

/** A screen of the popover that the main process may open too. */
const place = v.variant('screen', [
  v.strictObject({ screen: v.picklist(['balances', 'settings', 'people']) }),
  v.strictObject({ screen: v.picklist(['wallet', 'topUp', 'pay-in']), walletId }),
  v.strictObject({ screen: v.literal('account'), accountId: id }),
  /** The summary in full; null for the latest. */
  v.strictObject({ screen: v.literal('summary'), summaryId: v.nullable(summaryId) })
])

export type Place = Readonly<v.InferOutput<typeof place>>

/**
 * `keep`: whether the page has unsaved input that closing the window would lose. `place`: the screen to
 * reopen otherwise.
 */
export const holdPopover = v.strictObject({ keep: v.boolean(), place })

/** Whether the page shows the text of a secret. */
export const secretShown = v.strictObject({ shown: v.boolean() })

/** A proxy's "host:port". */
const proxyAddress = v.pipe(v.string(), v.maxLength(260), v.regex(/^[^\s/@]+:\d{1,5}$/))

/** Credentials for one proxy. A user name cannot contain a colon (RFC 7617). */
export const proxyLogin = v.strictObject({
  proxy: proxyAddress,
  user: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[^:]+$/)),
  password: v.pipe(v.string(), v.maxLength(500)),
  keepUntilQuit: v.boolean()
})

export type ProxyLogin = v.InferOutput<typeof proxyLogin>

export const proxy = v.strictObject({ proxy: proxyAddress })

/** What the keychain has besides the keys of the accounts that are there. */
export interface KeychainView {
  /** The proxies whose login is stored, by "host:port". */
  readonly proxies: readonly string[]
  /** How many keys of removed accounts could not be deleted yet and may still be there. */
  readonly keysLeft: number
}

/** `leaveKeys`: delete the rest though keys may remain in the keychain; the next start tries again. */
export const deleteEverything = v.strictObject({ leaveKeys: v.boolean() })

/** Whether everything was deleted; otherwise nothing was but keys, and so many may remain. */
export type EverythingDeleted =
  | { readonly ok: true }
  | { readonly ok: false; readonly failure: Failure; readonly keys: number }

/** A bundled package with its full licence text. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** SPDX identifier. */
  readonly license: string
  readonly text: string
}

/** The state of updates. */
export interface UpdateView {
  /** The running version. */
  readonly version: string
  /** When Salio last checked for an update, wall-clock milliseconds; null before the first check. */
  readonly checkedAt: number | null
  /** The last check failed, or what it offered could not be used; or the update could not be installed. Nothing was changed. */
  readonly failed: 'look' | 'install' | null
  /**
   * An available update: downloaded and verified, to be installed by a restart, or to be downloaded by the
   * user from a page.
   */
  readonly available: { readonly version: string; readonly by: 'restart' | 'page' } | null
}

/** Where monitors on this computer can ask, "http://127.0.0.1:9713"; or that another program has the port, or something else failed. */
export type WebAddressView =
  | { readonly state: 'open'; readonly address: string }
  | { readonly state: 'closed' | 'taken' | 'failed' }

/** What a terminal makes of `salio`. Files as people write them: "~/.local/bin/salio". */
export type TerminalCommandView =
  /** Salio's package or the user put it on the path: there is nothing to choose. */
  | { readonly state: 'installed' }
  | { readonly state: 'off' }
  /** A script of Salio's; `isFound` where terminals are known to look into its folder. */
  | { readonly state: 'on'; readonly file: string; readonly isFound: boolean }
  /** Something else has its name. */
  | { readonly state: 'taken'; readonly file: string }
  /** It could not be written or deleted; the file is null where there is no place for it. */
  | { readonly state: 'failed'; readonly file: string | null }

/** Problems with the data file that the user should know about. Times are wall-clock milliseconds. */
export type DataStatus =
  /** The database was damaged or missing. */
  | {
      readonly kind: 'recovered'
      readonly at: number
      /** The file name under which the damaged database was kept; null if it was missing. */
      readonly aside: string | null
      /** When the restored backup was made; null if there was no backup. */
      readonly backupAt: number | null
    }
  /**
   * The database was written by a newer version of Salio. It is shown as far as this version understands it;
   * nothing is read from providers or changed.
   */
  | { readonly kind: 'newer' }
  /** Nothing has been saved since then. */
  | { readonly kind: 'unkept'; readonly why: 'full' | 'other'; readonly since: number }
