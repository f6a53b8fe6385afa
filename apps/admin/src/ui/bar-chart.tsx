import { BarChart as Bars } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([Bars, GridComponent, SVGRenderer]);

interface Props {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  /** Columns that stand; long names want bars that lie. */
  readonly upright: boolean;
}

const INK = '#1c2733';
const BAR = '#1d4e89';

/** One row of bars. A screen reader hears it as one sentence; the table beside it has every cell. */
export function BarChart({ title, bars, upright }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const chart = init(element, null, { renderer: 'svg' });
    // Names get their room first: at most half the width, longer ones break.
    const names = Math.min(190, element.clientWidth / 2);
    const axis = {
      type: 'category' as const,
      data: bars.map(({ name }) => name),
      inverse: !upright,
      axisTick: { show: false },
      axisLabel: upright ? { color: INK } : { color: INK, width: names - 12, overflow: 'break' as const },
    };
    const values = { type: 'value' as const, show: false };
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit' },
      grid: { left: upright ? 8 : names, right: 32, top: 20, bottom: upright ? 24 : 4, outerBoundsMode: 'none' },
      xAxis: upright ? axis : values,
      yAxis: upright ? values : axis,
      series: [
        {
          type: 'bar',
          data: bars.map(({ value }) => value),
          barMaxWidth: 32,
          itemStyle: { color: BAR },
          label: { show: true, position: upright ? 'top' : 'right', color: INK, fontWeight: 'bold' },
        },
      ],
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [bars, upright]);
  const sentence = `${title}: ${bars.map(({ name, value }) => `${name} ${value}`).join('; ')}`;
  const height = upright ? 240 : Math.max(160, bars.length * 36 + 24);
  return <div ref={place} role="img" aria-label={sentence} style={{ height }} />;
}
