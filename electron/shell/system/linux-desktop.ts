/*
 * What is known of Linux desktops by the names they give themselves: the parts of XDG_CURRENT_DESKTOP, such as
 * "ubuntu:GNOME". A bare window manager gives none, or its own.
 */

type Desktops = string | undefined

const named = (desktops: Desktops, names: RegExp): boolean =>
  (desktops ?? '').split(':').some(name => names.test(name))

/**
 * Whether the panel is dark whatever the theme is. Most are as they are shipped, and a bare window manager's bars too;
 * Plasma's and MATE's follow the theme.
 */
export const hasDarkPanel = (desktops: Desktops): boolean => !named(desktops, /^(KDE|MATE|UKUI|Deepin|DDE)$/i)

/**
 * Whether Chromium hands the tray icon over as a file there, deleted at the next change: the panel may look for one that
 * is gone. DESKTOP_SESSION counts for desktops that Chromium does not know by their own name.
 */
export const readsIconFile = (desktops: Desktops, session: string | undefined): boolean =>
  named(desktops, /^(GNOME|Pantheon)$/) || /^(gnome|mate)$/.test(session ?? '')

/**
 * The type of the popover's window, by which window managers decide. Desktops leave a toolbar out of the list of tasks and
 * let it have the focus. Of those without a desktop some tile everything but a splash or list everything but that; Plasma
 * would centre a splash, without the focus.
 */
export const popoverWindowType = (desktops: Desktops): 'toolbar' | 'splash' =>
  named(
    desktops,
    /^(GNOME|Unity|KDE|XFCE|MATE|(X-)?Cinnamon|LXQt|LXDE|UKUI|Deepin|DDE|Budgie|Pantheon|Enlightenment)$/i
  )
    ? 'toolbar'
    : 'splash'
