import type { Messages } from '../en/index.ts'

export const keychain: Messages['keychain'] = {
  titles: {
    locked: 'Hifadhi yako ya funguo imefungwa',
    refused: 'Hifadhi ya funguo imeikataa Salio',
    timeout: 'Hifadhi ya funguo haijibu',
    absent: 'Hakuna hifadhi ya funguo',
    full: 'Hifadhi ya funguo haina nafasi',
    broken: 'Hifadhi ya funguo ina tatizo'
  },
  untilUnlocked: 'Salio haiwezi kusoma funguo zako za API hadi uifungue.',
  unread: 'Salio haiwezi kusoma funguo zako za API.',
  again: 'Jaribu tena',
  howToUnlock: 'Jinsi ya kufungua',
  whatToDo: 'La kufanya',
  unlockOnMac:
    'Fungua Keychain Access, chagua hifadhi ya “login”, na uifungue kwa nenosiri unaloingilia kwenye kompyuta. Kisha ujaribu tena.',
  unlock:
    'Jaribu tena, na uandike nenosiri unaloingilia kwenye kompyuta unapoulizwa. Usipoulizwa, fungua Passwords and Keys au KWallet Manager na uifungue hapo.'
}
