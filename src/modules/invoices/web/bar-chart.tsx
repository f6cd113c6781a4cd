interface BarChartProps {
  /** Says what the bars show, for those who hear the page; the table beside it has the figures. */
  readonly label: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

const row = 36;
const left = 190;
const width = 640;

/** Bars lying on their side, drawn without a library or inline styles; labels and figures stand in the picture. */
export function BarChart({ label, bars }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <svg class="g-chart" viewBox={`0 0 ${width} ${bars.length * row}`} role="img" aria-label={label} width="100%" preserveAspectRatio="xMinYMin meet">
      {bars.map((bar, index) => {
        const length = Math.round((bar.value / most) * (width - left - 60));
        const middle = index * row + row / 2;
        return (
          <g key={bar.label}>
            <text x="0" y={middle} dominant-baseline="middle" fill="currentColor" font-size="16">{bar.label.length > 21 ? `${bar.label.slice(0, 20)}…` : bar.label}</text>
            <rect x={left} y={middle - 10} width={Math.max(bar.value > 0 ? 2 : 0, length)} height="20" rx="3" fill="currentColor" fill-opacity="0.55" />
            <text x={left + length + 8} y={middle} dominant-baseline="middle" fill="currentColor" font-size="16">{bar.value}</text>
          </g>
        );
      })}
    </svg>
  );
}
