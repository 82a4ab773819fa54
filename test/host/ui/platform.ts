import type * as Obsidian from 'obsidian';

type MutablePlatform = { -readonly [K in keyof typeof Obsidian.Platform]: (typeof Obsidian.Platform)[K] };

/** What the app runs on: a Linux desktop, until `setPhone` says otherwise. */
export const Platform: MutablePlatform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: 'app://host/',
};

/** Turns the app into the one of a phone, or back; the body's classes say so to style sheets. */
export function setPhone(isPhone: boolean): void {
	Platform.isPhone = Platform.isMobile = Platform.isMobileApp = Platform.isAndroidApp = isPhone;
	Platform.isDesktop = Platform.isDesktopApp = Platform.isLinux = !isPhone;
	activeDocument.body.toggleClass(['is-mobile', 'is-phone', 'is-android'], isPhone);
}
