/** Packages that come without types. */
declare module 'moment/locale/ko';
