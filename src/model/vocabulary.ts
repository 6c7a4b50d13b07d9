/**
 * The closed lists of the content model. A code that is not here stops the build; a code without a
 * word in a locale file is a fault of that file. `content/README.md` explains each list to writers
 * and a test keeps the two equal.
 */

/** State of a story, after the practice of news desks: who stands behind the claim, and how it ended. */
export const statuses = [
  'alleged',
  'investigating',
  'confirmed',
  'disputed',
  'settled',
  'retracted',
] as const;
export type Status = (typeof statuses)[number];

/** What a figure rests on: the word of an attacker, a calculation, an admission, a denial. */
export const bases = ['claimed', 'estimated', 'confirmed', 'denied'] as const;
export type Basis = (typeof bases)[number];

/** What a figure counts. Never convert one into another: an account is not a person. */
export const units = [
  'people',
  'patients',
  'customers',
  'employees',
  'households',
  'accounts',
  'contracts',
  'records',
  'files',
  'organisations',
] as const;
export type Unit = (typeof units)[number];

/** VERIS 1.3 actions (https://verisframework.org/actions.html), plus `unknown`: nobody has said. */
export const actions = [
  'malware',
  'hacking',
  'social',
  'misuse',
  'physical',
  'error',
  'environmental',
  'unknown',
] as const;
export type Action = (typeof actions)[number];

/** Kinds of data, after the classes of Have I Been Pwned, merged to what a reader can act upon. */
export const dataTypes = [
  'names',
  'genders',
  'dates-of-birth',
  'ages',
  'places-of-birth',
  'nationalities',
  'marital-statuses',
  'family-members',
  'deaths',
  'ethnicities',
  'religions',
  'political-views',
  'sex-life',
  'physical-attributes',
  'biometric-data',
  'photos',
  'recordings',
  'postal-addresses',
  'email-addresses',
  'phone-numbers',
  'partial-phone-numbers',
  'locations',
  'regional-settings',
  'social-security-numbers',
  'social-insurance-numbers',
  'national-identity-numbers',
  'tax-numbers',
  'passport-numbers',
  'driving-licence-numbers',
  'identity-documents',
  'government-ids',
  'partial-government-ids',
  'signatures',
  'usernames',
  'passwords',
  'password-hints',
  'security-questions',
  'pins',
  'access-tokens',
  'login-histories',
  'ip-addresses',
  'device-identifiers',
  'device-details',
  'sim-cards',
  'call-records',
  'bank-accounts',
  'payment-cards',
  'partial-payment-cards',
  'crypto-wallets',
  'account-balances',
  'transactions',
  'billing-details',
  'incomes',
  'assets',
  'tax-records',
  'credit-records',
  'debts',
  'customer-numbers',
  'contracts',
  'purchases',
  'loyalty-accounts',
  'travel-plans',
  'vehicles',
  'insurance-contracts',
  'health-insurance',
  'health-records',
  'lab-results',
  'prescriptions',
  'genetic-data',
  'employers',
  'job-titles',
  'employment-records',
  'benefits',
  'professional-numbers',
  'education-records',
  'criminal-records',
  'court-documents',
  'private-messages',
  'emails',
  'support-requests',
  'social-profiles',
  'contacts',
  'profile-details',
  'posts',
  'ai-prompts',
  'survey-answers',
  'interests',
  'website-activity',
  'business-data',
  'internal-documents',
  'source-code',
] as const;
export type DataType = (typeof dataTypes)[number];

/** What happened on a day of the timeline. */
export const eventKinds = [
  'intrusion',
  'detected',
  'contained',
  'claimed',
  'offered',
  'published',
  'reported',
  'disclosed',
  'confirmed',
  'denied',
  'figure',
  'notified',
  'authority-notified',
  'complaint',
  'investigation',
  'findings',
  'ransom-demanded',
  'ransom-paid',
  'restored',
  'measures',
  'arrest',
  'charged',
  'lawsuit',
  'settlement',
  'ruling',
  'fine',
  'appeal',
  'insolvency',
  'statement',
  'closed',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What an amount of money is. */
export const amountKinds = [
  'settlement',
  'fine',
  'investment',
  'ransom-demanded',
  'ransom-paid',
  'asking-price',
  'compensation',
  'cost',
] as const;
export type AmountKind = (typeof amountKinds)[number];

/** The line of business of an organisation. */
export const sectors = [
  'telecommunications',
  'health',
  'insurance',
  'finance',
  'government',
  'employment',
  'retail',
  'transport',
  'hospitality',
  'technology',
  'media',
  'entertainment',
  'education',
  'utilities',
  'manufacturing',
  'services',
  'associations',
] as const;
export type Sector = (typeof sectors)[number];

/** Why a story was taken off the site. One that turned out false stays, as `retracted`. */
export const withdrawalReasons = ['duplicate', 'mistake', 'privacy', 'order'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];
