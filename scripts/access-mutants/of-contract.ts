import { actionTable } from '../../shared/access/action-table.ts';
import { roles } from '../../shared/access/classes.ts';
import { mutantOf } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** Each class of a field weakened to the weakest, each subject forgotten, each action of a call let go. */
export const contractMutants = (file: string, source: string): Mutant[] => [
  ...classes(file, source),
  ...subjects(file, source),
  ...actions(file, source),
];

// A field without a class counts as public, so that to weaken one that is public already changes nothing.
function classes(file: string, source: string): Mutant[] {
  return [...source.matchAll(/classified\(\s*'(?<dataClass>[a-z ]+)'/g)].flatMap((match) => {
    const { dataClass = '' } = match.groups ?? {};
    if (dataClass === 'public') return [];
    const [from] = match;
    const what = `${placeOf(file, source, match.index)}: ${dataClass} becomes public`;
    const to = from.replace(`'${dataClass}'`, "'public'");
    return [mutantOf(source, { kind: 'class', what, file, at: match.index, from, to })];
  });
}

function subjects(file: string, source: string): Mutant[] {
  return [...source.matchAll(/belongingTo\(\s*'(?<kind>[a-z ]+)',\s*'(?<key>\w+)'/g)].map((match) => {
    const { kind = '' } = match.groups ?? {};
    const [from] = match;
    const what = `${placeOf(file, source, match.index)}: whose it is (${kind}) is forgotten`;
    const to = from.replace('belongingTo(', '((_kind, _key, schema) => schema)(');
    return mutantOf(source, { kind: 'subject', what, file, at: match.index, from, to });
  });
}

function actions(file: string, source: string): Mutant[] {
  return [...source.matchAll(/'(?<name>[\w.]+)': call\(\s*'(?<action>[^']+)'/g)].flatMap((match) => {
    const { name = '', action = '' } = match.groups ?? {};
    const weaker = weakerThan(action);
    if (weaker === null) return [];
    const [from] = match;
    const to = from.slice(0, from.lastIndexOf(`'${action}'`)) + `'${weaker}'`;
    const what = `${name}: "${action}" becomes "${weaker}"`;
    return [mutantOf(source, { kind: 'action', what, file, at: match.index, from, to })];
  });
}

function weakerThan(action: string): string | null {
  if (action === 'stand before the till') return null;
  if (action === 'be signed in') return 'stand before the till';
  // What every role may do is weakened only by letting in who is nobody.
  const row = actionTable[action as keyof typeof actionTable];
  return roles.every((role) => row[role] === 'yes') ? 'stand before the till' : 'be signed in';
}

/** The file's line, and what the line is about. */
function placeOf(file: string, source: string, at: number): string {
  const line = source.slice(0, at).split('\n').length;
  const start = source.lastIndexOf('\n', at) + 1;
  return `${file}:${line} ${source
    .slice(start, at)
    .replaceAll(/[^\w.' ]/g, '')
    .trim()}`.trim();
}
