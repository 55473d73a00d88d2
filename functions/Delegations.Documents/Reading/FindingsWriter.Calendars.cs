using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What is wrong or doubtful in calendar files. The file's own words are not repeated: they may name people.</summary>
internal sealed partial class FindingsWriter
{
    public static string Line(int line) => "line " + Words.Number(line);

    public void CalendarCutOff(int line) => Add(
        "calendar.cut-off", Severity.Warning, Line(line),
        en: "What begins here has no end, so the file may be incomplete; what is there was read. Export the calendar again.",
        fr: "Ce qui commence ici n’a pas de fin ; le fichier est peut-être incomplet ; ce qui s’y trouve a été lu. Exportez à nouveau le calendrier.",
        nl: "Wat hier begint heeft geen einde, dus het bestand is misschien onvolledig; wat er staat is gelezen. Exporteer de agenda opnieuw.",
        de: "Was hier beginnt, hat kein Ende; die Datei ist vielleicht unvollständig; was da ist, wurde gelesen. Exportieren Sie den Kalender erneut.");

    public void CalendarLinesUnread(IReadOnlyList<int> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var numbers = Join(lines);
        Add(
            "calendar.lines-unread", Severity.Warning, Line(lines[0]),
            en: $"Lines that are not of a calendar’s form were not read ({numbers}). Export the calendar again if something is missing.",
            fr: $"Des lignes qui n’ont pas la forme d’un calendrier n’ont pas été lues ({numbers}). Exportez à nouveau le calendrier s’il manque quelque chose.",
            nl: $"Regels die niet de vorm van een agenda hebben, zijn niet gelezen ({numbers}). Exporteer de agenda opnieuw als er iets ontbreekt.",
            de: $"Zeilen, die nicht die Form eines Kalenders haben, wurden nicht gelesen ({numbers}). Exportieren Sie den Kalender erneut, wenn etwas fehlt.");
    }

    public void CalendarStartUnreadable(int line) => Add(
        "calendar.start-unreadable", Severity.Error, Line(line),
        en: "This event has no start that can be read and was left out. Give it a date and export the calendar again.",
        fr: "Cet événement n’a pas de début lisible et n’a pas été repris. Donnez-lui une date et exportez à nouveau le calendrier.",
        nl: "Deze afspraak heeft geen leesbaar begin en is weggelaten. Geef ze een datum en exporteer de agenda opnieuw.",
        de: "Dieser Termin hat keinen lesbaren Beginn und wurde weggelassen. Geben Sie ihm ein Datum und exportieren Sie den Kalender erneut.");

    public void CalendarDateUnreadable(int line) => Add(
        "calendar.date-unreadable", Severity.Warning, Line(line),
        en: "A date of this line cannot be read and was ignored. Check the dates of the series.",
        fr: "Une date de cette ligne est illisible et a été ignorée. Vérifiez les dates de la série.",
        nl: "Een datum op deze regel is onleesbaar en is genegeerd. Controleer de data van de reeks.",
        de: "Ein Datum dieser Zeile ist nicht lesbar und wurde nicht beachtet. Prüfen Sie die Daten der Serie.");

    public void CalendarEndBeforeStart(int line) => Add(
        "calendar.end-before-start", Severity.Error, Line(line),
        en: "This event ends before it starts; its end was not read. Correct one of the two.",
        fr: "Cet événement se termine avant de commencer ; sa fin n’a pas été lue. Corrigez l’un des deux.",
        nl: "Deze afspraak eindigt voor ze begint; het einde is niet gelezen. Verbeter een van beide.",
        de: "Dieser Termin endet, bevor er beginnt; sein Ende wurde nicht gelesen. Berichtigen Sie eines von beiden.");

