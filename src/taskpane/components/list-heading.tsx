import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLanguage } from '../pane-context';
import type { HeadingItem } from '../model/list-items';
import { VerdictIcon } from './status-icon';

const useStyles = makeStyles({
  heading: {
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  verdict: { display: 'inline-flex', gap: '4px', alignItems: 'center' },
});

/** A heading of the list: a row with its verdict, the whole table, or a clause; the sheet is named when there are several. */
export const ListHeading = ({ item, showsSheet }: { readonly item: HeadingItem; readonly showsSheet: boolean }) => {
  const styles = useStyles();
  const { texts, messages } = usePaneLanguage();
  const { result } = texts;
  switch (item.kind) {
    case 'row':
      return (
        <div className={styles.heading}>
          <h3 className={styles.title}>
            {result.rowName(item.row)}　{item.title}
          </h3>
          <div className={styles.facts}>
            {showsSheet && <span>{item.sheet}</span>}
            {item.unit !== '' && <span>{item.unit}</span>}
            <span className={styles.verdict}>
              <VerdictIcon verdict={item.verdict} />
              {messages.verdicts[item.verdict]}
            </span>
          </div>
        </div>
      );
    case 'table':
      return (
        <div className={styles.heading}>
          <h3 className={styles.title}>{result.wholeTable}</h3>
          {showsSheet && <div className={styles.facts}>{item.sheet}</div>}
        </div>
      );
    case 'rule':
      return (
        <div className={styles.heading}>
          <h3 className={styles.title}>{result.cite(item.section, item.quote)}</h3>
          <div className={styles.facts}>{result.items(item.count)}</div>
        </div>
      );
  }
};
