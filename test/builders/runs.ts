/** How many generated reviews each command is tried on: `MEETUP_RUNS`, or a thousand. What has to hold before a change lands asks for 5,000. */
export const RUNS = Number(process.env['MEETUP_RUNS'] ?? 1000);
