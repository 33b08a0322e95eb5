/** Gives a message in the language of the editor. `{0}`, `{1}` ... stand for the values. */
export type Translate = (message: string, ...values: (string | number | boolean)[]) => string
