/** `19:05`, in the zone of the device. */
export const timeOf = (date: Date): string =>
	[date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
