import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { AuditError } from '../../core/errors';
import { FailureBar } from './notice-bar';

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** Called when the user has read what went wrong; absent: it stays, there is nothing else to show. */
  readonly onDismiss?: () => void;
}

/** Holds a part of the pane that is fetched when it is needed. If it cannot be had, that is said in its place, and the rest goes on. */
export const PartBoundary = ({ children, onDismiss }: PartBoundaryProps) => (
  <ErrorBoundary
    fallbackRender={({ error, resetErrorBoundary }) => (
      <FailureBar
        failure={error instanceof AuditError ? error.detail : { code: 'internal' }}
        {...(onDismiss === undefined
          ? {}
          : {
              onDismiss: () => {
                onDismiss();
                resetErrorBoundary();
              },
            })}
      />
    )}
  >
    <Suspense fallback={null}>{children}</Suspense>
  </ErrorBoundary>
);
