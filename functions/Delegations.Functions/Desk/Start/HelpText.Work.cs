using Delegations.Model;

namespace Delegations.Desk.Start;

/// <summary>The order of the work.</summary>
internal static partial class HelpText
{
    private static HelpSection About(Language language) => Section(
        "desk",
        language.Say(en: "What the desk does", fr: "À quoi sert le bureau", nl: "Wat de balie doet", de: "Wozu der Arbeitsplatz dient"),
        language.Say(
            en: "You keep your programme in Word or Excel, as always. The desk reads it, says what is unclear, makes agendas for each kind of reader, and invites speakers and hosts. When the programme changes, you upload it again: only those concerned are told.",
            fr: "Vous gardez votre programme dans Word ou Excel, comme toujours. Le bureau le lit, dit ce qui n’est pas clair, en fait des programmes pour chaque type de lecteur et invite intervenants et hôtes. Quand le programme change, vous l’envoyez à nouveau : seules les personnes concernées sont averties.",
            nl: "U houdt uw programma bij in Word of Excel, zoals altijd. De balie leest het, zegt wat onduidelijk is, maakt agenda’s voor elk soort lezer en nodigt sprekers en gastheren uit. Wijzigt het programma, dan laadt u het opnieuw op: alleen wie het aangaat wordt verwittigd.",
            de: "Sie führen Ihr Programm wie immer in Word oder Excel. Der Arbeitsplatz liest es, sagt, was unklar ist, macht daraus Programme für jede Art von Lesern und lädt Redner und Gastgeber ein. Ändert sich das Programm, laden Sie es neu hoch: Nur wen es betrifft, wird benachrichtigt."));

    private static HelpSection File(Language language) => Section(
        "file",
        language.Say(en: "1. Upload the programme", fr: "1. Envoyer le programme", nl: "1. Het programma opladen", de: "1. Das Programm hochladen"),
        language.Say(
            en: "On the first page, drop the file and press “Create the visit”. Word, Excel, CSV, plain text, calendar files, YAML and JSON are read. Every upload is a new version; none is ever lost.",
            fr: "Sur la première page, déposez le fichier et appuyez sur « Créer la visite ». Word, Excel, CSV, texte, fichiers de calendrier, YAML et JSON sont lus. Chaque envoi est une nouvelle version ; aucune ne se perd.",
            nl: "Sleep op de eerste pagina het bestand en druk op “Bezoek aanmaken”. Word, Excel, CSV, tekst, kalenderbestanden, YAML en JSON worden gelezen. Elke oplading is een nieuwe versie; geen enkele gaat verloren.",
            de: "Ziehen Sie die Datei auf die erste Seite und drücken Sie „Besuch anlegen“. Gelesen werden Word, Excel, CSV, Text, Kalenderdateien, YAML und JSON. Jedes Hochladen ist eine neue Fassung; keine geht verloren."));

    private static HelpSection Questions(Language language) => Section(
        "questions",
        language.Say(en: "2. Answer what is unclear", fr: "2. Répondre à ce qui n’est pas clair", nl: "2. Antwoorden op wat onduidelijk is", de: "2. Unklares beantworten"),
        language.Say(
            en: "The page “Programme” lists findings with their cell or line and what to do. An error stops publication, a warning does not. Where it is not certain whether a session is a former one or a new one, you are asked: nothing is guessed.",
            fr: "La page « Programme » énumère les remarques avec leur cellule ou leur ligne et ce qu’il faut faire. Une erreur empêche la publication, un avertissement non. Quand il n’est pas certain qu’une séance soit ancienne ou nouvelle, la question vous est posée : rien n’est deviné.",
            nl: "De pagina “Programma” somt opmerkingen op met hun cel of regel en wat te doen. Een fout houdt publicatie tegen, een waarschuwing niet. Is het niet zeker of een sessie een vroegere of een nieuwe is, dan wordt het u gevraagd: er wordt niets geraden.",
            de: "Die Seite „Programm“ nennt Befunde mit Zelle oder Zeile und was zu tun ist. Ein Fehler verhindert die Veröffentlichung, eine Warnung nicht. Ist nicht sicher, ob ein Programmpunkt ein früherer oder ein neuer ist, werden Sie gefragt: Nichts wird geraten."));

