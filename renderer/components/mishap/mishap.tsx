import { Component } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import styles from './mishap.module.css';
import type { ReactNode } from 'react';

/** React knows no other way to catch what breaks while drawing than a class. The till itself is not touched by it. */
export class Mishap extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className={styles['mishap']} role="alert">
        <h1>{say('mishap.title')}</h1>
        <p>{say('mishap.message')}</p>
        <button type="button" onClick={() => this.setState({ broken: false })}>
          {say('mishap.again')}
        </button>
      </div>
    );
  }
}
