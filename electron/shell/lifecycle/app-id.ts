/** Windows AppUserModelID. Must equal the installer's `appId`, otherwise Windows drops our notifications. */
export const APP_ID = 'example.salio'
