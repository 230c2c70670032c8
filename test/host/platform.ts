import type { Platform as RealPlatform } from 'obsidian';

type Flags = typeof RealPlatform;

const desktop: Flags = {
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
	resourcePathPrefix: 'app://local/',
};

const phone: Flags = {
	...desktop,
	isDesktop: false,
	isMobile: true,
	isDesktopApp: false,
	isMobileApp: true,
	isAndroidApp: true,
	isPhone: true,
	resourcePathPrefix: 'http://localhost/_capacitor_file_/',
};

/** Where the app runs. One record that keeps its identity, as in the app; `emulate` changes what it says. */
export const Platform: Flags = { ...desktop };

/** Makes the app a phone's, a tablet's or a desktop's, with the classes of its body. */
export function emulate(device: 'desktop' | 'phone' | 'tablet', body?: HTMLElement): void {
	if (device === 'desktop') Object.assign(Platform, desktop);
	else {
		Object.assign(Platform, phone, {
			isPhone: device === 'phone',
			isTablet: device === 'tablet',
		});
	}
	body?.classList.toggle('is-mobile', device !== 'desktop');
	body?.classList.toggle('is-phone', device === 'phone');
	body?.classList.toggle('is-tablet', device === 'tablet');
}

let language = 'en';

/** Sets the language of the app, before plugins are loaded. */
export function speak(code: string): void {
	language = code;
}

/** Language of the app. */
export function getLanguage(): string {
	return language;
}

/** The version the stand-in imitates. */
export const apiVersion = '1.13.1';

/** Whether the app is at least of this version (`x.y.z`). */
export function requireApiVersion(version: string): boolean {
	const numbers = (text: string): number[] => text.split('.').map((part) => Number(part) || 0);
	const wanted = numbers(version);
	const own = numbers(apiVersion);
	for (let at = 0; at < 3; at += 1) {
		const difference = (own[at] ?? 0) - (wanted[at] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
