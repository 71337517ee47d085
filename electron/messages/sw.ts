import type { Dictionary } from './dictionary.ts'
import { failures } from './sw-failures.ts'

export const sw: Dictionary = {
  failures,
  notices: {
    low: {
      open: {
        title: '{wallet} iko chini',
        body: '{account}: {balance}, chini ya kiwango chako cha {mark}. Ongeza pesa hivi karibuni.'
      },
      hidden: {
        title: '{wallet} iko chini',
        body: '{account}: chini ya kiwango chako. Ongeza pesa hivi karibuni.'
      }
    },
    critical: {
      open: {
        title: '{wallet} iko hatarini',
        body: '{account}: {balance}, chini ya kiwango chako cha {mark}. Ongeza pesa sasa.'
      },
      hidden: {
        title: '{wallet} iko hatarini',
        body: '{account}: chini ya kiwango chako cha hatari. Ongeza pesa sasa.'
      }
    },
    recovered: {
      open: {
        title: '{wallet} imerudi hadi {balance}',
        body: '{account}: haiko tena chini ya viwango vyako.'
      },
      hidden: {
        title: '{wallet} iko sawa tena',
        body: '{account}: haiko tena chini ya viwango vyako.'
      }
    }
  },
  testNotice: {
    title: 'Arifa zinafanya kazi',
    body: 'Salio hukuambia hapa pochi inapopungua.'
  },
  levels: { healthy: 'Sawa', low: 'Chini', critical: 'Hatarini' },
  reaches: {
    fresh: 'Ya sasa',
    stale: 'Imepitwa na wakati',
    unreachable: 'Haisomeki',
    rejected: 'Imekataliwa',
    throttled: 'Imeombwa kusubiri',
    offline: 'Nje ya mtandao'
  },
  lastKnown: 'Lililojulikana mwisho {time}',
  balancesFrom: 'Masalio ya {time} yanaonyeshwa.',
  tray: {
    firstRun: 'Unganisha pochi ili kuanza',
    waiting: 'Pochi zako zinasomwa',
    healthy: {
      one: 'Pochi yako iko sawa, {time}',
      other: 'Pochi zote {count} ziko sawa, {time}'
    },
    line: '{name}: {state}',
    offline: 'Hakuna intaneti. Haya ni masalio yaliyojulikana mwisho.',
    more: { one: 'na {count} zaidi', other: 'na {count} zaidi' },
    open: 'Fungua Salio',
    refresh: 'Sasisha sasa',
    settings: 'Mipangilio',
    quit: 'Funga Salio'
  }
}
