/** Whether a PIN is among the first a thief would try: one digit over, a row up or down, a pair thrice, or a date. */
export function isWeakPin(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0)));
  const inARow = steps.size === 1 && [...steps].every((step) => step >= -1 && step <= 1);
  return inARow || /^(..)\1\1$/.test(pin) || /^(...)\1$/.test(pin) || isDate(pin);
}

function isDate(pin: string): boolean {
  const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  const day = (value: number) => value >= 1 && value <= 31;
  const month = (value: number) => value >= 1 && value <= 12;
  return (day(a) && month(b)) || (month(a) && day(b)) || (month(b) && day(c));
}
