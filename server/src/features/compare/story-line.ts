import { plural } from '../markdown.ts';
import type { Comparison } from './comparison.ts';

/** A story in a line: "3 outlets on this story · 4 differences · 1 wire text in 2 outlets". */
export function storyLine({ articles, left, outlets, differences, wires }: Omit<Comparison, 'line'>): string {
  const inOutlets = Math.max(0, ...wires.map((wire) => wire.outlets));
  const wired = wires.filter((wire) => wire.outlets > 1).length;
  const copies = `${plural(wired, 'wire text')} in ${wired > 1 ? 'up to ' : ''}${plural(inOutlets, 'outlet')}`;
  const tellers =
    outlets > 1 ? plural(outlets, 'outlet') : `${plural(articles.length + left, 'article')} of one outlet`;
  return [
    ...(outlets > 1 || wired === 0 ? [`${tellers} on this story`] : []),
    ...(differences > 0 ? [plural(differences, 'difference')] : []),
    ...(wired > 0 ? [copies] : []),
  ].join(' · ');
}
