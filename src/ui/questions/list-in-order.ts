/**
 * The options in the order of their permanent numbers. Numbers that are unknown are passed over and options that are not named
 * come last: an order may have been stored before the question was updated.
 */
export function listInOrder<Option extends { readonly n: number }>(
  options: readonly Option[],
  order: readonly number[],
): Option[] {
  const named = order.flatMap((n) => options.find((option) => option.n === n) ?? []);
  return [...named, ...options.filter((option) => !named.includes(option))];
}
