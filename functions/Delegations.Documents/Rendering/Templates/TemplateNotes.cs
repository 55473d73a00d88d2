using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>What may be written under each heading; it stands in a comment on the heading.</summary>
internal static class TemplateNotes
{
    public static string Of(TemplateField field, Language language) => field switch
    {
        TemplateField.Date or TemplateField.EndDate or TemplateField.Start or TemplateField.End or TemplateField.Time => OfTime(field, language),
        TemplateField.Host or TemplateField.Speaker => OfPeople(field, language),
        TemplateField.Audience or TemplateField.Handling or TemplateField.Status or TemplateField.Zone or TemplateField.Id => OfChoice(field, language),
        _ => OfText(field, language),
    };

    /// <summary>Of a column in another language.</summary>
    public static string OfTranslation(Language other, Language language)
    {
        var name = TemplateWords.Of(other, language);
        return language.Say(
            en: $"The same in {name}, for documents in that language. Left empty, they say it as the first column does.",
            fr: $"La même chose en {name}, pour les documents dans cette langue. Vide, ils reprennent la première colonne.",
            nl: $"Hetzelfde in het {name}, voor documenten in die taal. Leeg nemen ze de eerste kolom over.",
            de: $"Dasselbe auf {name}, für Dokumente in dieser Sprache. Leer übernehmen sie die erste Spalte.");
    }

    private static string OfTime(TemplateField field, Language language) => field switch
    {
        TemplateField.Date => language.Say(
            en: "The day at the place: 3 November 2025, 03/11/2025 or 2025-11-03. Left empty, the day of the row above holds.",
            fr: "Le jour sur place : 3 novembre 2025, 03/11/2025 ou 2025-11-03. Vide, le jour de la ligne précédente vaut.",
            nl: "De dag ter plaatse: 3 november 2025, 03/11/2025 of 2025-11-03. Leeg geldt de dag van de rij erboven.",
            de: "Der Tag vor Ort: 3. November 2025, 03.11.2025 oder 2025-11-03. Leer gilt der Tag der Zeile darüber."),
        TemplateField.EndDate => language.Say(
            en: "Only where the session ends on another day.",
            fr: "Seulement si la séance se termine un autre jour.",
            nl: "Alleen als de sessie op een andere dag eindigt.",
            de: "Nur wenn der Termin an einem anderen Tag endet."),
        TemplateField.Time => language.Say(
            en: "Start, or start and end, on the clock of the place: 9:00 – 10:30.",
            fr: "Le début, ou le début et la fin, à l’heure du lieu : 9h00 – 10h30.",
            nl: "Begin, of begin en einde, in de tijd ter plaatse: 9.00 – 10.30.",
            de: "Beginn, oder Beginn und Ende, in der Zeit vor Ort: 9:00 – 10:30."),
        TemplateField.Start => language.Say(
            en: "The clock of the place: 9:00, 9.30 or 2 pm.",
            fr: "L’heure du lieu : 9:00, 9h30 ou 14 h.",
            nl: "De tijd ter plaatse: 9:00, 9.30 of 14u.",
            de: "Die Zeit vor Ort: 9:00, 9.30 oder 14 Uhr."),
        _ => language.Say(
            en: "Left empty, the next session’s start is taken.",
            fr: "Vide, le début de la séance suivante est repris.",
            nl: "Leeg wordt het begin van de volgende sessie genomen.",
            de: "Leer gilt der Beginn des nächsten Termins."),
    };

    private static string OfPeople(TemplateField field, Language language) => field is TemplateField.Host
        ? language.Say(
            en: "Who receives the delegation: Name (Organisation), or the organisation alone. One per line.",
            fr: "Qui reçoit la délégation : Nom (Organisation), ou l’organisation seule. Un par ligne.",
            nl: "Wie de delegatie ontvangt: Naam (Organisatie), of alleen de organisatie. Eén per regel.",
            de: "Wer die Delegation empfängt: Name (Organisation), oder die Organisation allein. Je Zeile einer.")
        : language.Say(
            en: "Name (function, Organisation) <address>; all but the name may be missing. One per line, or parted by “;”.",
            fr: "Nom (fonction, Organisation) <adresse> ; tout sauf le nom peut manquer. Un par ligne, ou séparés par « ; ».",
            nl: "Naam (functie, Organisatie) <adres>; alles behalve de naam mag ontbreken. Eén per regel, of gescheiden door “;”.",
            de: "Name (Funktion, Organisation) <Adresse>; alles außer dem Namen darf fehlen. Je Zeile einer, oder durch „;“ getrennt.");

