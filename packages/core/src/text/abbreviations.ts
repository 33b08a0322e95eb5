/**
 * What a full stop after a word means for the end of a sentence. Words are lower case and without their last full stop.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

/** Always followed by something that belongs to them. */
export const LEADING_ABBREVIATIONS = words(`
  e.g eg i.e ie cf viz vs v mr mrs ms mx dr drs prof hon rev fr messrs gen sen rep gov capt col lt sgt attn tel fax ph ext approx incl excl
  z.b d.h u.a i.d.r i.s.d i.s.v i.v.m o.ä o.g u.u z.t s.o s.u bzw ggf gem sog evtl insb insbes vgl inkl exkl einschl ca zzgl bspw mio hr fr
  p.ex p.ej c.-à-d mme mlle m.me p.es es sig sig.ra dott avv sr sra dña d.ª ing lic av bd c.so v.le p.za t.a.v n.b bijv d.w.z m.b.t o.a i.v.m nl
  dhr mevr np tzn m.in tj bl.a t.ex d.v.s f.eks osv dvs fig figs ed eds est
`)

/** Introduce a number, letter or name in a reference: "Art. 6", "Sec. 1798", "Cal. Civ. Code", "Nr. 5". */
export const REFERENCE_ABBREVIATIONS = words(`
  art arts sec secs sect § §§ no nos nr nrn n núm num nº par para paras p pp pg pgs ch chap cl cls reg regs subsec subpara subd div tit vol
  ann app exh sched supp stat rec recs abs ziff lit rn rz al alin inc let cons dec dir c.f.r u.s.c cfr usc c.c l d.lgs d.l bgbl abl o.j oj
  civ cal bus prof code gen gov pub del va colo conn tex wash fed mass mich minn okla ore tenn wis ariz ark fla ga ill ind kan ky la md
  mont neb nev pa s.c n.j n.y n.c n.h n.m n.d s.d w.va r.i jan feb mar apr jun jul aug sep sept oct nov
`)

/** Reference abbreviations that are also ordinary words: they introduce a reference only where a number follows. */
export const WORDS_TOO =
  words(`art no p para inc let cons dec dir code gen rec pub del la ill ind mass wash ore prof bus app ch cal mar jan es al par
  fed ga va n s l lit fig ed est sig tit vol ann col rep rev hon gov pa md ms d.l o.a nl bd av fr`)

/** Stand in or at the end of a name: they end a sentence only where the next words look like the beginning of one. */
export const CLOSING_ABBREVIATIONS = words(`
  inc ltd co corp llc llp plc pty pte bros jr sr ph.d m.d esq st ave blvd rd ln dept bldg ste fl int'l intl assn univ s.a s.l s.r.l s.p.a
  s.a.s s.à.r.l b.v n.v e.v e.k a.g k.k o.o sp.z.o.o sp d.o.o s.r.o a.s l.l.c l.p p.c d.b.a c.o str rue u.s u.s.a u.k e.u u.n d.c p.o g.m.b.h gmbh
`)

/** "9 a.m. Pacific Time". */
export const TIME_OF_DAY = words('a.m p.m')

/** Nouns whose letter is a label and not an initial: "Annex A. Personal data ...". */
export const LABELLED_NOUNS = words(`
  annex appendix article category class exhibit figure group level module option part plan schedule section step table tier type vitamin you and or
`)

/** Words that begin sentences and hardly ever continue a name. */
export const SENTENCE_OPENERS = words(`
  a after all also although an and any as at because before but by depending despite do does each either even every except for from further
  furthermore how however if in including it its like many may moreover most neither nevertheless no nor not note of on once only or other our
  please should since so some such that the their then there therefore these they this those through thus to together under unless until upon
  we what when where whereas whether which while who why will with within without you your i he she his her users customers
  wir sie ihre ihr unsere unser der die das ein eine diese dieser dieses wenn soweit sofern falls bei für im in zu zur zum nach auch es hier hierbei
  nous vous vos votre notre nos le la les un une des ces cette ce si pour dans en lorsque il elle cela toutefois afin par
  nosotros usted ustedes el los las una este esta estos estas cuando para por también su sus
  noi voi il lo gli uno questa questo questi queste quando per con tali suoi
  nós você o os as um uma estes ao quando seu sua
  wij we u uw het een deze dit als wanneer voor bij ook onze
`)

/** Months and other nouns that German, Danish and others number with a full stop: "25. Mai", "16. Lebensjahr". */
export const NUMBERED_NOUNS = words(`
  januar jänner februar märz april mai juni juli august september oktober november dezember december marts maj
  lebensjahr lebensjahres jahr jahres geburtstag tag tage tages abschnitt absatz kapitel quartal monat monats woche
`)

/** German words before such a number. */
export const BEFORE_NUMBERED_NOUNS = words('am vom zum im bis der die das des dem den ab seit')
