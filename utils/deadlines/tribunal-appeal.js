import { limitFrom, onWorkingDay } from './limit-from.ts';
/**
 * The last day for the tribunal to have the notice of appeal, from the day that the decision was sent; null under
 * Scottish law, where the appeal goes to the Court of Session and its time is not established.
 */
export function tribunalAppeal(sent, law) {
    if (law.appeal === null)
        return null;
    const deadline = limitFrom('tribunal-appeal', law.appeal, sent, 'decision-sent', law.holidaysOf);
    // The tribunal's office is in Leicester.
    return onWorkingDay(deadline, ['england-and-wales']);
}
