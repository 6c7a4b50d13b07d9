/**
 * What made stories are told with: each sentence in both languages, so that one edition says what
 * the other does. `{…}` is filled by the story; a component stands as a writer would type it, and a
 * sentence is left out of stories whose facts lack what it names.
 */
export interface Sentence {
  en: string;
  fr: string;
}

/** The sections of a story, each with its heading and what may stand in it. */
export interface Section {
  /** None above the first paragraphs. */
  heading?: Sentence;
  /** Sentences of each paragraph. */
  paragraphs: readonly number[];
  sentences: readonly Sentence[];
}

export const sections: readonly Section[] = [
  {
    paragraphs: [3, 1],
    sentences: [
      {
        en: '{company} says that {cause} opened its {system} platform to strangers, and that the details of about <Count of="first" /> were within reach.<Cite source="notice" />',
        fr: '{company} indique que {cause} a ouvert sa plateforme {system} à des inconnus, et que les informations d’environ <Count of="first" /> étaient à leur portée.<Cite source="notice" />',
      },
      {
        en: 'The first sign came on <Day of="alert" />, when an alarm at the data centre of {place} reported copies in the night.<Cite source="press" />',
        fr: 'Le premier signe date du <Day of="alert" />, quand une alarme du centre de données de {place} a signalé des copies nocturnes.<Cite source="press" />',
      },
      {
        en: 'A seller who signs {group} had offered the files on <Day of="offer" /> and spoke of more than <Count of="claim" />.<Cite source="press" />',
        fr: 'Un vendeur qui signe {group} avait proposé les fichiers le <Day of="offer" /> et parlait de plus de <Count of="claim" />.<Cite source="press" />',
      },
      {
        en: 'The affair concerns {country} above all, where the organisation runs {rooms} offices, the largest of them in {place2}.',
        fr: 'L’affaire touche surtout ce pays : {country}. L’organisme y a {rooms} bureaux, dont le plus grand se trouve à {place2}.',
      },
      {
        en: 'Letters have gone out since <Day of="notice" />, the last of them by post to people who had never opened an account online.<Cite source="notice" />',
        fr: 'Des courriers partent depuis le <Day of="notice" />, les derniers par la poste pour ceux qui n’avaient jamais ouvert de compte en ligne.<Cite source="notice" />',
      },
    ],
  },
  {
    heading: { en: 'How they got in', fr: 'Comment ils sont entrés' },
    paragraphs: [3, 2],
    sentences: [
      {
        en: 'The intruder came through a maintenance account of {supplier}, a contractor near {place}, whose password had served elsewhere.<Cite source="update" />',
        fr: 'L’intrus est passé par un compte de maintenance de {supplier}, un prestataire établi près de {place}, dont le mot de passe avait déjà servi ailleurs.<Cite source="update" />',
      },
      {
        en: 'For {days} days nobody noticed that the service {system2} answered requests from a rented machine in {place2}.',
        fr: 'Pendant {days} jours, personne n’a remarqué que le service {system2} répondait à une machine louée à {place2}.',
      },
      {
        en: 'The weakness bears the number {weakness}; its maker had mended it {weeks} weeks before.<Cite source="researchers" />',
        fr: 'La faille porte le numéro {weakness} ; son éditeur l’avait corrigée {weeks} semaines plus tôt.<Cite source="researchers" />',
      },
      {
        en: 'The table `{table}` was copied in small portions, {gigabytes} gigabytes in all, which kept each transfer under the threshold of the alarm.',
        fr: 'La table `{table}` a été copiée par petites portions, {gigabytes} gigaoctets au total, de sorte que chaque transfert restait sous le seuil de l’alarme.',
      },
      {
        en: 'Papers in the same folder mention the works {project}, {project2}, {project3} and {project4}, of which nothing had been made public.',
        fr: 'Des documents du même dossier évoquent les chantiers {project}, {project2}, {project3} et {project4}, dont rien n’avait été rendu public.',
      },
      {
        en: 'Production in {place3} never stopped, and no machine was encrypted, the organisation adds.<Cite source="notice" />',
        fr: 'La production de {place3} ne s’est jamais arrêtée et aucune machine n’a été chiffrée, ajoute l’organisme.<Cite source="notice" />',
      },
      {
        en: 'A copy of the test system held older files, which the rules of the house wanted deleted in {year}.',
        fr: 'Une copie du système de test contenait des fichiers plus anciens, que les règles internes voulaient effacés dès {year}.',
      },
    ],
  },
  {
    heading: { en: 'What was taken', fr: 'Ce qui a été pris' },
    paragraphs: [3],
    sentences: [
      {
        en: 'The files hold {types}. On <Day of="recounted" /> the count rose to <Count of="recount" />, and it has stood there since.<Cite source="update" />',
        fr: 'Les fichiers contiennent ceci : {types}. Le <Day of="recounted" />, le décompte est passé à <Count of="recount" /> et n’a plus bougé.<Cite source="update" />',
      },
      {
        en: 'Among them are <Count of="former" /> of people who had left years ago and <Count of="abroad" /> outside the country.<Cite source="update" />',
        fr: 'On y trouve <Count of="former" /> de personnes parties depuis des années et <Count of="abroad" /> hors du pays.<Cite source="update" />',
      },
      {
        en: 'Researchers who drew a sample reckon with up to <Count of="estimate" />, since {percent} percent of the lines name a second person.<Cite source="researchers" />',
        fr: 'Des chercheurs qui ont tiré un échantillon avancent jusqu’à <Count of="estimate" />, car {percent} % des lignes citent une deuxième personne.<Cite source="researchers" />',
      },
      {
        en: 'Notes of {department} lay beside them, with remarks that were never meant for other eyes.',
        fr: 'S’y ajoutaient des notes du {department}, avec des remarques qui n’étaient destinées à personne d’autre.',
      },
      {
        en: 'The seller asked for <Amount of="price" /> and showed {lines} lines as proof, some of them from {place2}.<Cite source="press" />',
        fr: 'Le vendeur demandait <Amount of="price" /> et montrait {lines} lignes pour preuve, dont certaines venaient de {place2}.<Cite source="press" />',
      },
      {
        en: 'Whether the copies of {supplier2} were opened too is not known to us.',
        fr: 'Nous ignorons si les copies de {supplier2} ont été ouvertes elles aussi.',
      },
    ],
  },
  {
    heading: { en: 'What is being done', fr: 'Ce qui est entrepris' },
    paragraphs: [3, 1],
    sentences: [
      {
        en: 'The access was closed within {hours} hours, and {system} was set up anew from clean copies.<Cite source="notice" />',
        fr: 'L’accès a été fermé en {hours} heures, et {system} réinstallé à partir de copies saines.<Cite source="notice" />',
      },
      {
        en: 'The supervisory authority opened the file {file} on <Day of="inquiry" /> and asked for the logs of {system2}.<Cite source="authority" />',
        fr: 'L’autorité de contrôle a ouvert le dossier {file} le <Day of="inquiry" /> et demandé les journaux de {system2}.<Cite source="authority" />',
      },
      {
        en: 'Experts from {place3} went through {machines} machines and found traces of {group} on {few} of them.<Cite source="update" />',
        fr: 'Des experts venus de {place3} ont examiné {machines} machines et trouvé des traces de {group} sur {few} d’entre elles.<Cite source="update" />',
      },
      {
        en: 'Whoever works in {department} now signs in with a key of metal and plastic, and a session ends after {minutes} minutes.',
        fr: 'Quiconque travaille au {department} se connecte désormais avec une clé matérielle, et une session expire au bout de {minutes} minutes.',
      },
      {
        en: 'Lawyers in {place2} collect complaints and speak of a case against {supplier} as well.<Cite source="press" />',
        fr: 'Des avocats de {place2} recueillent des plaintes et évoquent aussi une action contre {supplier}.<Cite source="press" />',
      },
      {
        en: 'For {months} months the organisation pays a service that watches over accounts; the offer ends with the year {year2}.<Cite source="notice" />',
        fr: 'Pendant {months} mois, l’organisme paie un service qui surveille les comptes ; l’offre prend fin avec l’année {year2}.<Cite source="notice" />',
      },
    ],
  },
];

