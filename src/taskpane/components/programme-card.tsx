import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts, usePaneLanguage } from '../pane-context';
import type { DetectionReasons, ProgrammeView } from '../model/pane-model';
import type { PaneProgrammeTexts } from '../../messages/pane-texts';
import { SectionCard } from './section-card';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& summary': { minHeight: '24px', lineHeight: '24px', cursor: 'pointer', width: 'fit-content', borderRadius: tokens.borderRadiusSmall },
    '& summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& ul': { margin: '0 0 4px', paddingLeft: '20px' },
  },
});

const reasonLines = (reasons: DetectionReasons, texts: PaneProgrammeTexts): readonly string[] => [
  ...(reasons.titleWords.length === 0 ? [] : [texts.reasonTitle(reasons.titleWords)]),
  ...(reasons.year === null ? [] : [texts.reasonYear(reasons.year)]),
  ...(reasons.columns === 0 ? [] : [texts.reasonColumns(reasons.columns)]),
  ...(reasons.rows === 0 ? [] : [texts.reasonRows(reasons.rows)]),
];

/** Which notice the table is audited by, and why. */
export const ProgrammeCard = ({ programme, onChange }: { readonly programme: ProgrammeView | null; readonly onChange: () => void }) => {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const { programme: texts } = useTexts();
  const detectedBy = programme?.detectedBy ?? null;
  return (
    <SectionCard
      label={texts.label}
      action={
        <Button size="small" appearance="subtle" onClick={onChange}>
          {programme === null ? texts.choose : texts.change}
        </Button>
      }
    >
      <div className={styles.title}>{programme === null ? texts.none : programme.title[language]}</div>
      {programme !== null && (
        <div className={styles.facts}>
          {programme.documentNo}
          {programme.documentNo === '' ? '' : ' · '}
          {detectedBy === null ? texts.chosen : texts.detected}
        </div>
      )}
      {detectedBy !== null && (
        <details className={styles.why}>
          <summary>{texts.why}</summary>
          <ul>
            {reasonLines(detectedBy, texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </SectionCard>
  );
};
