using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Overview;

/// <summary>The sentence that says what to do next, and the word on its button.</summary>
internal static class NextWords
{
    public static string NoProgramme(Language language) => language.Say(
        en: "This visit has no programme yet. Upload the file you have, or fill in the template.",
        fr: "Cette visite n’a pas encore de programme. Envoyez le fichier que vous avez, ou remplissez le modèle.",
        nl: "Dit bezoek heeft nog geen programma. Laad het bestand op dat u hebt, of vul het sjabloon in.",
        de: "Dieser Besuch hat noch kein Programm. Laden Sie die Datei hoch, die Sie haben, oder füllen Sie die Vorlage aus.");

    public static string Upload(Language language) => language.Say(en: "Upload the programme", fr: "Envoyer le programme", nl: "Programma opladen", de: "Programm hochladen");

    public static string Questions(int count, Language language) => count is 1
        ? language.Say(
            en: "One question about the programme is open, and stops publication until it is answered.",
            fr: "Une question sur le programme reste ouverte et empêche la publication jusqu’à sa réponse.",
            nl: "Eén vraag over het programma staat open, en houdt publicatie tegen tot ze beantwoord is.",
            de: "Eine Frage zum Programm ist offen und verhindert die Veröffentlichung, bis sie beantwortet ist.")
        : language.Say(
            en: $"{count} questions about the programme are open, and stop publication until they are answered.",
            fr: $"{count} questions sur le programme restent ouvertes et empêchent la publication jusqu’à leur réponse.",
            nl: $"{count} vragen over het programma staan open, en houden publicatie tegen tot ze beantwoord zijn.",
            de: $"{count} Fragen zum Programm sind offen und verhindern die Veröffentlichung, bis sie beantwortet sind.");

    public static string Answer(Language language) => language.Say(en: "Answer", fr: "Répondre", nl: "Antwoorden", de: "Beantworten");

    public static string Errors(int count, Language language) => count is 1
        ? language.Say(
            en: "One error in the programme stops publication. The page says where it is and what to do.",
            fr: "Une erreur dans le programme empêche la publication. La page dit où elle se trouve et que faire.",
            nl: "Eén fout in het programma houdt publicatie tegen. De pagina zegt waar ze staat en wat te doen.",
            de: "Ein Fehler im Programm verhindert die Veröffentlichung. Die Seite sagt, wo er steht und was zu tun ist.")
        : language.Say(
            en: $"{count} errors in the programme stop publication. The page says where they are and what to do.",
            fr: $"{count} erreurs dans le programme empêchent la publication. La page dit où elles se trouvent et que faire.",
            nl: $"{count} fouten in het programma houden publicatie tegen. De pagina zegt waar ze staan en wat te doen.",
            de: $"{count} Fehler im Programm verhindern die Veröffentlichung. Die Seite sagt, wo sie stehen und was zu tun ist.");

    public static string SeeErrors(Language language) => language.Say(en: "See the errors", fr: "Voir les erreurs", nl: "Fouten bekijken", de: "Fehler ansehen");

    public static string Failed(int count, Language language) => count is 1
        ? language.Say(en: "One invitation could not be delivered.", fr: "Une invitation n’a pas pu être remise.", nl: "Eén uitnodiging kon niet worden afgeleverd.", de: "Eine Einladung konnte nicht zugestellt werden.")
        : language.Say(en: $"{count} invitations could not be delivered.", fr: $"{count} invitations n’ont pas pu être remises.", nl: $"{count} uitnodigingen konden niet worden afgeleverd.", de: $"{count} Einladungen konnten nicht zugestellt werden.");

    public static string SeeInvitations(Language language) => language.Say(en: "See why", fr: "Voir pourquoi", nl: "Bekijken waarom", de: "Ansehen, warum");

    public static string NewerVersion(int published, int latest, Language language) => language.Say(
        en: $"Version {latest} is not published: readers and calendars still have version {published}.",
        fr: $"La version {latest} n’est pas publiée : lecteurs et calendriers ont encore la version {published}.",
        nl: $"Versie {latest} is niet gepubliceerd: lezers en kalenders hebben nog versie {published}.",
        de: $"Fassung {latest} ist nicht veröffentlicht: Leser und Kalender haben noch Fassung {published}.");

    public static string Plan(Language language) => language.Say(en: "See the plan", fr: "Voir le plan", nl: "Plan bekijken", de: "Plan ansehen");

    public static string WithoutAddress(int count, Language language) => count is 1
        ? language.Say(
            en: "One speaker or host has no mail address yet, and could not be invited.",
            fr: "Un intervenant ou hôte n’a pas encore d’adresse électronique et ne pourrait pas être invité.",
            nl: "Eén spreker of gastheer heeft nog geen mailadres en zou niet uitgenodigd kunnen worden.",
            de: "Ein Redner oder Gastgeber hat noch keine Mailadresse und könnte nicht eingeladen werden.")
        : language.Say(
            en: $"{count} speakers or hosts have no mail address yet, and could not be invited.",
            fr: $"{count} intervenants ou hôtes n’ont pas encore d’adresse électronique et ne pourraient pas être invités.",
            nl: $"{count} sprekers of gastheren hebben nog geen mailadres en zouden niet uitgenodigd kunnen worden.",
            de: $"{count} Redner oder Gastgeber haben noch keine Mailadresse und könnten nicht eingeladen werden.");