    public void CalendarEndElsewhere(int line, int count) => Add(
        "calendar.end-in-other-zone", Severity.Info, Line(line),
        en: $"Events that end in another time zone than they start in: {count}. Their ends are shown on the clock of the start; write the local arrival into the title if it matters.",
        fr: $"Événements dont la fin est dans un autre fuseau que le début : {count}. Leur fin est donnée à l’heure du lieu de départ ; indiquez l’heure d’arrivée locale dans le titre si nécessaire.",
        nl: $"Afspraken die in een andere tijdzone eindigen dan ze beginnen: {count}. Hun einde staat in de tijd van de beginplaats; schrijf de plaatselijke aankomsttijd in de titel als dat nodig is.",
        de: $"Termine, die in einer anderen Zeitzone enden, als sie beginnen: {count}. Ihr Ende steht in der Zeit des Anfangs; schreiben Sie die örtliche Ankunftszeit in den Titel, wenn sie wichtig ist.");

    public void CalendarRangeUnread(int line) => Add(
        "calendar.range-unread", Severity.Warning, Line(line),
        en: "This change is meant for this date and all that follow; it was read for this date only. Check the later dates of the series.",
        fr: "Cette modification vaut pour cette date et toutes les suivantes ; elle n’a été lue que pour cette date. Vérifiez les dates suivantes de la série.",
        nl: "Deze wijziging geldt voor deze datum en alle volgende; ze is alleen voor deze datum gelezen. Controleer de latere data van de reeks.",
        de: "Diese Änderung gilt für diesen und alle folgenden Termine; sie wurde nur für diesen gelesen. Prüfen Sie die späteren Termine der Serie.");

    public void CalendarRuleUnread(int line) => Add(
        "calendar.rule-unread", Severity.Warning, Line(line),
        en: "How this event recurs cannot be read, or is not by days, weeks, months or years; only its first date was read. Add its other dates as events of their own.",
        fr: "La périodicité de cet événement est illisible ou ne se compte pas en jours, semaines, mois ou années ; seule sa première date a été lue. Ajoutez ses autres dates comme événements à part.",
        nl: "Hoe deze afspraak zich herhaalt is onleesbaar of gaat niet per dag, week, maand of jaar; alleen de eerste datum is gelezen. Voeg de andere data als aparte afspraken toe.",
        de: "Wie sich dieser Termin wiederholt, ist nicht lesbar oder geht nicht nach Tagen, Wochen, Monaten oder Jahren; nur sein erster Tag wurde gelesen. Tragen Sie die übrigen als eigene Termine ein.");

    public void CalendarSeriesCut(int line, int? leftOut, int most)
    {
        var (en, fr, nl, de) = leftOut is { } count
            ? ($"{count} more dates", $"{count} autres dates", $"{count} andere data", $"{count} weitere Tage")
            : ("further dates without end", "d’autres dates sans fin", "verdere data zonder einde", "weitere Tage ohne Ende");
        Add(
            "calendar.series-cut", Severity.Warning, Line(line),
            en: $"This event recurs more than {most} times, as no visit does; its first date was read, {en} were left out. End the series with the last day of the visit.",
            fr: $"Cet événement se répète plus de {most} fois, ce qu’aucune visite ne fait ; sa première date a été lue, {fr} ont été laissées de côté. Terminez la série au dernier jour de la visite.",
            nl: $"Deze afspraak herhaalt zich meer dan {most} keer, zoals geen bezoek dat doet; de eerste datum is gelezen, {nl} zijn weggelaten. Laat de reeks eindigen op de laatste dag van het bezoek.",
            de: $"Dieser Termin wiederholt sich mehr als {most} Mal, wie es kein Besuch tut; sein erster Tag wurde gelesen, {de} wurden weggelassen. Beenden Sie die Serie mit dem letzten Tag des Besuchs.");
    }

    public void CalendarSeriesOfVisit(int line, int count) => Add(
        "calendar.series-of-visit", Severity.Info, Line(line),
        en: $"Of this long series only the dates within the visit were read: {count}. Add the others as events of their own if they belong to it.",
        fr: $"De cette longue série, seules les dates comprises dans la visite ont été lues : {count}. Ajoutez les autres comme événements à part si elles en font partie.",
        nl: $"Van deze lange reeks zijn alleen de data binnen het bezoek gelezen: {count}. Voeg de andere als aparte afspraken toe als ze erbij horen.",
        de: $"Von dieser langen Serie wurden nur die Tage innerhalb des Besuchs gelesen: {count}. Tragen Sie die anderen als eigene Termine ein, wenn sie dazugehören.");

