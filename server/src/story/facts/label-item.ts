import { type EventKind, KIND_NOUNS } from '../../resolve/events/event-kinds.ts';
import type { Item } from './item.ts';

/** What an item gives, in an editor's words: "Number of people", "Place of the attack", "Time of the trip". */
export function labelItem({ sort, figure, uses }: Item): string {
  const event = uses.map(({ event: name }) => KIND_NOUNS[name as EventKind] as string | undefined).find(Boolean);
  const [use] = uses;
  const of = event ?? (use ? `“${use.event}”` : undefined);
  if (figure) {
    const measured = figure.measured?.text;
    if (figure.kind === 'money') return measured ? `Sum (${measured})` : 'Sum';
    if (figure.kind === 'percent') return measured ? `Share (${measured})` : 'Share';
    if (figure.kind === 'quantity') return measured ? `Amount of ${measured}` : 'Amount';
    return measured ? `Number of ${measured}` : of ? `Number in ${of}` : 'Number';
  }
  const noun = {
    place: 'Place',
    time: 'Time',
    duration: 'Length',
    person: 'Who',
    organization: 'Who',
    figure: 'Number',
  }[sort];
  if (sort === 'person' || sort === 'organization') return of ? `Who is named in ${of}` : 'Who is named';
  return of ? `${noun} of ${of}` : noun;
}
