import type { NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
export const networkFailures: NetworkFailures = {
  timeout: {
    short: 'Hakuna jibu',
    what: '{provider} imechelewa mno kujibu.',
    next: 'Salio inaendelea kujaribu. Huhitaji kufanya chochote.'
  },
  offline: {
    short: 'Nje ya mtandao',
    what: 'Hakuna intaneti.',
    next: 'Salio itasoma tena utakapounganishwa.'
  },
  portal: {
    short: 'Mtandao unataka uingie',
    what: 'Kingine kimejibu badala ya {provider}. Huenda mtandao huu unataka uingie.',
    next: 'Fungua kivinjari, ingia kama unaombwa, kisha usasishe.'
  },
  redirected: {
    short: 'Imeelekezwa kwingine',
    what: '{provider} imeelekeza kwenye anwani nyingine, ambako ufunguo wako haupaswi kwenda.',
    next: 'Huenda mtandao huu unataka uingie: fungua kivinjari. La sivyo angalia anwani katika akaunti.'
  },
  insecure: {
    short: 'Si salama',
    what: 'Anwani hiyo ingetuma ufunguo wako wazi, kwa hiyo hakuna kilichotumwa.',
    next: 'Tumia anwani inayoanza na https://.'
  },
  'certificate.expired': {
    short: 'Si salama',
    what: 'Cheti cha {provider} kimeisha muda, kwa hiyo hakuna kilichotumwa.',
    next: 'Kwanza angalia tarehe na saa ya kompyuta hii. Kama ni sahihi, {provider} inapaswa kukihuisha; Salio inaendelea kujaribu.'
  },
  'certificate.notYetValid': {
    short: 'Si salama',
    what: 'Cheti cha {provider} bado hakijaanza kutumika, kwa hiyo hakuna kilichotumwa.',
    next: 'Angalia tarehe na saa ya kompyuta hii: huenda ziko nyuma.'
  },
  'certificate.host': {
    short: 'Si salama',
    what: 'Kilichojibu kina cheti cha jina jingine, si la {provider}, kwa hiyo hakuna kilichotumwa.',
    next: 'Angalia anwani katika akaunti, na mtandao ulio nao.'
  },
  'certificate.untrusted': {
    short: 'Si salama',
    what: 'Kompyuta hii haikiamini cheti kilichojibu kwa niaba ya {provider}, kwa hiyo hakuna kilichotumwa.',
    next: 'Kama huu ni mtandao wa ofisi, mwombe anayeusimamia asakinishe cheti chake kwenye kompyuta hii. La sivyo tumia mtandao mwingine.'
  },
  'proxy.password': {
    short: 'Nenosiri la proksi',
    what: 'Proksi ya mtandao huu, {proxy}, inaomba jina la mtumiaji na nenosiri.',
    next: 'Yaandike hapa, au mwulize anayesimamia mtandao.'
  },
  'proxy.unreachable': {
    short: 'Tatizo la proksi',
    what: 'Salio haiwezi kupita kwenye proksi ya mtandao huu, {proxy}.',
    next: 'Angalia proksi katika mipangilio ya mtandao ya mfumo wako. Salio inaendelea kujaribu.'
  }
}
