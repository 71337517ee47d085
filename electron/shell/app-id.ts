/** What Windows knows Salio by: its installer writes the same one, or no notification would be shown or found again. */
export const APP_ID = 'example.salio'
