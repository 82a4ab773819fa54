import moment from 'moment';
import 'moment/locale/ko';

// The locale that was loaded last is the one that moment speaks: back to its own.
moment.locale('en');

/** The moment that the app brings along. */
export { moment };

let language = 'en';

/** The language of the app's own words. */
export function getLanguage(): string {
	return language;
}

/** Sets the app's language, as a person does in the settings and then restarts. Known to moment: en and ko. */
export function setLanguage(code: string): void {
	language = code;
	moment.locale(code === 'ko' ? 'ko' : 'en');
}