    public void CalendarIdsShared(int line, int count) => Add(
        "calendar.ids-shared", Severity.Info, Line(line),
        en: $"Events that share their UID with others: {count}. All were read, and are recognised by day, time and title; if one is an older copy, delete it.",
        fr: $"Événements qui partagent leur UID avec d’autres : {count}. Tous ont été lus et sont reconnus par le jour, l’heure et le titre ; si l’un est une ancienne copie, supprimez-le.",
        nl: $"Afspraken die hun UID met andere delen: {count}. Alle zijn gelezen en worden herkend aan dag, tijd en titel; verwijder er een als het een oude kopie is.",
        de: $"Termine, die ihre UID mit anderen teilen: {count}. Alle wurden gelesen und werden an Tag, Zeit und Titel erkannt; löschen Sie einen, wenn er eine alte Kopie ist.");

    public void CalendarGuestsLeftOut(int line, int count) => Add(
        "calendar.guests-left-out", Severity.Info, Line(line),
        en: $"The calendar holds {count} invitations of guests; guests are not speakers and were not taken into the programme. Put those who are to be invited into the people list.",
        fr: $"Le calendrier contient {count} invitations de participants ; ce ne sont pas des intervenants et ils n’ont pas été repris. Inscrivez dans la liste des personnes ceux qui doivent être invités.",
        nl: $"De agenda bevat {count} uitnodigingen van gasten; gasten zijn geen sprekers en zijn niet in het programma opgenomen. Zet wie uitgenodigd moet worden in de personenlijst.",
        de: $"Der Kalender enthält {count} Einladungen von Gästen; Gäste sind keine Referenten und wurden nicht ins Programm übernommen. Tragen Sie in die Personenliste ein, wer einzuladen ist.");

    public void CalendarTentative(IReadOnlyList<int> lines)
    {
        var numbers = Join(lines);
        Add(
            "calendar.tentative", Severity.Info, Line(lines[0]),
            en: $"Events marked as tentative were read like the others (lines {numbers}). Remove those that will not take place.",
            fr: $"Les événements marqués comme provisoires ont été lus comme les autres (lignes {numbers}). Supprimez ceux qui n’auront pas lieu.",
            nl: $"Afspraken onder voorbehoud zijn gelezen zoals de andere (regels {numbers}). Verwijder die welke niet doorgaan.",
            de: $"Termine unter Vorbehalt wurden wie die anderen gelesen (Zeilen {numbers}). Entfernen Sie, was nicht stattfindet.");
    }

    public void CalendarPartsLeftOut(int line, string component, int count)
    {
        var (en, fr, nl, de) = component switch
        {
            "VTODO" => ("tasks", "tâches", "taken", "Aufgaben"),
            "VFREEBUSY" => ("free/busy times", "plages de disponibilité", "vrij/bezet-tijden", "Frei/Gebucht-Zeiten"),
            _ => ("journal entries", "entrées de journal", "dagboeknotities", "Journaleinträge"),
        };
        Add(
            "calendar.part-left-out", Severity.Warning, Line(line),
            en: $"The calendar also holds {en} ({count}); only events are sessions, so they were not read. Make an event of what belongs to the programme.",
            fr: $"Le calendrier contient aussi des {fr} ({count}) ; seuls les événements sont des sessions, elles n’ont donc pas été lues. Faites un événement de ce qui fait partie du programme.",
            nl: $"De agenda bevat ook {nl} ({count}); alleen afspraken zijn sessies, dus ze zijn niet gelezen. Maak een afspraak van wat bij het programma hoort.",
            de: $"Der Kalender enthält auch {de} ({count}); nur Termine sind Programmpunkte, darum wurden sie nicht gelesen. Machen Sie einen Termin aus dem, was zum Programm gehört.");
    }
}
