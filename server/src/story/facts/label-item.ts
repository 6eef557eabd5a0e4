import { type EventKind, KIND_NOUNS } from '../../resolve/events/event-kinds.ts';
import type { Harm } from '../../resolve/measured/measured.ts';
import type { Item } from './item.ts';

/** What befell those counted, behind "Number of people". */
const HARMS: Readonly<Record<Harm, string>> = {
  death: 'killed',
  injury: 'hurt',
  missing: 'missing',
  arrest: 'arrested',
  displacement: 'displaced',
  infection: 'infected',
  rescue: 'rescued',
};

/** What an item gives, in an editor's words: "Number of people", "Place of the attack", "Time of the trip". */
export function labelItem({ sort, figure, uses }: Item): string {
  const event = uses.map(({ event: name }) => KIND_NOUNS[name as EventKind] as string | undefined).find(Boolean);
  const [use] = uses;
  const of = event ?? (use ? `“${use.event}”` : undefined);
  if (figure) {
    const measured = figure.measured?.text;
    const harm = figure.kind === 'number' ? figure.predicate?.harm : undefined;
    if (harm && figure.measured) {
      return `Number of ${figure.measured.head === 'person' ? 'people' : figure.measured.text} ${HARMS[harm]}`;
    }
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
