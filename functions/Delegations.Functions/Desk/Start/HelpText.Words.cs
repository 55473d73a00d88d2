using Delegations.Model;

namespace Delegations.Desk.Start;

/// <summary>What words mean, and what else may be asked.</summary>
internal static partial class HelpText
{
    private static HelpSection Audiences(Language language) => Section(
        "audiences",
        language.Say(en: "Who sees what", fr: "Qui voit quoi", nl: "Wie ziet wat", de: "Wer sieht was"),
        language.Say(
            en: "Each session has an audience: public, delegation (the guests), hosts (those who receive them), internal (you). Each sees what those before it see, and more. What the file leaves unclear is internal. Internal notes are in no agenda but yours.",
            fr: "Chaque séance a un public : public, délégation (les invités), hôtes (ceux qui les reçoivent), interne (vous). Chacun voit ce que voient les précédents, et davantage. Ce que le fichier laisse dans le vague est interne. Les notes internes ne figurent que dans votre programme.",
            nl: "Elke sessie heeft een doelgroep: publiek, delegatie (de gasten), gastheren (wie hen ontvangt), intern (u). Elk ziet wat de vorige zien, en meer. Wat het bestand onduidelijk laat, is intern. Interne notities staan alleen in uw eigen agenda.",
            de: "Jeder Programmpunkt hat eine Zielgruppe: öffentlich, Delegation (die Gäste), Gastgeber (wer sie empfängt), intern (Sie). Jede sieht, was die vorigen sehen, und mehr. Was die Datei offen lässt, ist intern. Interne Notizen stehen nur in Ihrem eigenen Programm."));

    private static HelpSection Labels(Language language) => Section(
        "labels",
        language.Say(en: "Labels (TLP)", fr: "Étiquettes (TLP)", nl: "Labels (TLP)", de: "Kennzeichnungen (TLP)"),
        language.Say(
            en: "A session may bear a label of the Traffic Light Protocol. TLP:CLEAR: anybody. TLP:GREEN and TLP:AMBER: those who take part, not the public. TLP:AMBER+STRICT: your own house. TLP:RED: only the people whom the settings name.",
            fr: "Une séance peut porter une étiquette du Traffic Light Protocol. TLP:CLEAR : tout le monde. TLP:GREEN et TLP:AMBER : les participants, non le public. TLP:AMBER+STRICT : votre propre maison. TLP:RED : seulement les personnes que désignent les réglages.",
            nl: "Een sessie kan een label van het Traffic Light Protocol dragen. TLP:CLEAR: iedereen. TLP:GREEN en TLP:AMBER: wie deelneemt, niet het publiek. TLP:AMBER+STRICT: uw eigen huis. TLP:RED: alleen de personen die in de instellingen staan.",
            de: "Ein Programmpunkt kann eine Kennzeichnung des Traffic Light Protocol tragen. TLP:CLEAR: jeder. TLP:GREEN und TLP:AMBER: die Teilnehmer, nicht die Öffentlichkeit. TLP:AMBER+STRICT: das eigene Haus. TLP:RED: nur die Personen, die in den Einstellungen stehen."),
        language.Say(
            en: "What is labelled beyond a reader is in none of their documents, calendars, feeds or invitations.",
            fr: "Ce qu’une étiquette réserve à d’autres ne figure dans aucun document, calendrier, flux ni invitation du lecteur.",
            nl: "Wat een label voor anderen voorbehoudt, staat in geen enkel document, geen kalender, feed of uitnodiging van de lezer.",
            de: "Was eine Kennzeichnung anderen vorbehält, steht in keinem Dokument, Kalender, Feed und keiner Einladung des Lesers."));

