import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { PersonQuestionMark16Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import type { ReactNode } from 'react';
import type { Outcome, Verdict } from '../../core/audit/finding';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, verticalAlign: 'text-bottom' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

type Tone = 'good' | 'doubtful' | 'bad' | 'plain';

const outcomeLooks: Readonly<Record<Outcome, readonly [Tone, ReactNode]>> = {
  error: ['bad', <DismissCircle16Filled key="error" />],
  warning: ['doubtful', <Warning16Filled key="warning" />],
  manual: ['doubtful', <PersonQuestionMark16Regular key="manual" />],
  info: ['plain', <Info16Regular key="info" />],
  fault: ['bad', <Wrench16Regular key="fault" />],
};

const verdictLooks: Readonly<Record<Verdict, readonly [Tone, ReactNode]>> = {
  pass: ['good', <CheckmarkCircle16Filled key="pass" />],
  review: ['doubtful', <Warning16Filled key="review" />],
  fail: ['bad', <DismissCircle16Filled key="fail" />],
};

const Icon = ({ look: [tone, icon] }: { readonly look: readonly [Tone, ReactNode] }) => {
  const styles = useStyles();
  return (
    <span className={`${styles.icon} ${styles[tone]}`} aria-hidden>
      {icon}
    </span>
  );
};

/** Shape and colour of an outcome; its word always stands beside it. */
export const OutcomeIcon = ({ outcome }: { readonly outcome: Outcome }) => <Icon look={outcomeLooks[outcome]} />;

/** Shape and colour of a verdict; its word always stands beside it. */
export const VerdictIcon = ({ verdict }: { readonly verdict: Verdict }) => <Icon look={verdictLooks[verdict]} />;
