/**
 * Which app handles which information, what a code is for, whom to call now; and the guide that leads through it.
 *
 * `await load()` once; then every call is synchronous and takes in all that it needs. What is refused is an error of the
 * kind `GuideError` or `AdvisorError`, and changes nothing.
 */
export * from './generated/public.js';
export { Advisor } from './advisor.js';
export { Closed, LotsenError, NoPolicy, NotALibrary, NotLoaded, Refusal, Restarted } from './engine/failure.js';
export { Guide } from './guide.js';
export { load, type Loading, type PolicySource, type Source } from './load.js';
export { Policy } from './policy.js';
