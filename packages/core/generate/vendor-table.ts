import { packagePage, type Vendor } from '../src/vendors/vendor.ts'
import { VENDOR_TABLES, VENDORS } from '../src/vendors/vendors.ts'

function row({ name, otherNames = [], company, role, recipient, purposes, data, packages, source }: Vendor): string {
  const also = otherNames.length === 0 ? '' : ` (${otherNames.join(', ')})`
  const by = company === name ? '' : `, ${company}`
  const links = packages.map((one) => `[${one}](${packagePage(one)})`).join(', ')
  return `| [${name}](${source})${also}${by} | ${role ?? ''} | ${recipient} | ${purposes.join(', ')} | ${data.join(', ')} | ${links} |`
}

/** The page that lists all vendors and their packages. */
export function generateVendorTable(): string {
  const packages = VENDORS.reduce((sum, vendor) => sum + vendor.packages.length, 0)
  const sections = Object.entries(VENDOR_TABLES).map(
    ([title, vendors]) =>
      `## ${title}\n\n| vendor | role | recipients | used for | receives | packages |\n|---|---|---|---|---|---|\n${vendors.map(row).join('\n')}\n`,
  )
  return `<!-- Generated from packages/core/src/vendors/table: pnpm --dir packages/core generate -->

# Vendors

${VENDORS.length} vendors and the ${packages} npm packages whose use sends personal data to them. \`clausal vendors\` holds the packages of a project against what its
policies disclose.

What stands here is what a vendor commonly is and commonly receives. Roles, purposes and data are general knowledge: nobody read them in each vendor's
terms. How you set it up and what your contract says decides. The role is in the sense of
the GDPR ([Art. 4(7) and (8)](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4), [Art. 26](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_26)) and left empty where it depends. Each vendor leads to where its maker describes it, each package to its
page in npm's registry, where its existence and its maker were looked up in November 2026. A vendor is missing, or wrong? Its row is in
[packages/core/src/vendors/table](../packages/core/src/vendors/table).

${sections.join('\n')}`
}
