// Faults by chance, the same for the same seed: whom the server asks to come later, whose connection it breaks, and when.
export class Chance {
  #state;
  #isOn = false;
  faults = 0;

  constructor(seed) {
    this.#state = seed ?? 0;
  }

  set(on) {
    this.#isOn = on;
  }

  // One of the kinds, each as likely as its rate; null mostly.
  draw(rates) {
    let drawn = this.#next();
    if (!this.#isOn) return null;
    for (const [kind, rate] of Object.entries(rates)) {
      if (drawn < rate) {
        this.faults++;
        return kind;
      }
      drawn -= rate;
    }
    return null;
  }

  delay(longest) {
    const drawn = this.#next();
    return this.#isOn ? drawn * longest : 0;
  }

  // mulberry32: small, and good enough to choose among faults.
  #next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}
