import { currentId, currentPart } from './forwards.ts';

/**
 * A request for an estimate or a plan, with the ids that have taken the place of former ones. Of any JSON value what is no such id
 * stays as it is; so does a former one beside its successor, for the rules to name.
 */
export const currentRequest = (request: unknown): unknown => {
  if (!isRecord(request)) return request;
  const { items } = request;
  return Array.isArray(items) ? { ...request, items: items.map(currentItem) } : currentItem(request);
};

const currentItem = (item: unknown): unknown => {
  if (!isRecord(item) || typeof item.benefit !== 'string') return item;
  const { benefit, conditions } = item;
  return {
    ...item,
    benefit: currentId('benefits', benefit),
    ...(isRecord(conditions) && { conditions: currentConditions(benefit, conditions) }),
  };
};

const currentConditions = (benefit: string, conditions: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(conditions).map(([id, answer]) => {
      const current = currentPart('conditions', benefit, id);
      return [current in conditions ? id : current, answer];
    }),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