    private static string OfChoice(TemplateField field, Language language)
    {
        var audiences = string.Join(", ", TemplateWords.Audiences(language));
        return field switch
        {
            TemplateField.Audience => language.Say(
                en: $"Who sees the row: {audiences}. Each sees what those before it see. Left empty, it is public.",
                fr: $"Qui voit la ligne : {audiences}. Chacun voit ce que voient les précédents. Vide, elle est publique.",
                nl: $"Wie de rij ziet: {audiences}. Elk ziet wat de vorige zien. Leeg is ze publiek.",
                de: $"Wer die Zeile sieht: {audiences}. Jeder sieht, was die davor sehen. Leer ist sie öffentlich."),
            TemplateField.Handling => language.Say(
                en: $"How far the row may be passed on, by the Traffic Light Protocol: {string.Join(", ", TemplateWords.Labels)}. Left empty, the label above the table holds, or none.",
                fr: $"Jusqu’où la ligne peut être transmise, selon le Traffic Light Protocol : {string.Join(", ", TemplateWords.Labels)}. Vide, l’étiquette indiquée au-dessus du tableau vaut, ou aucune.",
                nl: $"Hoe ver de rij mag worden doorgegeven, volgens het Traffic Light Protocol: {string.Join(", ", TemplateWords.Labels)}. Leeg geldt het label boven de tabel, of geen.",
                de: $"Wie weit die Zeile weitergegeben werden darf, nach dem Traffic Light Protocol: {string.Join(", ", TemplateWords.Labels)}. Leer gilt die Kennzeichnung über der Tabelle, oder keine."),
            TemplateField.Status => language.Say(
                en: $"{string.Join(", ", TemplateWords.Statuses(language))}. A cancelled session is taken off everybody’s calendar.",
                fr: $"{string.Join(", ", TemplateWords.Statuses(language))}. Une séance annulée est retirée de tous les agendas.",
                nl: $"{string.Join(", ", TemplateWords.Statuses(language))}. Een geannuleerde sessie verdwijnt uit ieders agenda.",
                de: $"{string.Join(", ", TemplateWords.Statuses(language))}. Ein abgesagter Termin wird aus allen Kalendern genommen."),
            TemplateField.Zone => language.Say(
                en: "Only where it is not the one above the table: a city (Phoenix), or Europe/Brussels.",
                fr: "Seulement si ce n’est pas celui indiqué au-dessus du tableau : une ville (Phoenix), ou Europe/Brussels.",
                nl: "Alleen als het niet die boven de tabel is: een stad (Phoenix), of Europe/Brussels.",
                de: "Nur wenn es nicht die über der Tabelle ist: eine Stadt (Phoenix), oder Europe/Brussels."),
            _ => language.Say(
                en: "By it a session is known again, so that nobody is invited twice. Leave it as it is; in a new row leave it empty, or write “new”.",
                fr: "Il permet de reconnaître la séance, pour que personne ne soit invité deux fois. N’y touchez pas ; laissez-le vide dans une nouvelle ligne, ou écrivez « new ».",
                nl: "Hieraan wordt een sessie herkend, zodat niemand twee keer wordt uitgenodigd. Laat het staan; laat het leeg in een nieuwe rij, of schrijf “new”.",
                de: "Daran wird ein Termin wiedererkannt, damit niemand zweimal eingeladen wird. Lassen Sie sie stehen; lassen Sie sie in einer neuen Zeile leer, oder schreiben Sie „new“."),
        };
    }

    private static string OfText(TemplateField field, Language language) => field switch
    {
        TemplateField.Title => language.Say(
            en: "What happens, in one line. It stands in agendas and invitations.",
            fr: "Ce qui se passe, en une ligne. Ce texte figure dans les programmes et les invitations.",
            nl: "Wat er gebeurt, in één regel. Dit staat in agenda’s en uitnodigingen.",
            de: "Was geschieht, in einer Zeile. Es steht in Programmen und Einladungen."),
        TemplateField.Stop or TemplateField.Place => language.Say(
            en: "The house, then the room: Export House, Europe room.",
            fr: "La maison, puis la salle : Maison de l’Export, salle Europe.",
            nl: "Het huis, dan de zaal: Exporthuis, zaal Europa.",
            de: "Das Haus, dann der Saal: Exporthaus, Saal Europa."),
        TemplateField.Leg => language.Say(
            en: "The part of the visit, where it has several: usually a city.",
            fr: "La partie de la visite, s’il y en a plusieurs : d’ordinaire une ville.",
            nl: "Het deel van het bezoek, als er meer zijn: meestal een stad.",
            de: "Der Teil des Besuchs, wenn es mehrere gibt: meist eine Stadt."),
        TemplateField.Address => language.Say(
            en: "Street and town of the place.",
            fr: "Rue et localité du lieu.",
            nl: "Straat en gemeente van de locatie.",
            de: "Straße und Stadt des Ortes."),
        TemplateField.EntryConditions => language.Say(
            en: "What the place asks of visitors. Everybody but the public sees it. Write no passport numbers here.",
            fr: "Ce que le lieu demande aux visiteurs. Tous le voient, sauf le public. N’écrivez pas ici de numéros de passeport.",
            nl: "Wat de locatie van bezoekers vraagt. Iedereen behalve het publiek ziet het. Schrijf hier geen paspoortnummers.",
            de: "Was der Ort von Besuchern verlangt. Alle außer der Öffentlichkeit sehen es. Schreiben Sie hier keine Passnummern."),
        TemplateField.Coordinates => language.Say(
            en: "Latitude and longitude as maps give them: 50.8466, 4.3528.",
            fr: "Latitude et longitude comme les donnent les cartes : 50.8466, 4.3528.",
            nl: "Breedte en lengte zoals kaarten ze geven: 50.8466, 4.3528.",
            de: "Breite und Länge, wie Karten sie angeben: 50.8466, 4.3528."),
        TemplateField.Notes => language.Say(
            en: "For everybody who sees the row.",
            fr: "Pour tous ceux qui voient la ligne.",
            nl: "Voor iedereen die de rij ziet.",
            de: "Für alle, die die Zeile sehen."),
        _ => language.Say(
            en: "For coordinators only.",
            fr: "Réservé aux coordinateurs.",
            nl: "Alleen voor coördinatoren.",
            de: "Nur für Koordinatoren."),
    };
}
