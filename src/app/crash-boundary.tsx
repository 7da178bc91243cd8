import { Component, type ReactNode } from 'react';
import { uiText } from '../i18n/ui-text';
import { Button } from '../ui/kit/button/button';

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** A defect in a screen must not look like a blank page. What was answered is on record already; a reload goes on there. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <main>
        <h1>{uiText('crash.title')}</h1>
        <p>{uiText('crash.text')}</p>
        <Button onClick={() => location.reload()}>{uiText('crash.reload')}</Button>
      </main>
    );
  }
}
