/** A company or product that software sends personal data to, and the packages that do so. */
export interface Vendor {
  /** As policies and people call it. */
  readonly name: string
  /** Other names that policies have for it: products, earlier names. */
  readonly otherNames?: readonly string[]
  /** Who offers it. A policy that names the company discloses it less exactly. */
  readonly company: string
  /** One of its names is an ordinary word as well: they are told by their exact case alone. */
  readonly isWord?: true
  /**
   * What the vendor commonly is for its customers, in the sense of GDPR Art. 4(7), (8) and 26; left out where that depends on the contract.
   * Your own contract decides.
   */
  readonly role?: 'processor' | 'controller' | 'joint-controller'
  /** The category of recipients that a policy may name in its place (GDPR Art. 13(1)(e)); a label of the taxonomy. */
  readonly recipient: string
  /** What it is commonly used for; labels of the taxonomy. */
  readonly purposes: readonly string[]
  /** What it commonly receives; labels of the taxonomy. Set-up decides what it really receives. */
  readonly data: readonly string[]
  /** npm packages whose use sends data there. */
  readonly packages: readonly string[]
  /** Where its maker describes the product. */
  readonly source: string
}

/** The page of a package in npm's registry. */
export const packagePage = (name: string): string => `https://www.npmjs.com/package/${name}`
