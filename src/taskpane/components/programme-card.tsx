import { makeStyles, tokens } from '@fluentui/react-components';
import { evidenceLines } from '../../messages/evidence';
import type { SessionState } from '../../session';
import { usePaneLanguage } from '../pane-context';
import { isoDay } from '../model/iso-day';
import { CardButton } from './card-button';
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

/** Which notice the table is audited by, and why. */
export const ProgrammeCard = ({ state, onChange }: { readonly state: SessionState; readonly onChange: () => void }) => {
  const styles = useStyles();
  const { language, texts: paneTexts } = usePaneLanguage();
  const { programme: texts } = paneTexts;
  const { result, chosenPack, programmes, ownPacks } = state;
  const shown = result?.programme ?? [...ownPacks, ...programmes].find(({ id }) => id === chosenPack) ?? null;
  const match = chosenPack === null ? result?.matches.find(({ id }) => id === shown?.id) : undefined;
  const chosen = chosenPack === null ? texts.detected : texts.chosen;
  const facts = result === null ? chosen : `${chosen} · ${texts.asOf(isoDay(result.asOf))}`;
  return (
    <SectionCard label={texts.label} action={<CardButton text={shown === null ? texts.choose : texts.change} onPress={onChange} />}>
      <div className={styles.title}>{shown?.title[language] ?? texts.none}</div>
      {shown !== null && match === undefined && <div className={styles.facts}>{facts}</div>}
      {match !== undefined && (
        <details className={styles.why}>
          <summary>
            {facts} · {texts.why}
          </summary>
          <ul>
            {evidenceLines(match.evidence, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </SectionCard>
  );
};
