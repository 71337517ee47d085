import type { NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
export const networkFailures: NetworkFailures = {
  'testing.nobody': {
    short: 'Hakuna kinachojibu',
    what: 'Hakuna kinachojibu kwenye {address}.',
    next: 'Je, huduma inafanya kazi? Angalia anwani, na namba ya port kama ipo.'
  },
  'testing.notFound': {
    short: 'Anwani haipo',
    what: 'Anwani {address} haipo.',
    next: 'Angalia anwani, herufi kwa herufi.'
  },
  timeout: {
    short: 'Hakuna jibu',
    what: '{provider} imechelewa mno kujibu.',
    next: 'Salio inaendelea kujaribu. Huhitaji kufanya chochote.'
  },
  offline: {
    short: 'Haifikiki',
    what: 'Kompyuta hii haina njia ya kufikia {provider}.',
    next: 'Angalia muunganisho wake wa mtandao. Salio inaendelea kujaribu.'
  },
  'unresolved.notFound': {
    short: 'Anwani haipatikani',
    what: 'Anwani ya {provider} haipatikani.',
    next: 'Angalia anwani katika akaunti. Kama ni sahihi, huenda mtandao huu unaizuia; Salio inaendelea kujaribu.'
  },
  'unresolved.refused': {
    short: 'Anwani haipatikani',
    what: 'Huduma ya majina ya mtandao huu imekataa kusema {provider} iko wapi.',
    next: 'Salio inaendelea kujaribu. Hali hii ikiendelea, huenda mtandao huu unaizuia: tumia mwingine.'
  },
  'unresolved.noAnswer': {
    short: 'Anwani haipatikani',
    what: 'Huduma ya majina ya mtandao huu haikujibu, kwa hiyo {provider} haikupatikana.',
    next: 'Salio inaendelea kujaribu. Kama kurasa za wavuti nazo hazifunguki, zima na uwashe ruta.'
  },
  portal: {
    short: 'Mtandao unataka uingie',
    what: 'Kitu kingine kimejibu badala ya {provider}. Huenda mtandao huu unataka uingie.',
    next: 'Fungua kivinjari, ingia kama unaombwa, kisha usasishe. Kama huombwi kuingia, huenda kinga iliyo mbele ya {provider} imeizuia Salio: itaendelea kujaribu.'
  },
  redirected: {
    short: 'Imeelekezwa kwingine',
    what: '{provider} imeelekeza kwenye anwani nyingine, ambako ufunguo wako haupaswi kwenda.',
    next: 'Huenda mtandao huu unataka uingie: fungua kivinjari. La sivyo angalia anwani katika akaunti.'
  },
  redirectedWithinOrigin: {
    short: 'Imehamishwa',
    what: '{provider} imehamishia ombi hili kwenye anwani yake nyingine.',
    next: 'Angalia anwani kwenye akaunti: huenda alama ya / mwishoni inakosekana, au imezidi. Kama ni sahihi, pakua toleo jipya la programu ya Salio.'
  },
  insecure: {
    short: 'Si salama',
    what: 'Kwa anwani hiyo ufunguo wako ungetumwa bila kufichwa, kwa hiyo hakuna kilichotumwa.',
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
    what: 'Kompyuta hii haikiamini cheti kilichoonyeshwa kwa niaba ya {provider}, kwa hiyo hakuna kilichotumwa.',
    next: 'Kama huu ni mtandao wa ofisi, mwombe anayeusimamia asakinishe cheti chake kwenye kompyuta hii. La sivyo tumia mtandao mwingine.'
  },
  'certificate.impersonated': {
    short: 'Si salama',
    what: 'Kitu kingine kimejibu badala ya {provider}, kwa cheti chake chenyewe. Hakuna kilichotumwa.',
    next: 'Huenda mtandao huu unataka uingie: fungua kivinjari. Kama ni ofisi inayokagua kinachotumwa, iombe isakinishe cheti chake kwenye kompyuta hii. La sivyo, huenda mtu anasikiliza: tumia mtandao mwingine.'
  },
  'certificate.inspected': {
    short: 'Si salama',
    what: 'Kitu kilicho kati yako na {provider} kinafungua kinachotumwa, na kimeonyesha cheti chake chenyewe. Hakuna kilichotumwa.',
    next: 'Unapitia proksi, kwa hiyo huenda ni ukaguzi wa ofisi yako. Mwombe anayesimamia mtandao asakinishe cheti chake kwenye kompyuta hii. Kama hakuna anayeujua ukaguzi huo, tumia mtandao mwingine.'
  },
  'proxy.password': {
    short: 'Nenosiri la proksi',
    what: 'Proksi ya mtandao huu, {proxy}, inaomba jina la mtumiaji na nenosiri.',
    next: 'Yaandike hapa, au mwulize anayesimamia mtandao.'
  },
  'proxy.otherRealm': {
    short: 'Nenosiri la proksi',
    what: 'Proksi ya mtandao huu, {proxy}, inaomba jina na nenosiri tofauti na ulivyoiwekea.',
    next: 'Ikiwa uko kwenye mtandao tofauti na wa awali, mwulize anayesimamia mtandao, kisha yaandike hapa.'
  },
  'proxy.refused': {
    short: 'Tatizo la proksi',
    what: 'Proksi ya mtandao huu, {proxy}, hairuhusu Salio kufikia {provider}.',
    next: 'Mwombe anayesimamia mtandao airuhusu. Salio inaendelea kujaribu.'
  },
  'proxy.scheme': {
    short: 'Tatizo la proksi',
    what: 'Proksi ya mtandao huu, {proxy}, inataka uthibitisho kwa {schemes}. Salio inaweza kujithibitisha kwa Basic tu, kwa hiyo hakuna nenosiri lililotumwa.',
    next: 'Mwombe anayesimamia mtandao aruhusu Basic, au aruhusu kompyuta hii kufikia {provider} bila uthibitisho.'
  },
  'proxy.schemeUnnamed': {
    short: 'Tatizo la proksi',
    what: 'Proksi ya mtandao huu, {proxy}, inataka uthibitisho wa aina ambayo Salio haiijui, kwa hiyo hakuna nenosiri lililotumwa.',
    next: 'Mwombe anayesimamia mtandao aruhusu Basic, au aruhusu kompyuta hii kufikia {provider} bila uthibitisho.'
  },
  'proxy.unreachable': {
    short: 'Tatizo la proksi',
    what: 'Salio haiwezi kupita kwenye proksi ya mtandao huu, {proxy}.',
    next: 'Angalia proksi katika mipangilio ya mtandao ya mfumo wako. Salio inaendelea kujaribu.'
  }
}
