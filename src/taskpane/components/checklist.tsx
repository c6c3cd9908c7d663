import type { AuditAnswer } from '../../session';
import { checklistPoints } from '../model/checklist-points';
import { usePaneLanguage } from '../pane-context';
import { usePlainListStyles } from './plain-list';

/** 人工核对清单: what only a person with the documents can check, and in which rows. */
export const Checklist = ({ result: answer }: { readonly result: AuditAnswer }) => {
  const styles = usePlainListStyles();
  const { language, texts } = usePaneLanguage();
  const { result } = texts;
  const points = checklistPoints(answer);
  const showsSheet = answer.tables.length > 1;
  if (points.length === 0) return <p className={styles.intro}>{result.noneChecklist}</p>;
  return (
    <>
      <p className={styles.intro}>{result.checklistIntro}</p>
      <ol className={styles.list}>
        {points.map(({ item: { rule, text, rows, cite }, sheet, isEvery }, at) => (
          <li key={`${String(at)} ${rule}`} className={styles.point}>
            <span className={styles.text}>{text[language]}</span>
            <span className={styles.facts}>
              {showsSheet && `${sheet} · `}
              {rows.length === 0 ? result.wholeTable : result.checklistRows(rows, isEvery)} · {cite.section}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
};
