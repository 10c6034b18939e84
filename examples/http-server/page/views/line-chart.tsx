/** Scores over time as lines; the same numbers as a table below, for those who see no lines. */
import { useEffect, useRef } from 'preact/hooks';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ScorePoint } from '../history/analytics.ts';
import { points } from './percent.ts';

const SERIES = [
  ['match', 'Match', '--line-1', []],
  ['ats', 'Readable', '--line-2', [8, 4]],
  ['writing', 'Writing', '--line-3', [2, 4]],
] as const satisfies readonly (readonly [keyof ScorePoint, string, string, readonly number[]])[];

const HEIGHT = 260;

export function LineChart({ data }: { readonly data: readonly ScorePoint[] }) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = frame.current!;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    let chart: UPlot | undefined;
    // uPlot paints on a canvas, so colours have to be read and not inherited.
    const draw = (): void => {
      chart?.destroy();
      chart = new UPlot(optionsFor(place), rows(data), place);
    };
    const resized = new ResizeObserver(() => {
      chart?.setSize({ width: place.clientWidth, height: HEIGHT });
    });
    draw();
    dark.addEventListener('change', draw);
    resized.observe(place);
    return () => {
      dark.removeEventListener('change', draw);
      resized.disconnect();
      chart?.destroy();
    };
  }, [data]);

  return (
    <>
      <div ref={frame} class="chart" role="img" aria-label={summary(data)} />
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              {SERIES.map(([, name]) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((point, at) => (
              <tr key={at}>
                <th scope="row">{new Date(point.at).toLocaleString()}</th>
                {SERIES.map(([key, name]) => (
                  <td key={name}>{points(point[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function summary(data: readonly ScorePoint[]): string {
  const first = data[0]!;
  const last = data.at(-1)!;
  return `Lines of ${String(data.length)} results: the match went from ${points(first.match)} to ${points(last.match)} of 100.`;
}

function rows(data: readonly ScorePoint[]): UPlot.AlignedData {
  return [data.map(({ at }) => at / 1000), ...SERIES.map(([key]) => data.map((point) => point[key] * 100))];
}

function optionsFor(place: HTMLElement): UPlot.Options {
  const styles = getComputedStyle(place);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const axis: UPlot.Axis = {
    stroke: colour('--soft'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { stroke: colour('--line') },
  };
  return {
    width: place.clientWidth,
    height: HEIGHT,
    scales: { y: { range: [0, 100] } },
    axes: [axis, { ...axis, label: 'points' }],
    cursor: { drag: { x: false, y: false } },
    series: [
      {},
      ...SERIES.map(([, label, name, dash]) => ({
        label,
        stroke: colour(name),
        width: 2,
        dash: [...dash],
        points: { show: true, size: 7 },
        value: (_: UPlot, value: number | null) => (value === null ? '–' : value.toFixed(0)),
      })),
    ],
  };
}
