/** Beside the portal script, in pages that may show figures: says what the amounts on them mean. */
import { interpret } from '../reading/interpret';
import { INTERPRET, type Offered } from './parts';

export function offerInterpreter(): void {
  (globalThis as Offered)[INTERPRET] = interpret;
}
