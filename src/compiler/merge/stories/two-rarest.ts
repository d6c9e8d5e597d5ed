/** The two largest of what is added. */
export class TwoRarest {
  #first = 0
  #second = 0

  add(weight: number): void {
    if (weight > this.#first) [this.#first, this.#second] = [weight, this.#first]
    else if (weight > this.#second) this.#second = weight
  }

  get sum(): number {
    return this.#first + this.#second
  }
}
