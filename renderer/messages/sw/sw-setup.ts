import type { Messages } from '../en/index.ts'

export const setup: Messages['setup'] = {
  export: 'Hamisha mpangilio',
  import: 'Leta mpangilio',
  written: 'Imeandikwa, bila funguo zako.',
  ask: 'Uingize {file}?',
  added: 'Zinaongezwa, zikisubiri funguo zake: {names}.',
  changed: 'Zinabadilishwa: {names}.',
  settings: 'Mipangilio yako inabadilishwa.',
  nothing: 'Kila kilichomo kimeshapangwa tayari.',
  yes: 'Ingiza',
  no: 'Iache',
  done: 'Tayari. Ipe kila akaunti mpya ufunguo wake.',
  notSetup: 'Huu si mpangilio wa Salio. Hakuna kilichobadilishwa.',
  newer: 'Salio mpya zaidi imeandika faili hii. Hakuna kilichobadilishwa; sakinisha kwanza toleo jipya.',
  failed: 'Faili haikuweza kuingizwa. Hakuna kilichobadilishwa; ichague tena.'
}