    private static HelpSection People(Language language) => Section(
        "people",
        language.Say(en: "3. Add addresses", fr: "3. Ajouter les adresses", nl: "3. Adressen toevoegen", de: "3. Adressen ergänzen"),
        language.Say(
            en: "The page “People” takes a list (Excel, CSV, vCard, or lines “Name <name@example.org>”). People are matched to the programme by name and organisation; who could be several gets no address until you say which.",
            fr: "La page « Personnes » prend une liste (Excel, CSV, vCard ou des lignes « Nom <nom@example.org> »). Les personnes sont reconnues dans le programme par leur nom et leur organisation ; en cas de doute, aucune adresse n’est attribuée avant que vous ne tranchiez.",
            nl: "De pagina “Personen” neemt een lijst aan (Excel, CSV, vCard, of regels “Naam <naam@example.org>”). Personen worden in het programma herkend op naam en organisatie; bij twijfel krijgt niemand een adres voor u zegt wie bedoeld is.",
            de: "Die Seite „Personen“ nimmt eine Liste (Excel, CSV, vCard oder Zeilen „Name <name@example.org>“). Personen werden im Programm an Name und Organisation erkannt; im Zweifel erhält niemand eine Adresse, bevor Sie entscheiden."));

    private static HelpSection Plan(Language language) => Section(
        "plan",
        language.Say(en: "4. Look at the plan", fr: "4. Regarder le plan", nl: "4. Het plan bekijken", de: "4. Den Plan ansehen"),
        language.Say(
            en: "A plan says, before anything leaves, who would get which message, what it would change, and who cannot be reached. You may leave somebody out, tell them later, or by phone. What you approve is exactly what happens: if something changed in between, you see the new plan first.",
            fr: "Un plan dit, avant tout envoi, qui recevrait quel message, ce qu’il changerait et qui n’est pas joignable. Vous pouvez laisser quelqu’un de côté, l’avertir plus tard ou par téléphone. Ce que vous approuvez est exactement ce qui se passe : si quelque chose a changé entre-temps, vous voyez d’abord le nouveau plan.",
            nl: "Een plan zegt, voor er iets vertrekt, wie welk bericht zou krijgen, wat het zou wijzigen en wie niet bereikbaar is. U kunt iemand overslaan, later of telefonisch verwittigen. Wat u goedkeurt is precies wat gebeurt: is er intussen iets gewijzigd, dan ziet u eerst het nieuwe plan.",
            de: "Ein Plan sagt, bevor etwas hinausgeht, wer welche Nachricht erhielte, was sie ändern würde und wer nicht erreichbar ist. Sie können jemanden auslassen, später oder telefonisch benachrichtigen. Was Sie genehmigen, geschieht genau so: Hat sich inzwischen etwas geändert, sehen Sie zuerst den neuen Plan."));

    private static HelpSection Publish(Language language) => Section(
        "publish",
        language.Say(en: "5. Publish", fr: "5. Publier", nl: "5. Publiceren", de: "5. Veröffentlichen"),
        language.Say(
            en: "Publishing makes a version the visit's agenda: documents, links and calendars show it. “Preliminary” says on every page that it may change. By itself it invites nobody; who is invited already is told of what changes for them.",
            fr: "Publier fait d’une version le programme de la visite : documents, liens et calendriers la montrent. « Provisoire » indique sur chaque page qu’elle peut changer. Cela n’invite personne ; qui est déjà invité est averti de ce qui change.",
            nl: "Publiceren maakt van een versie de agenda van het bezoek: documenten, links en kalenders tonen ze. “Voorlopig” zegt op elke pagina dat ze nog kan wijzigen. Het nodigt niemand uit; wie al uitgenodigd is, wordt verwittigd van wat wijzigt.",
            de: "Veröffentlichen macht eine Fassung zum Programm des Besuchs: Dokumente, Links und Kalender zeigen sie. „Vorläufig“ sagt auf jeder Seite, dass sie sich ändern kann. Es lädt niemanden ein; wer schon eingeladen ist, erfährt, was sich ändert."));

