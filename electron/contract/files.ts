import * as v from 'valibot'
import { MAX_CURRENCY, MAX_DETAIL, MAX_KEY, MAX_NAME, MAX_WALLETS } from '#domain/accounts/wallet.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { MappingFileProblem } from '#domain/custom-api/mapping-file.ts'
import type { FileProblem } from '#domain/files/readings-file.ts'
import { MAX_WAYS, type PayInWay } from '#domain/pay-in/way.ts'
import type { WayKind } from '#domain/recipients/recipient.ts'
import { setupSettings } from '#domain/settings.ts'
import type { Destination } from '#domain/setup/destinations.ts'
import type { SetupSettings } from '#domain/setup/weakening.ts'
import { thresholds } from './alerts.ts'
import { accountName, fieldId, fieldValues, id, intervalMinutes, walletId } from './fields.ts'
import { payInWay } from './pay-in.ts'

export const exportReadings = v.union([
  v.strictObject({ of: v.literal('wallet'), walletId }),
  v.strictObject({ of: v.literal('account'), accountId: id }),
  v.strictObject({ of: v.literal('all') })
])

/** The outcome of an export to a CSV file of readings. */
export type ExportResult =
  | { readonly kind: 'cancelled' }
  /** The place is where the file is, for the user to find it: its folder's name and its own, "Documents/salio.csv". */
  | { readonly kind: 'done'; readonly rows: number; readonly place: string }

/** Sent during a long export or import. */
export interface Progress {
  readonly what: 'export' | 'import'
  readonly done: number
  /** Total number of rows. */
  readonly total: number
}

/** A file that was chosen and previewed: what `token` identifies. */
export const chosenFile = v.strictObject({ token: id })

/** A preview of an import, shown before anything is changed. */
export interface ImportPreview {
  /** Identifies the chosen file in `applyImport`. */
  readonly token: string
  readonly file: string
  readonly wallets: readonly {
    readonly name: string
    readonly account: string
    /** How many of the file's readings are new, and how many are already stored. */
    readonly added: number
    readonly known: number
  }[]
}

export type ImportChosen =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'ready'; readonly preview: ImportPreview }

/** The file format's version. Files of a later version are refused. */
export const SETUP_VERSION = 1

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** A set-up file: accounts, thresholds and settings, without secrets and readings. */
export const setupFile = v.object({
  salio: v.literal('setup'),
  version: v.literal(SETUP_VERSION),
  settings: setupSettings,
  accounts: v.pipe(
    v.array(
      v.object({
        /** The id it has where it was first connected. Never becomes the id of an account that is added. */
        id,
        providerId: text(80),
        name: accountName,
        environment: text(40),
        values: fieldValues,
        /** The ids of the secrets the account needs, without their values. */
        secretFields: v.pipe(v.array(fieldId), v.maxLength(20)),
        intervalMinutes,
        wallets: v.pipe(
          v.array(
            v.object({
              key: text(MAX_KEY),
              name: text(MAX_NAME),
              currency: text(MAX_CURRENCY),
              kind: v.picklist(['ordinary', 'collateral', 'postpaid']),
              active: v.boolean(),
              detail: v.nullable(text(MAX_DETAIL)),
              rule: v.nullable(thresholds),
              /** How it is paid into. Files of earlier versions have none. */
              payIns: v.optional(v.pipe(v.array(payInWay), v.maxLength(MAX_WAYS)), [])
            })
          ),
          v.maxLength(MAX_WALLETS)
        )
      })
    ),
    v.maxLength(1000)
  ),
  /** Each is looked at by itself. Files of earlier versions have none. */
  recipients: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(200)), [])
})

export type SetupFile = v.InferOutput<typeof setupFile>

/** `fields`: an account has fields that its provider does not. */
export type SetupProblem = 'unreadable' | 'unwritable' | 'full' | 'notSetup' | 'newer' | 'fields'

type SetupSettingChange = {
  readonly [K in keyof SetupSettings]: {
    readonly kind: 'setting'
    readonly name: K
    readonly before: SetupSettings[K]
    readonly after: SetupSettings[K]
  }
}[keyof SetupSettings]

/** One thing that taking in a set-up file would do. */
export type SetupChange =
  /** An account is added, without keys; nothing is sent before its user has opened and saved it. */
  | {
      readonly kind: 'account'
      readonly name: string
      readonly providerId: string
      /** Where it would be read. */
      readonly destinations: readonly Destination[]
      /** Minutes between readings. */
      readonly interval: number
      /** Its wallets with thresholds. */
      readonly wallets: readonly {
        readonly name: string
        readonly currency: string
        readonly thresholds: Thresholds
      }[]
    }
  | { readonly kind: 'name'; readonly before: string; readonly after: string }
  /** Minutes between readings. */
  | { readonly kind: 'interval'; readonly account: string; readonly before: number; readonly after: number }
  | {
      readonly kind: 'thresholds'
      readonly account: string
      readonly wallet: string
      readonly currency: string
      readonly before: Thresholds
      readonly after: Thresholds
    }
  /** A way to pay into a wallet is added (`before` null), or its values are changed. */
  | {
      readonly kind: 'payIn'
      readonly account: string
      readonly wallet: string
      readonly before: PayInWay | null
      readonly after: PayInWay
    }
  /** Somebody is added who is told away from the desk: switched off, and without a secret. */
  | { readonly kind: 'recipient'; readonly name: string; readonly way: WayKind; readonly target: string }
  | SetupSettingChange

/** A preview of a set-up file, shown before anything is changed. */
export interface SetupPreview {
  /** Identifies the chosen file in `applySetup`. */
  readonly token: string
  readonly file: string
  readonly changes: readonly SetupChange[]
  /**
   * What makes Salio quieter or less safe, reads from this computer or network, or says where money is sent: left out
   * unless ticked.
   */
  readonly choices: readonly SetupChange[]
  /**
   * Accounts that no file may add: their address is not encrypted, or this version has no such provider. `payIn`: ways to pay
   * into a wallet whose stored ones cannot be trusted, or would be too many, or whose values cannot be right. `recipient`: somebody whose address cannot be right or is not encrypted.
   */
  readonly leftOut: readonly {
    readonly name: string
    readonly why: 'unencrypted' | 'unknownProvider' | 'payIn' | 'recipient' | 'tooManyRecipients'
  }[]
}

/** `ticked` has indexes of the preview's choices. */
export const applySetup = v.strictObject({
  token: id,
  ticked: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(1000))
})

export type SetupChosen =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly why: SetupProblem }
  | { readonly kind: 'ready'; readonly preview: SetupPreview }

export type SetupWritten =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'done'; readonly place: string }
  | { readonly kind: 'refused'; readonly why: SetupProblem }

export const saveMapping = v.strictObject({ values: fieldValues })

/** The outcome of saving a mapping file. */
export type MappingSaved =
  | { readonly kind: 'done' | 'cancelled' }
  | { readonly kind: 'refused'; readonly why: 'unwritable' | 'full' | 'incomplete' | 'secret' }

/** The outcome of opening a mapping file: the form values it contains, or why it was refused. */
export type MappingOpened =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'ready'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | MappingFileProblem }
