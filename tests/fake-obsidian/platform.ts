// On what the app runs. A narrow window is a phone, as everywhere in the stand-in; every other is a desktop.

const PHONE_BELOW_PX = 600;

export const Platform = {
	get isDesktop(): boolean {
		return !isNarrow();
	},
	get isMobile(): boolean {
		return isNarrow();
	},
	get isDesktopApp(): boolean {
		return !isNarrow();
	},
	get isMobileApp(): boolean {
		return isNarrow();
	},
	isIosApp: false,
	get isAndroidApp(): boolean {
		return isNarrow();
	},
	get isPhone(): boolean {
		return isNarrow();
	},
	isTablet: false,
	get isMacOS(): boolean {
		return runsOn('Mac');
	},
	get isWin(): boolean {
		return runsOn('Win');
	},
	get isLinux(): boolean {
		return runsOn('Linux');
	},
	isSafari: false,
	resourcePathPrefix: '/vault/file?path=',
};

function isNarrow(): boolean {
	return typeof window !== 'undefined' && window.innerWidth < PHONE_BELOW_PX;
}

function runsOn(system: string): boolean {
	return typeof navigator !== 'undefined' && (navigator.platform || '').startsWith(system);
}
