import { type CategoryEntry, dpv } from './vocabulary.ts'

/** What protects the data. Terms: Data Privacy Vocabulary 2.3, technical and organisational measures. */
export const SECURITY_MEASURES: readonly CategoryEntry[] = [
  {
    label: 'encryption in transit',
    iri: dpv('EncryptionInTransfer'),
    phrases: [
      'encrypt* (data)? (in|during) (transit|transmission|transfer)',
      'ssl|tls|https',
      'secure socket~ layer',
      'transport layer security',
      '(encrypted|secure) (connection~|transmission~|channel~)',
      'secure socket~ layer technology',
    ],
  },
  {
    label: 'encryption at rest',
    iri: dpv('EncryptionAtRest'),
    phrases: [
      'encrypt* (data)? at rest',
      '(stored|storage) ..3 encrypt*',
      'encrypted (storage|database~|disk~)',
      'disk encryption',
      '(disk~|drive~|database~|backup~) (is|are) ..2 encrypt*',
    ],
  },
  { label: 'end-to-end encryption', iri: dpv('EndToEndEncryption'), phrases: ['end to end encrypt*'] },
  { label: 'encryption', iri: dpv('Encryption'), phrases: ['encrypt*', 'cryptograph*'] },
  { label: 'hashing', iri: dpv('HashFunctions'), phrases: ['hashed', 'hashing', 'salted', 'hash|hashes'] },
  { label: 'pseudonymisation', iri: dpv('Pseudonymisation'), phrases: ['pseudonymi*'] },
  { label: 'anonymisation', iri: dpv('Anonymisation'), phrases: ['anonymi*', 'de identif*', 'deidentif*'] },
  {
    label: 'access control',
    iri: dpv('AccessControlMethod'),
    phrases: [
      'access (control~|restriction~|rights|management)',
      '(restrict~|limit~|limited|control~) (the)? access',
      'access ..5 (is|are) (restricted|limited|controlled)',
      '(restricted|limited) to authori*',
      'need to know',
      '(only)? authori* (personnel|employees|persons|staff|users)',
      'least privilege',
      'only (the)? ..4 (staff|employees|people|persons|nurses|doctors|personnel|colleagues) ..6 (can|may) (see|open|read|access|view|look)',
    ],
  },
  {
    label: 'authentication',
    iri: dpv('AuthenticationProtocols'),
    phrases: [
      'authentication (safeguards|measures|protocols)?',
      'password protect*',
      'protected by (a)? password~',
      'password~ ..3 (required|requirement~|protect~|policy|policies|hash*|encrypt*)',
      '(use~|require~|strong|by|with|unique) (of)? (a|strong|unique)? password~',
      'login credentials',
    ],
  },
  {
    label: 'multi-factor authentication',
    iri: dpv('MultiFactorAuthentication'),
    phrases: ['(multi|two|2) factor (authentication)?', 'mfa', '2fa', 'two step verification'],
  },
  {
    label: 'firewall',
    iri: dpv('NetworkSecurityProtocols'),
    phrases: ['firewall~', 'network (security|segmentation)', 'intrusion (detection|prevention)'],
  },
  {
    label: 'logging and monitoring',
    iri: dpv('ActivityMonitoring'),
    phrases: [
      'logging',
      'monitoring',
      'monitor~ (for|our|the)? ..2 (system~|network~|access|infrastructure|server~|traffic|intrusion~|attack~|vulnerabilit*)',
      'audit (log~|trail~)',
      'access log~',
      'vulnerability (scan*|management)',
    ],
  },
  {
    label: 'backups',
    iri: dpv('DataBackupProtocols'),
    phrases: [
      'back up~',
      'backup~',
      '(copy|copies) ..3 (at|in) (a|another) ..1 (site|location|building|data cent*)',
      'redundan*',
      'disaster recovery',
    ],
  },
  {
    label: 'penetration testing',
    iri: dpv('PenetrationTestingMethods'),
    phrases: [
      'penetration test*',
      '(tries|try|attempt~) to break into (our|the) ..2 (system~|network|server~)',
      'security (test*|audit~|assessment~|review~)',
    ],
  },
  {
    label: 'physical security',
    iri: dpv('PhysicalMeasure'),
    phrases: [
      'physical (security|safeguard~|access|measure~|protection|control~)',
      'physical ..3 (safeguard~|measure~|control~|procedure~)',
      '(locked|lockable) ..1 (facilit*|cabinet~|room~|cupboard~|office~|drawer~)',
      'secure (facilities|facility|data cent*|server~|servers)',
      'secured server~',
      'data cent* security',
    ],
  },
  {
    label: 'staff training',
    iri: dpv('StaffTraining'),
    phrases: [
      '(staff|employee|security|privacy) (awareness)? training',
      'train~ (our)? (staff|employees|personnel|team~)',
      '(staff|employees|personnel) ..3 trained',
    ],
  },
  {
    label: 'confidentiality agreements',
    iri: dpv('ConfidentialityAgreement'),
    phrases: ['confidentiality (obligation~|agreement~|duties|requirements)', 'duty of confidentiality', 'non disclosure agreement~'],
  },
  {
    label: 'certification',
    iri: dpv('Certification'),
    phrases: ['iso 27001', 'iso iec 27001', 'soc 2', 'pci dss', 'pci (compliant|compliance)'],
  },
  {
    label: 'organisational measures',
    iri: dpv('OrganisationalMeasure'),
    phrases: [
      'organisational|organizational (and|or)? (technical)? (security)? (measure~|safeguard~|procedures)',
      'administrative ..3 (measure~|safeguard~|procedures|controls)',
      'managerial (measures|procedures|safeguards)',
      'procedural (safeguards|measures)',
      'security (policies|procedures)',
    ],
  },
  {
    label: 'technical measures',
    iri: dpv('TechnicalMeasure'),
    phrases: [
      'technical (and|or)? (organisational|organizational|administrative|physical)? (security)? (measure~|safeguard~|precautions|procedures)',
      '(technical|technological) (and|or|,) ..3 (measures|safeguards|procedures)',
      'electronic (safeguards|measures|procedures)',
      'electronic and',
    ],
  },
  {
    label: 'security measures',
    iri: dpv('TechnicalOrganisationalMeasure'),
    phrases: [
      '(reasonable|appropriate|adequate|commercially|suitable|industry standard|necessary|security|strict|various|generally accepted|robust|best) (and appropriate|acceptable|reasonable)? (security)? (measure~|means|precaution~|safeguard~|practices|steps|protections|procedures|controls|standards|technolog*|efforts)',
      'security (measure~|safeguard~|controls|technolog*|features|practices|standards|mechanisms|systems|protocols|precautions)',
      'implement systems',
      'systems applications and procedures',
      'industry standard ..2 (security|measures|technology|practices)',
      'infrastructure protections',
    ],
  },
]