    private static HelpSection Privacy(Language language) => Section(
        "privacy",
        language.Say(en: "Personal data", fr: "Données personnelles", nl: "Persoonsgegevens", de: "Personenbezogene Daten"),
        language.Say(
            en: "Addresses serve to invite and to tell of changes, and stand in no agenda. The public agenda names only people who may be named. Citizenship is kept only where a stop asks for it. Passport numbers are not read. Each invitation says who keeps the data, and for how long.",
            fr: "Les adresses servent à inviter et à avertir des changements, et ne figurent dans aucun programme. Le programme public ne nomme que les personnes qui peuvent l’être. La nationalité n’est conservée que si une étape la demande. Les numéros de passeport ne sont pas lus. Chaque invitation dit qui conserve les données, et combien de temps.",
            nl: "Adressen dienen om uit te nodigen en wijzigingen te melden, en staan in geen agenda. De publieke agenda noemt alleen wie genoemd mag worden. Nationaliteit wordt alleen bewaard als een halte erom vraagt. Paspoortnummers worden niet gelezen. Elke uitnodiging zegt wie de gegevens bewaart, en hoelang.",
            de: "Adressen dienen zum Einladen und um Änderungen mitzuteilen, und stehen in keinem Programm. Das öffentliche Programm nennt nur, wer genannt werden darf. Die Staatsangehörigkeit wird nur behalten, wo ein Halt sie verlangt. Passnummern werden nicht gelesen. Jede Einladung sagt, wer die Daten behält und wie lange."),
        language.Say(
            en: "Whoever asks what is kept of them, or wants to be forgotten: open their line in People, “Change”, “Export or erase”. The page shows every place first, over all visits. “History” on a visit’s first page says who did what. What goes by itself, and when, stands under Visits, “What is kept, and until when”; a visit in dispute can be held.",
            fr: "Si quelqu’un demande ce qui est conservé de lui, ou veut être oublié : ouvrez sa ligne dans Personnes, « Modifier », « Exporter ou effacer ». La page montre d’abord chaque endroit, dans toutes les visites. « Historique », sur la première page d’une visite, dit qui a fait quoi. Ce qui disparaît de soi-même, et quand, figure sous Visites, « Ce qui est conservé, et jusqu’à quand » ; une visite en litige peut être conservée.",
            nl: "Vraagt iemand wat van hem bewaard wordt, of wil iemand vergeten worden: open de regel bij Personen, “Wijzigen”, “Uitvoeren of wissen”. De pagina toont eerst elke plaats, in alle bezoeken. “Geschiedenis” op de eerste pagina van een bezoek zegt wie wat deed. Wat vanzelf verdwijnt, en wanneer, staat bij Bezoeken, “Wat bewaard wordt, en tot wanneer”; een bezoek in geschil kan vastgehouden worden.",
            de: "Fragt jemand, was von ihm gespeichert ist, oder will vergessen werden: Öffnen Sie die Zeile unter Personen, „Ändern“, „Exportieren oder löschen“. Die Seite zeigt zuerst jede Stelle, in allen Besuchen. „Verlauf“ auf der ersten Seite eines Besuchs sagt, wer was getan hat. Was von selbst verschwindet, und wann, steht unter Besuche, „Was gespeichert ist, und bis wann“; ein strittiger Besuch lässt sich einbehalten."));

    private static HelpSection Keyboard(Language language) => Section(
        "keyboard",
        language.Say(en: "By keyboard, phone and paper", fr: "Au clavier, sur téléphone et sur papier", nl: "Met toetsenbord, telefoon en papier", de: "Mit Tastatur, Telefon und auf Papier"),
        language.Say(
            en: "Everything works by keyboard: Tab goes on, Shift+Tab back, Enter follows a link or sends a form, Space ticks a box. The first Tab on a page offers to skip to the content. A copied file is taken with Ctrl+V on a page with an upload. Pages work without scripts, on a phone, and can be printed.",
            fr: "Tout se fait au clavier : Tab avance, Maj+Tab recule, Entrée suit un lien ou envoie un formulaire, Espace coche une case. Le premier Tab d’une page propose d’aller au contenu. Un fichier copié se colle par Ctrl+V sur une page d’envoi. Les pages fonctionnent sans script, sur téléphone, et s’impriment.",
            nl: "Alles werkt met het toetsenbord: Tab gaat verder, Shift+Tab terug, Enter volgt een link of verstuurt een formulier, Spatie vinkt aan. De eerste Tab op een pagina biedt aan naar de inhoud te gaan. Een gekopieerd bestand plakt u met Ctrl+V op een pagina met oplading. Pagina’s werken zonder scripts, op een telefoon, en zijn afdrukbaar.",
            de: "Alles geht mit der Tastatur: Tab weiter, Umschalt+Tab zurück, Enter folgt einem Link oder sendet ein Formular, die Leertaste kreuzt an. Das erste Tab einer Seite bietet an, zum Inhalt zu springen. Eine kopierte Datei fügt Strg+V auf einer Seite mit Hochladen ein. Die Seiten gehen ohne Skripte, auf dem Telefon, und lassen sich drucken."));

    private static HelpSection Template(Language language) => new(
        "template",
        language.Say(en: "Template and samples", fr: "Modèle et exemples", nl: "Sjabloon en voorbeelden", de: "Vorlage und Beispiele"),
        [
            language.Say(
                en: "The template is an empty programme with examples and notes. The samples are real visits with made-up addresses, as files to look at.",
                fr: "Le modèle est un programme vide avec des exemples et des notes. Les exemples sont de vraies visites avec des adresses inventées, en fichiers à regarder.",
                nl: "Het sjabloon is een leeg programma met voorbeelden en notities. De voorbeelden zijn echte bezoeken met verzonnen adressen, als bestanden om te bekijken.",
                de: "Die Vorlage ist ein leeres Programm mit Beispielen und Hinweisen. Die Beispiele sind wirkliche Besuche mit erfundenen Adressen, als Dateien zum Ansehen."),
        ],
        [
            new($"/desk/template?format=xlsx&lang={language.Code}", language.Say(en: "Template, Excel", fr: "Modèle, Excel", nl: "Sjabloon, Excel", de: "Vorlage, Excel")),
            new($"/desk/template?format=docx&lang={language.Code}", language.Say(en: "Template, Word", fr: "Modèle, Word", nl: "Sjabloon, Word", de: "Vorlage, Word")),
            .. Samples.All.SelectMany(sample => new[] { sample.Programme, sample.People }).Select(file => new HelpLink($"/desk/samples/{file.Name}", file.Name)),
        ]);
}
