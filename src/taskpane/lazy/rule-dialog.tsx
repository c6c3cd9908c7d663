import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { PaneDialog } from '../components/pane-dialog';
import { describeRule } from '../../messages/rule-description';
import type { Paragraph } from '../../messages/rule-description';
import { ruleExamples } from '../../packs/examples';
import { usePaneLanguage } from '../pane-context';
import type { Session, SessionState } from '../../session';

const useStyles = makeStyles({
  paragraphs: { margin: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  lines: { padding: '6px 10px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
});

/** What only the authors of rules look for; the command line and the rule reference have it. */
const leftOut: ReadonlySet<Paragraph['part']> = new Set(['clauses', 'scope', 'without']);

interface RuleDialogProps {
  /** “pack/rule” */
  readonly rule: string;
  readonly state: SessionState;
  readonly session: Session;
  readonly onClose: () => void;
}

const Part = ({ label, lines }: Pick<Paragraph, 'label' | 'lines'>) => {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={lines.length > 1 ? `${styles.text} ${styles.lines}` : styles.text}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </dd>
    </div>
  );
};

/** 规则说明: the clause in its own words, when it applies, which columns it reads, and an example of each kind. */
const RuleDialog = ({ rule, state: { explained }, session, onClose }: RuleDialogProps) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const { form } = texts;
  useEffect(() => {
    void session.explain(rule);
  }, [session, rule]);
  const [packId = '', ruleId = ''] = rule.split('/');
  const description = explained?.id === rule ? describeRule(explained, ruleExamples(packId, ruleId), language) : null;
  return (
    <PaneDialog
      title={form.explainTitle}
      onClose={onClose}
      actions={
        <Button appearance="primary" data-first-focus onClick={onClose}>
          {form.close}
        </Button>
      }
    >
      {description !== null && (
        <dl className={styles.paragraphs}>
          {description.paragraphs
            .filter(({ part }) => !leftOut.has(part))
            .map(({ part, label, lines }) => (
              <Part key={part} label={label} lines={lines} />
            ))}
        </dl>
      )}
    </PaneDialog>
  );
};

export default RuleDialog;
