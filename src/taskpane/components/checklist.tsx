import { makeStyles, tokens } from '@fluentui/react-components';
import type { TableAudit } from '../../core/audit/finding';
import { usePaneLanguage } from '../pane-context';

/** Looks of the two plain lists: checklist and not checked. */
export const usePlainListStyles = makeStyles({
  intro: { margin: 0, padding: '10px 12px 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: '0 0 12px', listStyle: 'none', counterReset: 'point' },
  point: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    padding: '7px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    // Lists have up to hundreds of points; those out of sight cost no layout.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
    counterIncrement: 'point',
    '::before': { content: 'counter(point)', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  },
  text: { gridColumn: 2 },
  facts: { gridColumn: 2, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** 人工核对清单: what only a person with the documents can check, and in which rows. */
export const Checklist = ({ audit }: { readonly audit: TableAudit }) => {
  const styles = usePlainListStyles();
  const { language, texts } = usePaneLanguage();
  const { result } = texts;
  if (audit.checklist.length === 0) return <p className={styles.intro}>{result.noneChecklist}</p>;
  return (
    <>
      <p className={styles.intro}>{result.checklistIntro}</p>
      <ol className={styles.list}>
        {audit.checklist.map(({ rule, text, rows, cite }) => (
          <li key={rule} className={styles.point}>
            <span className={styles.text}>{text[language]}</span>
            <span className={styles.facts}>
              {rows.length === 0 ? result.wholeTable : result.checklistRows(rows, rows.length === audit.rows.length)} · {cite.section}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
};
