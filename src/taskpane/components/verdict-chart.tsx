import { makeStyles, tokens } from '@fluentui/react-components';
import type { Verdict } from '../../core/audit/finding';
import { usePaneLanguage } from '../pane-context';
import { VerdictIcon } from './status-icon';

const useStyles = makeStyles({
  chart: { padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  bar: { display: 'flex', gap: '2px', height: '8px' },
  part: { minWidth: '4px', borderRadius: '2px', border: '1px solid transparent', boxSizing: 'border-box' },
  pass: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  review: { backgroundColor: tokens.colorStatusWarningBackground3 },
  fail: { backgroundColor: tokens.colorStatusDangerBackground3 },
  legend: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '6px' },
  count: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '4px 2px',
    minHeight: '44px',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
      border: `1px solid ${tokens.colorBrandStroke1}`,
    },
    '@media (forced-colors: active)': { '&[aria-pressed="true"]': { outline: '2px solid Highlight' } },
  },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  name: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const verdictOrder: readonly Verdict[] = ['pass', 'review', 'fail'];

interface VerdictChartProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** Verdicts of the rows as one bar, and as three figures that narrow the list. */
export const VerdictChart = ({ counts, chosen, onChoose }: VerdictChartProps) => {
  const styles = useStyles();
  const { texts, messages } = usePaneLanguage();
  const { result } = texts;
  const spoken = verdictOrder.map((verdict) => result.count(messages.verdicts[verdict], counts[verdict])).join(', ');
  return (
    <section className={styles.chart} aria-label={result.counts}>
      <div className={styles.bar} role="img" aria-label={spoken}>
        {verdictOrder
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <div key={verdict} className={`${styles.part} ${styles[verdict]}`} style={{ flexGrow: counts[verdict] }} />
          ))}
      </div>
      <div className={styles.legend}>
        {verdictOrder.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={styles.count}
            aria-pressed={chosen === verdict}
            title={result.showOnly(messages.verdicts[verdict])}
            onClick={() => {
              onChoose(chosen === verdict ? null : verdict);
            }}
          >
            <span className={styles.number}>{counts[verdict]}</span>
            <span className={styles.name}>
              <VerdictIcon verdict={verdict} />
              {messages.verdicts[verdict]}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
};
