/** English texts: changing, reordering and removing an account. */
export const account = {
  save: 'Save',
  saved: 'Saved',
  keptUntilQuit: 'The keys of this account are kept in memory, until Salio quits.',
  remove: 'Remove account',
  confirm: 'Remove {account}?',
  confirmNote:
    'Salio stops reading it at once. You can undo this until the window closes. Then its keys are deleted from your keychain, its balances and alert levels from Salio. Nothing changes at {provider}.',
  confirmYes: 'Remove',
  confirmNo: 'Keep it',
  duplicate: 'Duplicate',
  removed: '{account} removed.',
  undo: 'Undo',
  move: 'Move',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveHint: 'Drag to reorder, or press Alt with the arrow up or down.',
  moved: '{account} is now {position} of {count}.',
  copyShape: 'Copy what it answered',
  copied: 'Copied: keys and kinds only, no figures and no names.',
  nothingCopied: 'Nothing was read yet since Salio started. Refresh, then copy.'
}
