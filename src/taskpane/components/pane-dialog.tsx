import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(440px, calc(100vw - 16px))',
    maxHeight: 'calc(100vh - 16px)',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  frame: { display: 'flex', flexDirection: 'column', maxHeight: 'calc(100vh - 18px)' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', padding: '10px 8px 6px 16px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  body: { overflowY: 'auto', padding: '2px 16px 12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the most important one last. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  /** What is under way, where the window stays open meanwhile: what lies behind it can be neither pressed nor heard. */
  readonly status?: ReactNode;
}

/** A modal window. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export const PaneDialog = ({ title, children, actions, onClose, status }: PaneDialogProps) => {
  const styles = useStyles();
  const { form } = useTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page: only then does the focus go back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser would take the closing cross.
    element?.querySelector<HTMLElement>('form :is(input, textarea), input[type=radio]:checked, [data-first-focus]')?.focus();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={form.close} onClick={onClose} />
        </div>
        {status}
        <div className={styles.body}>{children}</div>
        <div className={styles.foot}>{actions}</div>
      </div>
    </dialog>
  );
};
