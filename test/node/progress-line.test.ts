import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/node/columns.ts';
import { ProgressLine } from '../../src/node/progress-line.ts';

function terminal(isTTY: boolean): { written: string[]; isTTY: boolean; columns: number; write(text: string): void } {
  const written: string[] = [];
  return { written, isTTY, columns: 40, write: (text) => void written.push(text) };
}

describe('the progress line', () => {
  it('is drawn over itself, no wider than the terminal, and leaves nothing behind', () => {
    const target = terminal(true);
    let now = 0;
    const line = new ProgressLine(target, () => (now += 100));
    for (let done = 1; done <= 3; done++) line.show('Comparing', done, 1000);
    line.clear();
    expect(target.written).toHaveLength(4);
    for (const text of target.written) {
      expect(text.startsWith('\r')).toBe(true);
      expect(displayWidth(text.replaceAll('\r', ''))).toBe(39);
    }
    expect(target.written.at(-1)!.trim()).toBe('');
  });

  it('is not drawn more often than anybody can read', () => {
    const target = terminal(true);
    let now = 0;
    const line = new ProgressLine(target, () => now++);
    for (let done = 0; done < 1000; done++) line.show('Comparing', done, 1000);
    expect(target.written.length).toBeLessThan(20);
  });

  it('is never written where nobody looks', () => {
    const target = terminal(false);
    const line = new ProgressLine(target);
    line.show('Comparing', 1, 2);
    line.clear();
    expect(target.written).toEqual([]);
  });
});
