/** Street and house number of one line as identity documents give it („Dorfstraße 17 a“); without a number all is street. */
export function splitStreet(line: string): { street: string; houseNumber: string } {
  const match = /^(.*\D)\s+(\d+\s*[a-zA-Z]?(?:\s*[-/]\s*\d+\s*[a-zA-Z]?)?)$/u.exec(line.trim());
  return match === null ? { street: line.trim(), houseNumber: '' } : { street: (match[1] ?? '').trim(), houseNumber: (match[2] ?? '').replace(/\s+/g, ' ') };
}
