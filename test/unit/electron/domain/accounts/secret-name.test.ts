import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSecretName } from '#domain/accounts/secret-name.ts'

const secretNames = `
  X-Api-Key, apiKey, api_key, APIKEY, api key, api.key, x-apikey, apikey2, API-KEY-V2, appkey, x-appkey,
  secretkey, privatekey, accesskey, subscriptionkey, consumerkey, keys, Ocp-Apim-Subscription-Key,
  merchantkey, licencekey, masterKey, signing_key, passkey, key, access_token, accesstoken, authtoken,
  x-authtoken, apitoken, refreshToken, TOKEN1, tokens, secret, client-secret, clientsecret, apisecret,
  consumerSecret, appsecretvalue, code_secret, password, passwd, userpassword, pwd, pass, userpass,
  passcode, passphrase, initiatorPassword, PIN, mpin, userPin, walletpin, pincode, pin_code, pinNumber,
  pins, new_pin, tpin, Authorization, proxy-authorisation, auth, x-auth, xauth, authCode, access_code,
  accesscode, security_code, SecurityCredential, securitycredential, credentials, bearer, Set-Cookie,
  cookies, jwt, otp, otpCode, sig, hmac, X-Signature, session, sessionid, session_id, PHPSESSID, cvv, psk,
  seed_phrase, mnemonic, filter[token], auth[user], ｔｏｋｅｎ, to\u200bken, tökén, mot_de_passe, motDePasse,
  Clé, cle_api, jeton, nenosiri, nambari_ya_siri, ufunguo, senha,
  nenolasiri, chave_api, segredo, palavra-passe, contraseña, clave, clef, cleapi, motpasse, code_d_acces,
  code_confidentiel, pswd, p@ssword, creds, authstring, x-authentication, client_assertion, verifycode, smsCode
`
  .trim()
  .split(/,\s+/)

const ordinaryNames = `
  balance, currency, amount, id, wallet_id, accountId, shop, X-Shop, reference, phone, monkey, donkey,
  Turkey, hockey, whiskey, keyboard, keyword, keynote, journeys, jockeys, pinned, isPinned, spin, hairpin,
  shopping, shipping, shopIn, opinion, pineapple, topspin, author, authority, co_author, authorised_by,
  authorized, authentic, passenger, passport_number, compass, bypass, passive, surpass, secretary,
  secretariat_id, amount_to_kenya, sendToKenya, tokenized, signal, assignee, design, signed_up, assigned,
  cashier, hotpot, laptop, footprint, signature_date, signatureDate, token_type, tokenStatus, pin_required,
  key_version, auth_method, password_expires_at, expires_in, short_code, shortcode, branch_code,
  country_code, success_code, postcode, clean, article, cycle, vehicle, desirier, possession, obsession,
  enclave, clever, credit, credits, accessory_code, assert, Assessor, classic, smscount, auth_type,
  nonce, sid
`
  .trim()
  .split(/,\s+/)

test.each(secretNames)('"%s" is a secret’s name', name => {
  expect(isSecretName(name)).toBe(true)
})

test.each(ordinaryNames)('"%s" is an ordinary name', name => {
  expect(isSecretName(name)).toBe(false)
})

const lowerWords = [
  'token',
  'secret',
  'apikey',
  'password',
  'passphrase',
  'credential',
  'privatekey',
  'accesscode'
]
const separator = fc.constantFrom('_', '-', '.', ' ', '1', '[', '/', '\u00a0')

test('a secret’s name stays one in any case, beside any other word, and with a number', () => {
  const cased = fc
    .constantFrom(...lowerWords)
    .chain(word =>
      fc
        .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
        .map(upper => [...word].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(''))
    )
  const beside = fc.constantFrom('', 'x', 'my', 'shop', 'merchant', 'live', 'user')
  const number = fc.constantFrom('', '2', '_01')
  fc.assert(
    fc.property(cased, beside, beside, separator, number, (word, before, after, between, number) => {
      expect(isSecretName(`${before}${between}${word}${number}${between}${after}`)).toBe(true)
      expect(isSecretName(`${before}${word}${number}`)).toBe(true)
      expect(isSecretName(`${word}${after}${number}`)).toBe(true)
    })
  )
})

test('two ordinary names beside each other are ordinary', () => {
  const ordinary = fc.constantFrom(
    'balance',
    'monkey',
    'keyboard',
    'pinned',
    'author',
    'shop',
    'spin',
    'compass'
  )
  fc.assert(
    fc.property(ordinary, ordinary, separator, (one, other, between) => {
      expect(isSecretName(`${one}${between}${other}`)).toBe(false)
      expect(isSecretName(`${one}${other[0]?.toUpperCase()}${other.slice(1)}`)).toBe(false)
    })
  )
})
