import { lazily } from '../core/people/lazily';
import { finish, type Steps } from '../core/steps';

/** What takes long: undefined until it is there; to ask for it is what sets it off. */
export type Later<Value> = () => Value | undefined;

/** Something to be worked out once somebody asks for it, under a name. */
export type StartLater = <Value>(name: string, work: () => Steps<Value>) => Later<Value>;

/** For a host that can wait: worked out in the moment it is asked for. */
export const atOnce: StartLater = (_name, work) => lazily(() => finish(work()));
