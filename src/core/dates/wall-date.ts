import type { CalendarDay } from '../model/calendar-day';

/**
 * A calendar day in the shape date-fns works on: midnight in UTC, whose local fields are its UTC fields.
 * A plain Date would not do: some zones skip a day (Apia, 30 December 2011) or a midnight, and the day would slip.
 */
export class WallDate extends Date {
	override getFullYear(): number {
		return this.getUTCFullYear();
	}
	override getMonth(): number {
		return this.getUTCMonth();
	}
	override getDate(): number {
		return this.getUTCDate();
	}
	override getDay(): number {
		return this.getUTCDay();
	}
	override getHours(): number {
		return this.getUTCHours();
	}
	override getMinutes(): number {
		return this.getUTCMinutes();
	}
	override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
		return this.setUTCFullYear(year, month, day);
	}
	override setMonth(month: number, day = this.getUTCDate()): number {
		return this.setUTCMonth(month, day);
	}
	override setDate(day: number): number {
		return this.setUTCDate(day);
	}
	override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
		return this.setUTCHours(hours, minutes, seconds, milliseconds);
	}
}

/** The wall date of a day. */
export function wallDateOf(day: CalendarDay): WallDate {
	return new WallDate(`${day}T00:00:00Z`);
}