/** What became known later, by the event that it belongs to. */
export const updates: Readonly<Record<string, Sentence>> = {
  recounted: {
    en: 'The organisation corrects its first number: instead of about <Count of="first" /> it now says <Count of="recount" />. The difference comes from an archive in {place3} that nobody had thought of.<Cite source="update" />',
    fr: 'L’organisme corrige son premier nombre : au lieu d’environ <Count of="first" />, il annonce <Count of="recount" />. L’écart vient d’une archive de {place3} à laquelle personne n’avait pensé.<Cite source="update" />',
  },
  agreement: {
    en: 'A court in {place2} approves an agreement of <Amount of="settlement" />. Nobody admits a fault; claims can be filed for {months} months.<Cite source="court" />',
    fr: 'Un tribunal de {place2} approuve un accord de <Amount of="settlement" />. Personne ne reconnaît de faute ; les demandes peuvent être déposées pendant {months} mois.<Cite source="court" />',
  },
  penalty: {
    en: 'The authority imposes <Amount of="fine" />: the files of {system2} had been kept too long, and {supplier} had been given more rights than its work required.<Cite source="authority" />',
    fr: 'L’autorité inflige <Amount of="fine" /> : les fichiers de {system2} étaient conservés trop longtemps, et {supplier} avait plus de droits que sa tâche n’en exigeait.<Cite source="authority" />',
  },
};

