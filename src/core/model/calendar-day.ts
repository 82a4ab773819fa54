/** A day on the wall calendar, `2023-08-09`, between 1970 and 2100. No time, no zone. Sorts as text. */
export type CalendarDay = string & { readonly brand: 'CalendarDay' };
