using Delegations.Model;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    public void NoStart(string place) => Add(
        "session.no-start", Severity.Warning, place,
        en: "This session has no start time. Add one so that people can be invited to it.",
        fr: "Cette session n’a pas d’heure de début. Ajoutez-la pour que des personnes puissent y être invitées.",
        nl: "Deze sessie heeft geen beginuur. Voeg het toe zodat mensen ervoor kunnen worden uitgenodigd.",
        de: "Dieser Programmpunkt hat keine Anfangszeit. Fügen Sie sie hinzu, damit Personen dazu eingeladen werden können.");

    public void NoTitle(string place) => Add(
        "session.no-title", Severity.Warning, place,
        en: "This row has a time but no title and was left out. Add a title if it is a session.",
        fr: "Cette ligne a une heure mais pas de titre et n’a pas été reprise. Ajoutez un titre s’il s’agit d’une session.",
        nl: "Deze rij heeft een tijd maar geen titel en is weggelaten. Voeg een titel toe als het een sessie is.",
        de: "Diese Zeile hat eine Zeit, aber keinen Titel und wurde weggelassen. Fügen Sie einen Titel hinzu, wenn es ein Programmpunkt ist.");

    public void RowLeftOut(string place) => Add(
        "row.not-a-session", Severity.Info, place,
        en: "This row has no time and was read as a heading or remark. Add a time if it is a session.",
        fr: "Cette ligne n’a pas d’heure et a été lue comme un intertitre ou une remarque. Ajoutez une heure s’il s’agit d’une session.",
        nl: "Deze rij heeft geen tijd en is als tussentitel of opmerking gelezen. Voeg een tijd toe als het een sessie is.",
        de: "Diese Zeile hat keine Zeit und wurde als Zwischentitel oder Bemerkung gelesen. Fügen Sie eine Zeit hinzu, wenn es ein Programmpunkt ist.");

    public void ReferenceTwice(string place, string reference) => Add(
        "session.reference-twice", Severity.Warning, place,
        en: $"The identifier “{reference}” is used for several sessions. Give each session its own.",
        fr: $"L’identifiant « {reference} » est utilisé pour plusieurs sessions. Donnez à chaque session le sien.",
        nl: $"De kenmerkcode ‘{reference}’ wordt voor meerdere sessies gebruikt. Geef elke sessie een eigen code.",
        de: $"Die Kennung „{reference}“ wird für mehrere Programmpunkte verwendet. Geben Sie jedem eine eigene.");

    public void AudienceUnknown(string place, string text) => Add(
        "audience.unknown", Severity.Warning, place,
        en: $"“{Quote(text)}” is not an audience; the session is kept internal. Write public, delegation, hosts or internal, or answer on the visit’s page.",
        fr: $"« {Quote(text)} » n’est pas un public connu ; la session reste interne. Écrivez public, délégation, hôtes ou interne, ou répondez sur la page de la visite.",
        nl: $"‘{Quote(text)}’ is geen doelgroep; de sessie blijft intern. Schrijf publiek, delegatie, gastheren of intern, of antwoord op de pagina van het bezoek.",
        de: $"„{Quote(text)}“ ist keine Zielgruppe; der Programmpunkt bleibt intern. Schreiben Sie öffentlich, Delegation, Gastgeber oder intern, oder antworten Sie auf der Seite des Besuchs.",
        AskAudience(text));

    public void PersonOpen(string place) => Add(
        "person.to-be-named", Severity.Info, place,
        en: "Somebody is still to be named here. Fill in the name when it is known.",
        fr: "Une personne doit encore être désignée ici. Complétez le nom dès qu’il est connu.",
        nl: "Hier moet nog iemand worden aangeduid. Vul de naam in zodra die bekend is.",
        de: "Hier ist noch jemand zu benennen. Tragen Sie den Namen ein, sobald er bekannt ist.");

    public void MailsUnmatched(string place) => Add(
        "mail.unmatched", Severity.Warning, place,
        en: "The mail addresses of this row cannot be matched with its people. Give as many addresses as people, in the same order, or use a people list.",
        fr: "Les adresses de cette ligne ne peuvent pas être associées à ses personnes. Donnez autant d’adresses que de personnes, dans le même ordre, ou utilisez une liste de personnes.",
        nl: "De mailadressen van deze rij kunnen niet aan de personen worden gekoppeld. Geef evenveel adressen als personen, in dezelfde volgorde, of gebruik een personenlijst.",
        de: "Die E-Mail-Adressen dieser Zeile lassen sich den Personen nicht zuordnen. Geben Sie gleich viele Adressen wie Personen in derselben Reihenfolge an oder verwenden Sie eine Personenliste.");

    public void MailUnreadable(string place) => Add(
        "mail.unreadable", Severity.Warning, place,
        en: "This cell holds no valid mail address. Write it as name@example.org.",
        fr: "Cette cellule ne contient pas d’adresse électronique valable. Écrivez-la sous la forme nom@example.org.",
        nl: "Deze cel bevat geen geldig mailadres. Schrijf het als naam@example.org.",
        de: "Diese Zelle enthält keine gültige E-Mail-Adresse. Schreiben Sie sie als name@example.org.");

    public void InternalNote(string place) => Add(
        "notes.internal", Severity.Info, place,
        en: "A note that begins with a word such as “internal” is kept for coordinators. Put it into a column “Internal notes” to be sure.",
        fr: "Une note qui commence par un mot tel que « interne » est réservée aux coordinateurs. Mettez-la dans une colonne « Notes internes » pour être sûr.",
        nl: "Een nota die begint met een woord als ‘intern’ blijft bij de coördinatoren. Zet ze in een kolom ‘Interne opmerkingen’ om zeker te zijn.",
        de: "Eine Notiz, die mit einem Wort wie „intern“ beginnt, bleibt bei den Koordinatoren. Setzen Sie sie in eine Spalte „Interne Notizen“, um sicherzugehen.");

    public void InternalTitle(string place) => Add(
        "session.internal", Severity.Info, place,
        en: "A session whose title begins with a word such as “internal” is shown to coordinators only. Say otherwise in a column “Audience” if others may see it.",
        fr: "Une session dont le titre commence par un mot tel que « interne » n’est montrée qu’aux coordinateurs. Indiquez le contraire dans une colonne « Diffusion » si d’autres peuvent la voir.",
        nl: "Een sessie waarvan de titel begint met een woord als ‘intern’ is alleen voor coördinatoren te zien. Zeg het anders in een kolom ‘Doelgroep’ als anderen ze mogen zien.",
        de: "Ein Programmpunkt, dessen Titel mit einem Wort wie „intern“ beginnt, ist nur für Koordinatoren zu sehen. Sagen Sie es in einer Spalte „Zielgruppe“ anders, wenn andere ihn sehen dürfen.");
}
