import fc from 'fast-check';
import { foldText } from '../../shared/domain/search-text.ts';

const between = (first: string, last: string): string[] => {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
};

const letters = (text: string): string[] => Array.from(text);
const thai = [...between('ก', 'ฮ'), ...between('ะ', 'ู'), ...between('เ', 'ไ'), ...letters('่้๊๋์็ๆ')];
const lao = letters('ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອຮະັາຳິີຶືຸູົຼຽເແໂໃໄ່້໊໋໌ໍໜໝ');
const han = [...between('一', '龥'), '𠮷', '𡃁', '々', '〇'];

/** A word in Thai, Lao or Chinese letters, any of them in any order, folded as the index folds it. */
export const unspacedWord = fc
  .oneof(
    ...[thai, lao, han].map((script) =>
      fc.array(fc.constantFrom(...script), { minLength: 1, maxLength: 30 }).map((all) => all.join('')),
    ),
  )
  .map(foldText);
