const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** Whether the first eleven characters make an Australian business number: the weighted sum, one taken off the first digit, is a multiple of 89. */
export function isAustralianBusiness(text: string): boolean {
  if (text.length < 11) return false;
  const sum = weights.reduce((all, weight, place) => all + (text.charCodeAt(place) - (place === 0 ? 49 : 48)) * weight, 0);
  return sum % 89 === 0;
}
