import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { focusAfterKey } from '../model/focus-after-key';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', gap: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px' },
  tab: {
    font: 'inherit',
    color: 'inherit',
    minHeight: '32px',
    padding: '4px 7px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '2px solid transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-selected="true"]': { fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
    // High contrast draws transparent borders as well.
    '@media (forced-colors: active)': { '&[aria-selected="false"]': { borderBottom: '2px solid Canvas' } },
  },
});

interface TabsProps<N extends string> {
  readonly names: readonly N[];
  readonly chosen: N;
  readonly labelOf: (name: N) => string;
  /** Tabs are called `${id}-${name}`, their panel `${id}-panel`. */
  readonly id: string;
  readonly onChoose: (name: N) => void;
}

const arrows: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp', Home: 'Home', End: 'End' };

/** A row of tabs: one stop of the Tab key, arrows choose. */
export const Tabs = <N extends string>({ names, chosen, labelOf, id, onChoose }: TabsProps<N>) => {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = focusAfterKey(arrows[event.key] ?? '', names.indexOf(chosen), names.length, 1);
    const name = next === null ? undefined : names[next];
    if (name === undefined) return;
    event.preventDefault();
    onChoose(name);
    document.getElementById(`${id}-${name}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          className={styles.tab}
          id={`${id}-${name}`}
          aria-selected={name === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            onChoose(name);
          }}
        >
          {labelOf(name)}
        </button>
      ))}
    </div>
  );
};
