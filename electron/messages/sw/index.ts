import type { Dictionary } from '../dictionary.ts'
import { failures } from './failures.ts'
import { notices } from './notices.ts'

export const sw: Dictionary = {
  failures,
  tryAgain: 'Jaribu tena baada ya dakika moja.',
  notices,
  network: {
    offline: {
      what: 'Hakuna intaneti.',
      next: 'Haya ni masalio ya pochi yaliyojulikana mwisho.'
    },
    portal: {
      what: 'Mtandao huu unataka uingie.',
      next: 'Fungua kivinjari na uingie. Kisha Salio itasoma yenyewe.'
    },
    intercepted: {
      what: 'Kitu fulani katika mtandao huu kinajibu badala ya watoa huduma wako.',
      next: 'Huenda mtandao unataka uingie: fungua kivinjari. Ofisini, omba cheti chake kisakinishwe kwenye kompyuta hii.'
    },
    proxy: {
      what: 'Salio haiwezi kupita kwenye proksi ya mtandao huu.',
      next: 'Fungua akaunti uone inachoomba.'
    }
  },
  levels: { healthy: 'Sawa', low: 'Chini', critical: 'Hatarini' },
  unwatched: 'Bila viwango vya tahadhari',
  counts: {
    critical: { one: '{count} hatarini', other: '{count} hatarini' },
    low: { one: '{count} chini', other: '{count} chini' },
    unread: { one: '{count} haisomeki', other: '{count} hazisomeki' },
    healthy: { one: '{count} sawa', other: '{count} sawa' },
    unwatched: { one: '{count} bila viwango vya tahadhari', other: '{count} bila viwango vya tahadhari' }
  },
  reaches: {
    fresh: 'Ya sasa',
    stale: 'Si ya sasa',
    unreachable: 'Haisomeki',
    rejected: 'Imekataliwa',
    throttled: 'Imeombwa kusubiri',
    offline: 'Nje ya mtandao'
  },
  lastKnown: 'Salio la {time}',
  balancesFrom: 'Masalio ya pochi ya {time} yanaonyeshwa.',
  cannotStart: {
    title: 'Salio haiwezi kuanza',
    newer:
      'Toleo jipya zaidi la Salio limetumia data ya kompyuta hii, na toleo hili haliielewi. Sakinisha tena lile jipya. Hakuna kilichobadilishwa.',
    migration:
      'Salio haikuweza kuandaa data yake kwa toleo hili. Hakuna kilichobadilishwa; toleo ulilokuwa nalo awali bado linaifungua.',
    full: 'Diski imejaa, na Salio haiwezi kufungua data yake. Hakuna kilichopotea; ongeza nafasi kisha uianzishe tena.',
    unwritable:
      'Salio hairuhusiwi kuandika kwenye folda ya data yake. Hakuna kilichopotea; iruhusu kuandika hapo kisha uianzishe tena.',
    busy: 'Programu nyingine inatumia data ya Salio. Hakuna kilichopotea; ifunge programu hiyo kisha uanzishe Salio tena.',
    other: 'Salio haikuweza kufungua data yake. Ianzishe tena; isiposaidia, washa kompyuta upya.'
  },
  tray: {
    firstRun: 'Unganisha pochi ili kuanza',
    waiting: 'Pochi zako zinasomwa',
    healthy: {
      one: 'Pochi yako iko sawa, {time}',
      other: 'Pochi zote {count} ziko sawa, {time}'
    },
    asOf: '{state}, {time}',
    line: '{name}: {state}',
    more: { one: 'na {count} zaidi', other: 'na {count} zaidi' },
    snoozed: 'Arifa zimeahirishwa hadi {time}',
    toppedUp: 'Nimeongeza pesa {wallet}',
    howToTopUp: 'Jinsi ya kuongeza pesa {wallet}',
    summaries: { morning: 'Leo asubuhi', closing: 'Leo jioni' },
    notTold: '{name} haarifiwi',
    snoozeHour: 'Ahirisha arifa kwa saa 1',
    snoozeTomorrow: 'Ahirisha hadi kesho asubuhi (08:00)',
    endSnooze: 'Acha kuahirisha',
    open: 'Fungua Salio',
    refresh: 'Sasisha sasa',
    settings: 'Mipangilio',
    quit: 'Funga Salio'
  }
}
