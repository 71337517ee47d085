import type { Dictionary } from '../dictionary.ts'
import { networkFailures } from './network-failures.ts'

export const failures: Dictionary['failures'] = {
  ...networkFailures,
  stopped: {
    short: 'Imesimamishwa',
    what: 'Uliacha kuisubiri {provider}.',
    next: 'Jaribu tena wakati wowote.'
  },
  rejected: {
    short: 'Ufunguo umekataliwa',
    what: '{provider} imekataa ufunguo wako.',
    next: 'Bandika mpya kutoka kwenye dashibodi yake.'
  },
  rejectedNewKeyIsSlow: {
    short: 'Ufunguo umekataliwa',
    what: '{provider} imekataa ufunguo wako.',
    next: 'Ufunguo mpya unaweza kuchukua hadi dakika 20 kufanya kazi. Kama wako ni wa zamani, bandika mpya kutoka kwenye dashibodi yake.'
  },
  permission: {
    short: 'Ruhusa inakosekana',
    what: 'Ufunguo wako unafanya kazi, lakini {provider} haiuruhusu kusoma masalio ya pochi.',
    next: 'Upe ufunguo ruhusa hiyo kwenye dashibodi, kisha usasishe.'
  },
  permissionNamed: {
    short: 'Ruhusa inakosekana',
    what: 'Ufunguo wako unafanya kazi, lakini {provider} haijaupa ruhusa “{permission}”.',
    next: 'Ongeza ruhusa hiyo kwenye dashibodi, kisha usasishe.'
  },
  address: {
    short: 'Anwani imekataliwa',
    what: '{provider} imekataa anwani ya kompyuta hii.',
    next: 'Ongeza anwani ya intaneti ya kompyuta hii kwenye zinazoruhusiwa katika dashibodi. Hubadilika kulingana na mtandao ulio nao.'
  },
  throttled: {
    short: 'Imeombwa kusubiri',
    what: '{provider} inaomba Salio isome mara chache zaidi.',
    next: 'Salio itasoma tena yenyewe baada ya muda. Huhitaji kufanya chochote.'
  },
  throttledUntil: {
    short: 'Imeombwa kusubiri',
    what: '{provider} inaomba Salio isubiri hadi {time}.',
    next: 'Salio itasoma tena yenyewe wakati huo. Huhitaji kufanya chochote.'
  },
  throttledBeyond: {
    short: 'Imeombwa kusubiri',
    what: '{provider} inaomba Salio isubiri zaidi ya siku moja.',
    next: 'Salio itauliza tena baada ya siku moja ({time}). Kwa sasa angalia salio kwenye dashibodi.'
  },
  downUntil: {
    short: 'Haijibu',
    what: '{provider} ina tatizo lake yenyewe, na inaomba Salio isubiri hadi {time}.',
    next: 'Salio itasoma tena yenyewe wakati huo. Huhitaji kufanya chochote.'
  },
  refusedOnce: {
    short: 'Usomaji umekataliwa',
    what: '{provider} imekataa usomaji huu.',
    next: 'Huenda ni hitilafu ya muda. Salio itauliza tena baada ya dakika chache kabla ya kusema kuna tatizo gani. Huhitaji kufanya chochote.'
  },
  unkept: {
    short: 'Haikuhifadhiwa',
    what: 'Kiasi kilisomwa, lakini hakikuweza kuandikwa kwenye diski.',
    next: 'Kilichohifadhiwa mwisho kinaonyeshwa. Salio itaendelea yenyewe ikiweza kuandika tena.'
  },
  notFound: {
    short: 'Haijapatikana',
    what: '{provider} haiijui akaunti au pochi hii.',
    next: 'Angalia mazingira na anwani katika akaunti.'
  },
  down: {
    short: 'Haijibu',
    what: '{provider} ina tatizo lake yenyewe.',
    next: 'Salio inaendelea kujaribu. Huhitaji kufanya chochote.'
  },
  'unreadable.notJson': {
    short: 'Jibu halieleweki',
    what: 'Kilichojibu hakifanani na {provider}.',
    next: 'Salio inaendelea kujaribu. Hali hii ikiendelea, angalia anwani katika akaunti.'
  },
  'unreadable.shape': {
    short: 'Jibu halieleweki',
    what: '{provider} imejibu kwa muundo ambao Salio haiujui.',
    next: 'Salio inaendelea kujaribu. Hali hii ikiendelea, pakua toleo jipya la programu ya Salio.'
  },
  unreadableAsMapped: {
    short: 'Jibu halieleweki',
    what: 'Jibu si kama lilivyokuwa ulipobofya kiasi ndani yake.',
    next: 'Kiasi kinachoonyeshwa ni cha mwisho kusomwa. Fungua akaunti, bonyeza “Isome” na ubofye kiasi tena.'
  },
  'unreadable.token': {
    short: 'Jibu halieleweki',
    what: '{provider} imejibu bila kutoa tokeni.',
    next: 'Salio inaendelea kujaribu. Hali hii ikiendelea, angalia anwani na funguo katika akaunti.'
  },
  'unreadable.amount': {
    short: 'Jibu halieleweki',
    what: '{provider} imejibu bila kiasi ambacho Salio inaweza kuwa na uhakika nacho.',
    next: 'Salio inaendelea kujaribu. Kwa sasa tazama salio kwenye dashibodi.'
  },
  'unreadable.tooLarge': {
    short: 'Jibu halieleweki',
    what: 'Jibu la {provider} ni kubwa mno kuwa salio.',
    next: 'Angalia anwani katika akaunti.'
  },
  'unreadable.tooManyWallets': {
    short: 'Pochi nyingi mno',
    what: '{provider} imejibu kwa pochi zaidi ya 2,000.',
    next: 'Fungua akaunti uangalie kama anwani yake, au kiasi ulichobofya, ni cha orodha ya malipo badala ya pochi.'
  },
  'unreadable.refusedInBody': {
    short: 'Kusoma kumekataliwa',
    what: '{provider} imejibu, lakini haikutoa salio.',
    next: 'Salio inaendelea kujaribu. Hali hii ikiendelea, angalia kwenye dashibodi.'
  },
  'keychain.absent': {
    short: 'Hakuna hifadhi ya funguo',
    what: 'Kompyuta hii haina hifadhi ya funguo inayofanya kazi, kwa hiyo funguo zako haziwezi kuhifadhiwa wala kusomwa.',
    next: 'Sakinisha na uanzishe moja (GNOME Keyring au KWallet), au weka funguo kwenye kumbukumbu hadi Salio ifungwe.'
  },
  'keychain.unprepared': {
    short: 'Hifadhi haijaandaliwa',
    what: 'Hifadhi yako ya funguo inafanya kazi, lakini haina mahali palipo wazi ambapo Salio inaweza kuweka funguo.',
    next: 'Katika KeePassXC, fungua hifadhidata yako na uichagulie kundi: Database, Database Settings, Secret Service Integration. Kisha usasishe.'
  },
  'keychain.incomplete': {
    short: 'Hifadhi ina upungufu',
    what: 'Hifadhi yako ya funguo imekosa sehemu inayohitaji ili kuweka funguo za programu.',
    next: 'Sakinisha kifurushi libqca-qt5-2-plugins (ndivyo kinavyoitwa kwenye Debian na Ubuntu), ingia upya kwenye kompyuta, kisha usasishe.'
  },
  'keychain.locked': {
    short: 'Hifadhi imefungwa',
    what: 'Hifadhi yako ya funguo imefungwa, kwa hiyo Salio haiwezi kusoma funguo zako.',
    next: 'Ifungue, kisha usasishe.'
  },
  'keychain.missing': {
    short: 'Ufunguo haupo',
    what: 'Hifadhi yako ya funguo haina tena ufunguo wa {provider}.',
    next: 'Bandika ufunguo tena.'
  },
  'keychain.unreadable': {
    short: 'Ufunguo hausomeki',
    what: 'Hifadhi yako ya funguo ina ufunguo wa {provider}, lakini haiwezi kuusoma tena.',
    next: 'Bandika ufunguo tena.'
  },
  'keychain.tooLarge': {
    short: 'Ufunguo mrefu mno',
    what: 'Ufunguo huu ni mrefu kuliko hifadhi yako ya funguo inavyoweza kuweka.',
    next: 'Angalia kama umebandika zaidi ya ufunguo, au uuweke kwenye kumbukumbu hadi Salio ifungwe.'
  },
  'keychain.full': {
    short: 'Hifadhi imejaa',
    what: 'Hifadhi yako ya funguo haikuweza kuandika ufunguo kwenye diski.',
    next: 'Ongeza nafasi kwenye diski na ujaribu tena, au uweke ufunguo kwenye kumbukumbu hadi Salio ifungwe.'
  },
  'keychain.refused': {
    short: 'Hifadhi imekataa',
    what: 'Hifadhi yako ya funguo haikuiruhusu Salio.',
    next: 'Sasisha, na uiruhusu Salio unapoulizwa.'
  },
  'keychain.timeout': {
    short: 'Hifadhi haijibu',
    what: 'Hifadhi yako ya funguo haikujibu kwa wakati.',
    next: 'Tafuta dirisha linaloomba nenosiri lako, kisha usasishe.'
  },
  'keychain.broken': {
    short: 'Tatizo la hifadhi',
    what: 'Hifadhi yako ya funguo haikuweza kufanya Salio ilichoomba.',
    next: 'Salio inaendelea kujaribu. Hali hii ikiendelea, angalia kama diski imejaa, kisha washa kompyuta upya.'
  },
  'keychain.altered': {
    short: 'Salio imebadilishwa',
    what: 'Sehemu ya Salio inayozungumza na hifadhi yako ya funguo imebadilishwa kwenye kompyuta hii, kwa hiyo haikutumika na hakuna ufunguo uliosomwa.',
    next: 'Sakinisha Salio upya kutoka ulikoipata. Ikitokea tena, mpe fundi aichunguze kompyuta hii.'
  },
  'keychain.withheld': {
    short: 'Hifadhi haitumiki',
    what: 'Salio hii inatumia nakala ya Electron ambayo haikutengenezwa na mradi wa Electron, kwa hiyo haipewi hifadhi yako ya funguo.',
    next: 'Weka funguo kwenye kumbukumbu hadi Salio ifungwe, au tumia Electron rasmi.'
  },
  'field.empty': {
    short: 'Inakosekana',
    what: '“{field}” haijajazwa.',
    next: 'Ijaze, kisha ujaribu tena.'
  },
  'field.mismatch': {
    short: 'Hailingani',
    what: '“{field}” hailingani na sehemu nyingine.',
    next: 'Hakikisha zote ni za mazingira yaleyale.'
  },
  'field.malformed': {
    short: 'Angalia hapa',
    what: '“{field}” haionekani kuwa sahihi.',
    next: 'Inakili tena yote kutoka kwenye dashibodi.'
  },
  'field.noScheme': {
    short: 'Angalia hapa',
    what: '“{field}” si anwani kamili.',
    next: 'Ianze na https://, au na http:// kwa huduma iliyo kwenye kompyuta hii.'
  },
  'field.otherAddress': {
    short: 'Andika tena',
    what: '“{field}” iliwekwa kwa anwani au header nyingine, kwa hiyo hakuna kilichotumwa.',
    next: 'Ikiwa hiyo mpya ni sahihi, iandike tena.'
  }
}