    private static HelpSection Invite(Language language) => Section(
        "invite",
        language.Say(en: "6. Invite", fr: "6. Inviter", nl: "6. Uitnodigen", de: "6. Einladen"),
        language.Say(
            en: "Whom to invite is a switch of its own: nobody, hosts, or hosts and speakers. A speaker gets one calendar entry per session, a host one per stay. Nobody sees the other guests. After that, changes reach only those whom they touch, with “was … now …”; several within a few minutes make one message. What is over is never touched.",
            fr: "Qui inviter est un choix à part : personne, les hôtes, ou les hôtes et les intervenants. Un intervenant reçoit une entrée de calendrier par séance, un hôte une par séjour. Nul ne voit les autres invités. Ensuite, les changements n’atteignent que les personnes concernées, avec « avant … maintenant … » ; plusieurs en quelques minutes font un seul message. Ce qui est passé n’est jamais touché.",
            nl: "Wie uit te nodigen is een aparte keuze: niemand, gastheren, of gastheren en sprekers. Een spreker krijgt één kalenderitem per sessie, een gastheer één per verblijf. Niemand ziet de andere gasten. Daarna bereiken wijzigingen alleen wie ze aangaan, met “was … nu …”; meerdere binnen enkele minuten worden één bericht. Wat voorbij is, wordt nooit aangeraakt.",
            de: "Wer eingeladen wird, ist eine eigene Wahl: niemand, Gastgeber, oder Gastgeber und Redner. Ein Redner erhält einen Kalendereintrag je Programmpunkt, ein Gastgeber einen je Aufenthalt. Niemand sieht die anderen Gäste. Danach erreichen Änderungen nur, wen sie betreffen, mit „bisher … jetzt …“; mehrere binnen weniger Minuten werden eine Nachricht. Was vorbei ist, bleibt unberührt."));

    private static HelpSection Replies(Language language) => Section(
        "replies",
        language.Say(en: "7. Watch the replies", fr: "7. Suivre les réponses", nl: "7. De antwoorden volgen", de: "7. Die Antworten verfolgen"),
        language.Say(
            en: "The page “Invitations” shows who accepted, declined or has not answered, and what could not be delivered. An answer by phone or by mail can be recorded there. Who has not answered is reminded on the days that the settings name. “Sent” means that the mail system took it, not that it stands in the calendar.",
            fr: "La page « Invitations » montre qui a accepté, refusé ou n’a pas répondu, et ce qui n’a pu être remis. Une réponse par téléphone ou par courriel peut y être notée. Qui n’a pas répondu reçoit un rappel aux jours que fixent les réglages. « Envoyée » signifie que la messagerie l’a prise, non qu’elle figure dans le calendrier.",
            nl: "De pagina “Uitnodigingen” toont wie aanvaard, geweigerd of niet geantwoord heeft, en wat niet afgeleverd kon worden. Een antwoord per telefoon of mail kan er genoteerd worden. Wie niet antwoordde, krijgt een herinnering op de dagen die de instellingen noemen. “Verzonden” betekent dat het mailsysteem het aannam, niet dat het in de kalender staat.",
            de: "Die Seite „Einladungen“ zeigt, wer zugesagt, abgesagt oder nicht geantwortet hat, und was nicht zugestellt werden konnte. Eine Antwort per Telefon oder Mail lässt sich dort festhalten. Wer nicht geantwortet hat, wird an den Tagen erinnert, die die Einstellungen nennen. „Versandt“ heißt, dass das Mailsystem sie übernahm, nicht, dass sie im Kalender steht."));

