import { countPeriod } from './count-period.ts';
import { earlier, limitFrom, withWarning } from './limit-from.ts';
/**
 * The last day for the authority's answer; null where nothing tells it. Of the law's day and the day that the authority
 * named, the later: nobody loses a right by waiting for it, and the authority is not called late a day too soon.
 */
export function responseDue(clock) {
    const lawful = lawfulReply(clock);
    const { named } = clock;
    if (named === null)
        return lawful;
    if (lawful === null)
        return namedReply(named);
    if (clock.extended && clock.law.extendedReply !== null)
        return extendedTo(named, lawful, clock);
    if (named > lawful.due)
        return withWarning({ ...namedReply(named), stated: null }, 'longer-than-statute');
    return named < lawful.due ? { ...lawful, stated: named } : lawful;
}
function lawfulReply({ law, variation, start, extended }) {
    if (start === null)
        return null;
    const from = (limit) => limitFrom('response-due', limit, start.date, start.event, law.holidaysOf);
    if (extended && law.extendedReply !== null)
        return from(law.extendedReply);
    if (variation === null)
        return from(law.reply);
    // A school or an archive: at the latest by the longer time, perhaps as soon as everybody else.
    return earlier(from(variation.reply), from(law.reply).due, variation.because);
}
/** An extension to a named day runs to that day, but never ends before the time that the authority had anyway. */
function extendedTo(named, lawful, clock) {
    if (clock.start === null)
        return namedReply(named);
    const ordinary = countPeriod(clock.start.date, clock.law.reply.period, clock.law.holidaysOf).last;
    const deadline = namedReply(named < ordinary ? ordinary : named);
    // Only a statute can be overstepped: FOIA gives "such time as is reasonable" for the public interest.
    return lawful.basis === 'statute' && named > lawful.due ? withWarning(deadline, 'longer-than-statute') : deadline;
}
function namedReply(named) {
    return {
        kind: 'response-due',
        due: named,
        safe: named,
        basis: 'stated',
        provision: {
            name: 'the authority’s own words',
            address: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
        },
        count: { how: 'named', date: named },
        stated: null,
        safeBecause: [],
        warnings: [],
    };
}