/** One in a few stories corrects itself. */
export const correction: Sentence = {
  en: 'We had written that the data centre was in {place2}; it is in {place}.',
  fr: 'Nous avions situé le centre de données à {place2} ; il se trouve à {place}.',
};

export const titles: readonly Sentence[] = [
  {
    en: '{name}: {cause} and a count that grew',
    fr: '{name} : {cause} et un décompte qui a grandi',
  },
  {
    en: 'The files of {name} near {place}: what is known',
    fr: 'Les fichiers de {name} près de {place} : ce que l’on sait',
  },
  {
    en: '{name} warns its customers after {cause}',
    fr: '{name} avertit ses clients après {cause}',
  },
  {
    en: '{group} and the {system} data of {name}',
    fr: '{group} et les données {system} de {name}',
  },
];

export const descriptions: readonly Sentence[] = [
  {
    en: '{name} ({country}) says that {cause} opened the platform {system}. The files hold {types}.',
    fr: '{name} ({country}) indique que {cause} a ouvert la plateforme {system}. Les fichiers contiennent ceci : {types}.',
  },
  {
    en: 'After {cause} at {name}, the file {file} lies with the authority; {supplier} is involved.',
    fr: 'Après {cause} chez {name}, l’autorité instruit le dossier {file} ; {supplier} est en cause.',
  },
];

/** What a figure that counts a part counts. */
export const parts: Readonly<Record<string, Sentence>> = {
  former: { en: 'of those who had left', fr: 'de ceux qui étaient partis' },
  abroad: { en: 'of those outside the country', fr: 'de ceux qui vivent hors du pays' },
};

export const causes: readonly Sentence[] = [
  { en: 'a stolen session', fr: 'une session dérobée' },
  { en: 'a storage space left open', fr: 'un espace de stockage laissé ouvert' },
  { en: 'ransomware', fr: 'un rançongiciel' },
  { en: 'a phishing message', fr: 'un message d’hameçonnage' },
  {
    en: 'a flaw in a file transfer service',
    fr: 'une faille d’un service de transfert de fichiers',
  },
  { en: 'an interface without a lock', fr: 'une interface sans verrou' },
  { en: 'a trainee who copied files', fr: 'un stagiaire qui copiait des fichiers' },
  { en: 'a lost backup', fr: 'une sauvegarde égarée' },
  { en: 'guessed passwords', fr: 'des mots de passe devinés' },
];

/** Parts of an organisation; in French they follow “du” and “au”. */
export const departments: readonly Sentence[] = [
  { en: 'the complaints desk', fr: 'service des réclamations' },
  { en: 'the billing office', fr: 'bureau de la facturation' },
  { en: 'the hotline', fr: 'centre d’appels' },
  { en: 'the human resources team', fr: 'pôle des ressources humaines' },
  { en: 'the archive', fr: 'dépôt d’archives' },
  { en: 'the accounts department', fr: 'département de la comptabilité' },
];
