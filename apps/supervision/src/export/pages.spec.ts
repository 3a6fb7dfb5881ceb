import { describe, expect, it } from '@jest/globals';
import { cellsAtOnce, cellsOf, pagesOf, type ListPage } from './pages.js';
import { column, yesOrNo } from './table.js';

const columns = [column<number>('Bilangan', 'integer', (item) => item), column<number>('Genap', 'text', isEven)];

function isEven(item: number) {
  return yesOrNo(item % 2 === 0);
}

/** Lists 1 to 5, two a page, and notes which pages were asked for. */
function listOfFive() {
  const asked: (string | undefined)[] = [];
  const read = (after: string | undefined): Promise<ListPage<number>> => {
    asked.push(after);
    const begin = Number(after ?? 0);
    const items = [1, 2, 3, 4, 5].slice(begin, begin + 2);
    return Promise.resolve({ items, next: begin + 2 < 5 ? String(begin + 2) : null });
  };
  return { asked, read };
}

describe('pages of a list', () => {
  it('are read to the last one, each when it is asked for', async () => {
    const { asked, read } = listOfFive();
    const { first, pages } = await pagesOf(read);
    expect([first.items, asked]).toEqual([[1, 2], [undefined]]);
    const told: unknown[] = [];
    for await (const cells of cellsOf(pages, columns)) told.push([cells, asked.length]);
    expect(told).toEqual([
      [
        [
          [1, 'Tidak'],
          [2, 'Ya'],
        ],
        1,
      ],
      [
        [
          [3, 'Tidak'],
          [4, 'Ya'],
        ],
        2,
      ],
      [[[5, 'Tidak']], 3],
    ]);
    expect(asked).toEqual([undefined, '2', '4']);
  });

  it('are read no further when nobody wants more', async () => {
    const { asked, read } = listOfFive();
    const { pages } = await pagesOf(read);
    for await (const cells of cellsOf(pages, columns)) {
      expect(cells).toHaveLength(2);
      break;
    }
    expect(asked).toEqual([undefined]);
  });

  it('that cannot be read are refused before there is a file', async () => {
    await expect(pagesOf(() => Promise.reject(new Error('field')))).rejects.toThrow('field');
  });

  it('of a short list come at once', () => {
    expect(cellsAtOnce([7], columns)).toEqual([[[7, 'Tidak']]]);
  });
});
