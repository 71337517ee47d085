/** English texts: a keychain problem that affects every account. */
export const keychain = {
  titles: {
    locked: 'Your keychain is locked',
    refused: 'Your keychain refused Salio',
    timeout: 'Your keychain does not answer',
    absent: 'No keychain is running',
    full: 'Your keychain has no room',
    broken: 'Your keychain has a problem'
  },
  untilUnlocked: 'Salio cannot read your API keys until you unlock it.',
  unread: 'Salio cannot read your API keys.',
  again: 'Try again',
  howToUnlock: 'How to unlock',
  whatToDo: 'What to do',
  unlockOnMac:
    'Open Keychain Access, choose the login keychain, and unlock it with the password you log in with. Then try again.',
  unlock:
    'Try again, and type the password you log in with when you are asked. If nobody asks, open Passwords and Keys or KWallet Manager and unlock the keyring there.'
}
