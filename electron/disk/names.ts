/** The database. Beside it lie SQLite's own files, and damaged ones that were put aside. */
export const DATABASE_FILE = 'salio.db'
/** Folder of the log. */
export const LOG_FOLDER = 'logs'
/** What is still to be deleted from the keychain. All that may be left in the folder: the next start needs it. */
export const PENDING_DELETIONS_FILE = 'keys-to-delete.json'
/** How a folder begins that holds what an earlier version had recorded in a folder of its own. */
export const EARLIER = 'earlier-'

/** Whether an entry of the data folder is what was recorded or saved for the user. */
export const isRecord = (name: string): boolean =>
  /^salio[.-]|^backups$/.test(name) || name.startsWith(EARLIER)

/** Whether it moves with the folder. Everything else is Chromium's, which makes it anew. */
export const isData = (name: string): boolean =>
  isRecord(name) || name === LOG_FOLDER || name === PENDING_DELETIONS_FILE
