/** A policy of an invented company in four languages, for tests. The versions say the same. */
export const VERSIONS: Readonly<Record<string, string>> = {
  'privacy.md': `# Privacy at Sandpiper Tours

Last updated: 3 May 2026

## What we collect

We collect your name and your e-mail address when you book a tour with us. You must be at least 16 years old to book, because some of the tours are at night.

- The name of each guest
- The e-mail address of the one who books
- The day of the tour

## How long we keep it

We keep bookings for eight years, because tax law asks for them. We delete the logs of the server after 30 days, and what you write to us after 12 months.

## Your rights

You can ask for a copy of your data, and you can have it corrected or erased. Write to privacy@sandpiper.example. We answer within one month. If you are not content, you can turn to the [authority](https://authority.example/en/complaints).
`,
  'privacy.de.md': `# Datenschutz bei Sandpiper Tours

Stand: 3. Mai 2026

## Welche Daten wir erheben

Wir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie eine Tour bei uns buchen. Für die Buchung müssen Sie mindestens 16 Jahre alt sein, weil manche Touren nachts stattfinden.

- Der Name jedes Gastes
- Die E-Mail-Adresse der Person, die bucht
- Der Tag der Tour

## Wie lange wir sie speichern

Buchungen speichern wir acht Jahre lang, weil das Steuerrecht es verlangt. Die Protokolle des Servers löschen wir nach dreißig Tagen, und was Sie uns schreiben, nach einem Jahr.

## Ihre Rechte

Sie können eine Kopie Ihrer Daten verlangen und sie berichtigen oder löschen lassen. Schreiben Sie an privacy@sandpiper.example. Wir antworten innerhalb eines Monats. Wenn Sie nicht zufrieden sind, können Sie sich an die [Behörde](https://authority.example/de/complaints) wenden.
`,
  'privacy.fr.md': `# Confidentialité chez Sandpiper Tours

Dernière mise à jour : 3 mai 2026

## Quelles données nous recueillons

Nous recueillons votre nom et votre adresse e-mail quand vous réservez une visite chez nous. Vous devez avoir au moins 16 ans pour réserver, car certaines visites ont lieu la nuit.

- Le nom de chaque personne
- L'adresse e-mail de la personne qui réserve
- Le jour de la visite

## Durée de conservation

Nous conservons les réservations pendant huit ans, car le droit fiscal le demande. Nous effaçons les journaux du serveur après 30 jours, et ce que vous nous écrivez après douze mois.

## Vos droits

Vous pouvez demander une copie de vos données et les faire corriger ou effacer. Écrivez à privacy@sandpiper.example. Nous répondons dans un délai d'un mois. Si vous n'êtes pas satisfait, vous pouvez vous adresser à l'[autorité](https://authority.example/fr/complaints).
`,
  'privacy.ja.md': `# サンドパイパー・ツアーズのプライバシー

最終更新日:2026年5月3日

## 取得する情報

ツアーのご予約の際に、お名前とメールアドレスを取得します。夜のツアーもあるため、ご予約は16歳以上の方に限ります。

- 参加される方のお名前
- 予約される方のメールアドレス
- ツアーの日

## 保存期間

ご予約は、税法の定めにより8年間保存します。サーバーのログは30日後に、お問い合わせの内容は1年後に削除します。

## お客様の権利

ご自身の情報の写しを請求し、訂正や消去を求めることができます。privacy@sandpiper.example までご連絡ください。1か月以内にお答えします。ご満足いただけない場合は、[監督機関](https://authority.example/ja/complaints)にご相談いただけます。
`,
}

/**
 * The versions with one of them edited.
 *
 * @throws {Error} where what is to be replaced does not stand there.
 */
export function editedVersions(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = VERSIONS[file]
  if (text === undefined || !text.includes(from)) throw new Error(`${file} does not say: ${from}`)
  return { ...VERSIONS, [file]: text.replace(from, to) }
}