    public static string AddAddresses(Language language) => language.Say(en: "Add addresses", fr: "Ajouter des adresses", nl: "Adressen toevoegen", de: "Adressen ergänzen");

    public static string PlanWithout(Language language) => language.Say(en: "See the plan without them", fr: "Voir le plan sans elles", nl: "Plan zonder hen bekijken", de: "Plan ohne sie ansehen");

    public static string Ready(Language language) => language.Say(
        en: "The programme is ready. The plan shows what publishing would do, and to whom; nothing leaves before.",
        fr: "Le programme est prêt. Le plan montre ce que ferait la publication, et pour qui ; rien ne part avant.",
        nl: "Het programma is klaar. Het plan toont wat publiceren zou doen, en voor wie; eerder vertrekt er niets.",
        de: "Das Programm ist bereit. Der Plan zeigt, was das Veröffentlichen bewirkt, und bei wem; vorher geht nichts hinaus.");

    public static string NobodyInvited(Language language) => language.Say(
        en: "The agenda is published, and nobody is invited yet.",
        fr: "Le programme est publié, et personne n’est encore invité.",
        nl: "De agenda is gepubliceerd, en nog niemand is uitgenodigd.",
        de: "Das Programm ist veröffentlicht, und noch ist niemand eingeladen.");

    public static string Invite(Language language) => language.Say(en: "Plan the invitations", fr: "Planifier les invitations", nl: "Uitnodigingen plannen", de: "Einladungen planen");

    public static string Unanswered(int count, Language language) => count is 1
        ? language.Say(en: "One invitation is not answered yet.", fr: "Une invitation est encore sans réponse.", nl: "Eén uitnodiging is nog niet beantwoord.", de: "Eine Einladung ist noch nicht beantwortet.")
        : language.Say(en: $"{count} invitations are not answered yet.", fr: $"{count} invitations sont encore sans réponse.", nl: $"{count} uitnodigingen zijn nog niet beantwoord.", de: $"{count} Einladungen sind noch nicht beantwortet.");

    public static string SeeReplies(Language language) => language.Say(en: "Watch the replies", fr: "Suivre les réponses", nl: "Antwoorden volgen", de: "Antworten verfolgen");

    public static string Waiting(Language language) => language.Say(
        en: "Nothing is left to do until the visit begins. Agendas and links are ready to be passed on.",
        fr: "Il n’y a plus rien à faire avant le début de la visite. Programmes et liens sont prêts à être transmis.",
        nl: "Er is niets meer te doen tot het bezoek begint. Agenda’s en links zijn klaar om door te geven.",
        de: "Bis zum Beginn des Besuchs ist nichts mehr zu tun. Programme und Links können weitergegeben werden.");

    public static string Running(Language language) => language.Say(
        en: "The visit is under way. Delays and small changes are made on the page of the day.",
        fr: "La visite est en cours. Retards et petits changements se font sur la page du jour.",
        nl: "Het bezoek is bezig. Vertragingen en kleine wijzigingen doet u op de pagina van de dag.",
        de: "Der Besuch läuft. Verspätungen und kleine Änderungen macht man auf der Seite des Tages.");

    public static string ReportDue(VisitProgress progress, Language language) => progress is VisitProgress.ReportDrafted
        ? language.Say(
            en: "The visit is over, and its report is drafted. Read it and release it.",
            fr: "La visite est terminée et son rapport est rédigé. Lisez-le et validez-le.",
            nl: "Het bezoek is voorbij en het verslag is opgesteld. Lees het en geef het vrij.",
            de: "Der Besuch ist vorbei, und sein Bericht ist entworfen. Lesen Sie ihn und geben Sie ihn frei.")
        : language.Say(
            en: "The visit is over. Its report is drafted within the hour.",
            fr: "La visite est terminée. Son rapport est rédigé dans l’heure.",
            nl: "Het bezoek is voorbij. Het verslag wordt binnen het uur opgesteld.",
            de: "Der Besuch ist vorbei. Sein Bericht wird binnen einer Stunde entworfen.");

    public static string OpenReport(Language language) => language.Say(en: "To the report", fr: "Vers le rapport", nl: "Naar het verslag", de: "Zum Bericht");

    public static string Closed(VisitProgress progress, Language language) => progress is VisitProgress.Archived
        ? language.Say(en: "The visit is archived. Nothing is left to do.", fr: "La visite est archivée. Il n’y a plus rien à faire.", nl: "Het bezoek is gearchiveerd. Er is niets meer te doen.", de: "Der Besuch ist archiviert. Es ist nichts mehr zu tun.")
        : language.Say(en: "The report is released; the visit is archived within the hour.", fr: "Le rapport est validé ; la visite est archivée dans l’heure.", nl: "Het verslag is vrijgegeven; het bezoek wordt binnen het uur gearchiveerd.", de: "Der Bericht ist freigegeben; der Besuch wird binnen einer Stunde archiviert.");

    public static string ReadReport(Language language) => language.Say(en: "Read the report", fr: "Lire le rapport", nl: "Het verslag lezen", de: "Bericht lesen");
}
