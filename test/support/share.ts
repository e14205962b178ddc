import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Does this run see every case? `npm run test:full` does; `npm test` sees a share of each kind. */
    isWhole: boolean;
  }
}

export function isWhole(): boolean {
  return inject('isWhole');
}

/** Every `nth` case from the first on; all of them in a full run. */
export function share<T>(cases: readonly T[], nth: number): T[] {
  return cases.filter((_, i) => isWhole() || i % nth === 0);
}
