/** What the page's address asks for: `#lang=ko&theme=dark&phone=1`, after `#` or after `?`. */
export interface DemoOptions {
	readonly language: string;
	readonly theme: 'light' | 'dark';
	readonly isPhone: boolean;
}

/** Reads the options out of an address; what it does not say is as `otherwise` says. */
export function readOptions(location: Pick<Location, 'hash' | 'search'>, otherwise: DemoOptions): DemoOptions {
	const query = new URLSearchParams(location.search);
	for (const [key, value] of new URLSearchParams(location.hash.slice(1))) query.set(key, value);
	const theme = query.get('theme');
	return {
		language: query.get('lang') ?? otherwise.language,
		theme: theme === 'light' || theme === 'dark' ? theme : otherwise.theme,
		isPhone: query.has('phone') ? query.get('phone') === '1' : otherwise.isPhone,
	};
}

/** The options as the part of an address after `#`. */
export function writeOptions({ language, theme, isPhone }: DemoOptions): string {
	return new URLSearchParams({ lang: language, theme, ...(isPhone && { phone: '1' }) }).toString();
}
