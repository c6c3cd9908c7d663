import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTexts } from '../pane-context';
import { focusAfterKey } from '../model/focus-after-key';
import type { Grouping, TableOutline } from '../../session';
import type { ListItem } from '../model/list-items';
import { FindingCard } from './finding-card';
import type { FindingCommands } from './finding-buttons';
import { ListHeading } from './list-heading';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

const estimated = { heading: 56, finding: 168 } as const;
const page = 5;

interface FindingListProps {
  readonly items: readonly ListItem[];
  readonly tables: readonly TableOutline[];
  readonly grouping: Grouping;
  readonly commands: FindingCommands;
  /** What scrolls: the whole pane below its commands. */
  readonly scroller: HTMLElement | null;
}

/** Distance of the list from the top of what scrolls; the parts above it grow and shrink. */
const useOffset = (list: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number => {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild;
    if (content === null || content === undefined) return undefined;
    const observer = new ResizeObserver(() => {
      setOffset(list.current?.offsetTop ?? 0);
    });
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [list, scroller]);
  return offset;
};

/**
 * The findings, only those in sight being drawn. One stop of the Tab key: arrows, Page Up/Down, Home and End move between lines,
 * Tab goes on into the buttons of the current one.
 */
export const FindingList = ({ items, tables, grouping, commands, scroller }: FindingListProps) => {
  const styles = useStyles();
  const { result } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const wantsFocus = useRef(false);
  const current = Math.min(focused, items.length - 1);
  const scrollMargin = useOffset(list, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: (at) => (items[at]?.kind === 'finding' ? estimated.finding : estimated.heading),
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 4,
    scrollMargin,
    // The line that holds the focus is never taken out of the page.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), current])].filter((at) => at >= 0).sort((left, right) => left - right),
  });

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const line = list.current?.querySelector<HTMLElement>(`[data-index="${String(current)}"]`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = focusAfterKey(event.key, current, items.length, page);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (next === current) return;
    wantsFocus.current = true;
    setFocused(next);
  };

  return (
    <div
      ref={list}
      className={styles.list}
      role="list"
      aria-label={result.listLabel}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.line}
            role="listitem"
            aria-posinset={index + 1}
            aria-setsize={items.length}
            tabIndex={index === current ? 0 : -1}
            style={{ transform: `translateY(${String(start - scrollMargin)}px)` }}
            onFocus={() => {
              setFocused(index);
            }}
          >
            {item.kind === 'finding' ? (
              <FindingCard
                listed={item.listed}
                table={tables[item.listed.table]}
                grouping={grouping}
                isCurrent={index === current}
                commands={commands}
              />
            ) : (
              <ListHeading item={item} showsSheet={tables.length > 1} />
            )}
          </div>
        );
      })}
    </div>
  );
};
