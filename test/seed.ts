import fc from 'fast-check';

/**
 * The seed of every property: the same in each run, so that one commit has one answer. `MEETUP_SEED=<number>` tries other
 * values, and `MEETUP_SEED=any` others each time; a counterexample found so becomes an example of its property.
 */
const asked = process.env['MEETUP_SEED'] ?? '20231109';

if (asked !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
