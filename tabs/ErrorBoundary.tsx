import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead of the children when showing them failed. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a page that cannot be shown from taking the whole tab with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
