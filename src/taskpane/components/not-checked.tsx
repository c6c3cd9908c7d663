import { makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '../../messages';
import type { PaneTexts } from '../../messages/pane-texts';
import type { AuditAnswer } from '../../session';
import { notCheckedGroups } from '../model/not-checked-groups';
import type { NotCheckedGroup } from '../model/not-checked-groups';
import { usePaneLanguage } from '../pane-context';
import { usePlainListStyles } from './plain-list';

const useStyles = makeStyles({
  needs: { gridColumn: 2, fontWeight: tokens.fontWeightSemibold },
  clause: { display: 'block' },
});

const needsText = ({ needs }: NotCheckedGroup, { result }: PaneTexts, { ledgers }: Messages): string =>
  needs.kind === 'column' ? result.needsColumn(needs.header) : result.needsLedger(ledgers[needs.ledger]);

/** 未审核: the clauses that could not be checked, by the column or ledger they wait for. */
export const NotChecked = ({ result: answer }: { readonly result: AuditAnswer }) => {
  const lists = usePlainListStyles();
  const styles = useStyles();
  const { texts, messages } = usePaneLanguage();
  const { result } = texts;
  const groups = notCheckedGroups(answer);
  if (groups.length === 0) return <p className={lists.intro}>{result.noneNotChecked}</p>;
  return (
    <>
      <p className={lists.intro}>{result.notCheckedIntro}</p>
      <ol className={lists.list}>
        {groups.map((group) => {
          const needs = needsText(group, texts, messages);
          return (
            <li key={needs} className={lists.point}>
              <span className={styles.needs}>{needs}</span>
              <span className={lists.facts}>
                {group.cites.map(({ section, quote }) => (
                  <span key={`${section} ${quote}`} className={styles.clause}>
                    {result.cite(section, quote)}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
};
