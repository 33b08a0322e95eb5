import type { ClauseKind } from './clause-kinds.ts'

/** Beginnings of words, in lower case, that tell in a heading what a clause is about; in languages whose clauses are not read. */
export interface HeadingWords {
  readonly kind: ClauseKind
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** Those that a more general word would hide come first: "Rechtsgrundlage der Verarbeitung" is about the legal basis. */
export const HEADING_WORDS: readonly HeadingWords[] = [
  {
    kind: 'retention',
    words: {
      de: ['speicherdauer', 'aufbewahrung', 'wie lange', 'löschfrist', 'dauer der speicherung'],
      fr: ['durée de conservation', 'conservation', 'combien de temps', 'durées'],
      es: ['conservación', 'cuánto tiempo', 'plazo'],
      it: ['conservazione', 'per quanto tempo'],
      nl: ['bewaartermijn', 'hoe lang', 'bewaren'],
      pt: ['conservação', 'retenção', 'por quanto tempo'],
      ja: ['保存期間', '保有期間', '保管期間'],
      zh: ['保存期限', '保留期限', '存储期限'],
    },
  },
  {
    kind: 'legal-basis',
    words: {
      de: ['rechtsgrundlage'],
      fr: ['base légale', 'bases légales', 'base juridique', 'bases juridiques', 'fondement'],
      es: ['base jurídica', 'base legal', 'legitimación', 'bases jurídicas'],
      it: ['base giuridica', 'basi giuridiche'],
      nl: ['rechtsgrond', 'grondslag'],
      pt: ['base legal', 'bases legais', 'fundamento'],
      ja: ['法的根拠'],
      zh: ['法律依据'],
    },
  },
  {
    kind: 'transfers',
    words: {
      de: ['drittland', 'drittländer', 'internationale übermittlung', 'übermittlung ins ausland', 'datenübermittlung'],
      fr: ['transfert'],
      es: ['transferencia'],
      it: ['trasferiment'],
      nl: ['doorgifte'],
      pt: ['transferência'],
      ja: ['越境移転', '国外移転', '海外への移転', '外国にある第三者'],
      zh: ['跨境传输', '出境'],
    },
  },
  {
    kind: 'children',
    words: {
      de: ['kinder', 'minderjährige', 'mindestalter'],
      fr: ['enfant', 'mineur'],
      es: ['niños', 'menores'],
      it: ['minori', 'bambini'],
      nl: ['kinderen', 'minderjarig'],
      pt: ['crianças', 'menores'],
      ja: ['子ども', '子供', '未成年', '児童'],
      zh: ['儿童', '未成年'],
    },
  },
  {
    kind: 'cookies',
    words: {
      de: ['cookie'],
      fr: ['cookie', 'traceurs'],
      es: ['cookie'],
      it: ['cookie'],
      nl: ['cookie'],
      pt: ['cookie'],
      ja: ['クッキー', 'cookie'],
      zh: ['cookie'],
    },
  },
  {
    kind: 'rights',
    words: {
      de: ['ihre rechte', 'deine rechte', 'betroffenenrechte', 'rechte der betroffenen', 'welche rechte'],
      fr: ['vos droits', 'droits des personnes', 'quels droits', 'exercice de vos droits'],
      es: ['sus derechos', 'tus derechos', 'derechos'],
      it: ['i suoi diritti', 'i tuoi diritti', 'diritti'],
      nl: ['uw rechten', 'jouw rechten', 'rechten van betrokkenen'],
      pt: ['os seus direitos', 'seus direitos', 'direitos'],
      ja: ['お客様の権利', 'お客さまの権利', 'ご本人の権利', 'あなたの権利', '開示等'],
      zh: ['您的权利', '你的权利'],
    },
  },
  {
    kind: 'changes',
    words: {
      de: ['änderung'],
      fr: ['modification', 'mise à jour', 'mises à jour', 'changements'],
      es: ['modificacion', 'cambios', 'actualizacion'],
      it: ['modifiche', 'aggiornamenti'],
      nl: ['wijziging'],
      pt: ['alteraç', 'mudanças', 'atualizaç'],
      ja: ['変更', '改定'],
      zh: ['变更', '更新', '修订'],
    },
  },
  {
    kind: 'security',
    words: {
      de: ['sicherheit'],
      fr: ['sécurité'],
      es: ['seguridad'],
      it: ['sicurezza'],
      nl: ['beveiliging'],
      pt: ['segurança'],
      ja: ['安全管理', 'セキュリティ'],
      zh: ['安全'],
    },
  },
  {
    kind: 'sharing',
    words: {
      de: ['empfänger', 'weitergabe', 'dienstleister', 'auftragsverarbeit', 'wem wir'],
      fr: ['destinataire', 'partage', 'sous-traitant', 'qui nous'],
      es: ['destinatari', 'compartimos', 'encargado', 'comunicación de datos'],
      it: ['destinatari', 'condivisione', 'comunicazione dei dati'],
      nl: ['ontvangers', 'delen', 'verwerkers'],
      pt: ['destinatári', 'partilha', 'compartilha'],
      ja: ['第三者提供', '第三者への提供', '委託', '共有'],
      zh: ['共享', '披露', '第三方'],
    },
  },
  {
    kind: 'contact',
    words: {
      de: ['kontakt', 'ansprechpartner'],
      fr: ['contact', 'nous joindre', 'nous écrire'],
      es: ['contact'],
      it: ['contatt'],
      nl: ['contact'],
      pt: ['contact', 'contato', 'contacto'],
      ja: ['お問い合わせ', 'お問合せ', '連絡先', '窓口'],
      zh: ['联系'],
    },
  },
  {
    kind: 'controller',
    words: {
      de: ['verantwortlich'],
      fr: ['responsable du traitement', 'responsable de traitement'],
      es: ['responsable del tratamiento', 'responsable'],
      it: ['titolare'],
      nl: ['verwerkingsverantwoordelijke'],
      pt: ['responsável pelo tratamento', 'controlador'],
      ja: ['事業者', '管理者'],
      zh: ['控制者'],
    },
  },
  {
    kind: 'use',
    words: {
      de: ['zweck', 'wofür', 'wozu', 'verwendung', 'nutzung'],
      fr: ['finalité', 'utilisation', 'pourquoi', 'utilisons'],
      es: ['finalidad', 'para qué', 'uso'],
      it: ['finalità', 'utilizzo', 'scopo'],
      nl: ['doeleinde', 'waarvoor', 'gebruik'],
      pt: ['finalidade', 'utilizaç', 'para que', 'uso'],
      ja: ['利用目的'],
      zh: ['使用目的', '如何使用'],
    },
  },
  {
    kind: 'collection',
    words: {
      de: ['welche daten', 'erheben', 'erhebung'],
      fr: ['données collectées', 'données que nous', 'quelles données', 'collecte'],
      es: ['datos que recopilamos', 'qué datos', 'recogida', 'recopila'],
      it: ['dati raccolti', 'quali dati', 'raccolta'],
      nl: ['welke gegevens', 'verzamelen'],
      pt: ['dados que recolhemos', 'que dados', 'quais dados', 'recolha', 'coleta'],
      ja: ['取得する情報', '収集する情報', '取得する個人', '取得'],
      zh: ['收集'],
    },
  },
]