    private static HelpSection During(Language language) => Section(
        "today",
        language.Say(en: "8. During the visit", fr: "8. Pendant la visite", nl: "8. Tijdens het bezoek", de: "8. Während des Besuchs"),
        language.Say(
            en: "The page “Today” shows the day as it runs. A small change of time or place needs no file.",
            fr: "La page « Aujourd’hui » montre la journée en cours. Un petit changement d’heure ou de lieu se fait sans fichier.",
            nl: "De pagina “Vandaag” toont de dag zoals hij verloopt. Voor een kleine wijziging van tijd of plaats is geen bestand nodig.",
            de: "Die Seite „Heute“ zeigt den laufenden Tag. Eine kleine Änderung von Zeit oder Ort braucht keine Datei."));

    private static HelpSection Report(Language language) => Section(
        "report",
        language.Say(en: "9. Complete and release the report", fr: "9. Compléter et valider le rapport", nl: "9. Het verslag aanvullen en vrijgeven", de: "9. Den Bericht ergänzen und freigeben"),
        language.Say(
            en: "Within an hour after the last session a report is drafted, with a summary that may leave the house, an article and letters of thanks. Add what nobody else knows: what the sessions led to, next steps, who came, photographs. Read it and release it; then the visit is archived.",
            fr: "Dans l’heure qui suit la dernière séance, un rapport est rédigé, avec un résumé qui peut quitter la maison, un article et des lettres de remerciement. Ajoutez ce que personne d’autre ne sait : ce à quoi les séances ont mené, les suites, les présences, des photos. Lisez-le et validez-le ; la visite est ensuite archivée.",
            nl: "Binnen een uur na de laatste sessie wordt een verslag opgesteld, met een samenvatting die het huis uit mag, een artikel en bedankbrieven. Voeg toe wat niemand anders weet: waartoe de sessies leidden, vervolgstappen, wie er was, foto’s. Lees het en geef het vrij; daarna wordt het bezoek gearchiveerd.",
            de: "Binnen einer Stunde nach dem letzten Programmpunkt entsteht ein Bericht, mit einer Zusammenfassung, die das Haus verlassen darf, einem Artikel und Dankschreiben. Ergänzen Sie, was sonst niemand weiß: wozu die Programmpunkte führten, nächste Schritte, wer da war, Fotos. Lesen Sie ihn und geben Sie ihn frei; danach wird der Besuch archiviert."));

    private static HelpSection Share(Language language) => Section(
        "share",
        language.Say(en: "10. Share it", fr: "10. Partager", nl: "10. Delen", de: "10. Teilen"),
        language.Say(
            en: "The page “Sharing” makes a link for one partner, who needs no account: to chosen documents or to whatever is released, up to a label, for some days. You see what was fetched and when, and can withdraw the link at any time. Who comes too late has a new one sent to the recorded address.",
            fr: "La page « Partage » crée un lien pour un partenaire, sans compte : vers des documents choisis ou tout ce qui est validé, jusqu’à une étiquette, pour quelques jours. Vous voyez ce qui a été consulté et quand, et pouvez retirer le lien à tout moment. Qui arrive trop tard s’en fait envoyer un nouveau à l’adresse enregistrée.",
            nl: "De pagina “Delen” maakt een link voor één partner, zonder account: naar gekozen documenten of naar alles wat vrijgegeven is, tot een label, voor enkele dagen. U ziet wat wanneer is opgehaald, en kunt de link altijd intrekken. Wie te laat komt, laat een nieuwe sturen naar het vastgelegde adres.",
            de: "Die Seite „Teilen“ macht einen Link für einen Partner, ohne Konto: zu gewählten Dokumenten oder zu allem Freigegebenen, bis zu einer Kennzeichnung, für einige Tage. Sie sehen, was wann abgerufen wurde, und können den Link jederzeit zurückziehen. Wer zu spät kommt, lässt sich einen neuen an die hinterlegte Adresse senden."));
}
