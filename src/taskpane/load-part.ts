import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { AuditError } from '../core/errors';

/** Fetches a part of the add-in that is not needed at first. @throws AuditError 'part-not-loaded' */
export const loadPart = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch {
    throw new AuditError({ code: 'part-not-loaded' });
  }
};

/** A component that is fetched when it is first drawn; to stand within a `PartBoundary`. */
export const lazyPart = <P>(load: () => Promise<{ readonly default: ComponentType<P> }>): LazyExoticComponent<ComponentType<P>> =>
  lazy(() => loadPart(load));
