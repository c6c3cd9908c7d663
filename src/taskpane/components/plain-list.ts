import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the two plain lists: checklist and not checked. */
export const usePlainListStyles = makeStyles({
  intro: { margin: 0, padding: '10px 12px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: '0 0 12px', listStyle: 'none', counterReset: 'point' },
  point: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    padding: '7px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    counterIncrement: 'point',
    '::before': { content: 'counter(point)', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  },
  text: { gridColumn: 2 },
  facts: { gridColumn: 2, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
