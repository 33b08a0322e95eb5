// Loaded before the bundle: the clock starts at the moment that CLAUSAL_TEST_NOW names, so that a run says the same on every day.
const RealDate = Date
const ahead = RealDate.parse(process.env.CLAUSAL_TEST_NOW) - RealDate.now()
if (Number.isNaN(ahead)) throw new Error('CLAUSAL_TEST_NOW names no moment.')

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + ahead)
    else super(...args)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
