using System.Globalization;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    public void NoDate() => Add(
        "date.none", Severity.Error, WholeFile,
        en: "The file gives no day. Add a Date column or a line with the date, or give the first day on the visit’s page.",
        fr: "Le fichier n’indique aucun jour. Ajoutez une colonne Date ou une ligne avec la date, ou donnez le premier jour sur la page de la visite.",
        nl: "Het bestand geeft geen dag. Voeg een kolom Datum of een regel met de datum toe, of geef de eerste dag op de pagina van het bezoek.",
        de: "Die Datei nennt keinen Tag. Fügen Sie eine Spalte Datum oder eine Zeile mit dem Datum hinzu oder geben Sie den ersten Tag auf der Seite des Besuchs an.",
        AskFirstDay());

    public void SessionWithoutDate(string place) => Add(
        "session.no-date", Severity.Error, place,
        en: "The day of this session is not known. Add its date.",
        fr: "Le jour de cette session est inconnu. Ajoutez sa date.",
        nl: "De dag van deze sessie is niet bekend. Voeg de datum toe.",
        de: "Der Tag dieses Programmpunkts ist nicht bekannt. Fügen Sie das Datum hinzu.");

    public void YearMissing(string place, string text) => Add(
        "date.no-year", Severity.Error, place,
        en: $"“{Quote(text)}” has no year, and nothing in the file gives it. Add the year, or give the first day on the visit’s page.",
        fr: $"« {Quote(text)} » n’indique pas l’année, et rien dans le fichier ne la donne. Ajoutez l’année, ou donnez le premier jour sur la page de la visite.",
        nl: $"‘{Quote(text)}’ heeft geen jaartal en niets in het bestand geeft het. Voeg het jaar toe, of geef de eerste dag op de pagina van het bezoek.",
        de: $"„{Quote(text)}“ hat kein Jahr, und nichts in der Datei nennt es. Fügen Sie das Jahr hinzu, oder geben Sie den ersten Tag auf der Seite des Besuchs an.",
        AskFirstDay());

    public void DateAmbiguous(string place, string text, LocalDate taken, LocalDate other) => Add(
        "date.ambiguous", Severity.Error, place,
        en: $"“{Quote(text)}” can be {Day(taken)} or {Day(other)}; it was read as the first. Answer on the visit’s page, or write the month as a word or the date as {Iso(taken)}.",
        fr: $"« {Quote(text)} » peut être le {Day(taken)} ou le {Day(other)} ; la première lecture a été retenue. Répondez sur la page de la visite, ou écrivez le mois en toutes lettres ou la date sous la forme {Iso(taken)}.",
        nl: $"‘{Quote(text)}’ kan {Day(taken)} of {Day(other)} zijn; het is als het eerste gelezen. Antwoord op de pagina van het bezoek, of schrijf de maand voluit of de datum als {Iso(taken)}.",
        de: $"„{Quote(text)}“ kann der {Day(taken)} oder der {Day(other)} sein; gelesen wurde das Erste. Antworten Sie auf der Seite des Besuchs, oder schreiben Sie den Monat aus oder das Datum als {Iso(taken)}.",
        AskOrder(text, taken, other));

    public void DateImpossible(string place, string text) => Add(
        "date.impossible", Severity.Error, place,
        en: $"There is no day “{Quote(text)}”. Correct the date.",
        fr: $"Le jour « {Quote(text)} » n’existe pas. Corrigez la date.",
        nl: $"De dag ‘{Quote(text)}’ bestaat niet. Verbeter de datum.",
        de: $"Den Tag „{Quote(text)}“ gibt es nicht. Berichtigen Sie das Datum.");

    public void DateUnreadable(string place, string text) => Add(
        "date.unreadable", Severity.Error, place,
        en: $"“{Quote(text)}” could not be read as a date. Write it as 2025-11-03 or 3 November 2025.",
        fr: $"« {Quote(text)} » n’a pas pu être lu comme une date. Écrivez-la sous la forme 03/11/2025 ou 3 novembre 2025.",
        nl: $"‘{Quote(text)}’ kon niet als datum worden gelezen. Schrijf ze als 03/11/2025 of 3 november 2025.",
        de: $"„{Quote(text)}“ konnte nicht als Datum gelesen werden. Schreiben Sie es als 03.11.2025 oder 3. November 2025.");

    public void WeekdayMismatch(string place, IsoDayOfWeek written, LocalDate date) => Add(
        "date.weekday-mismatch", Severity.Warning, place,
        en: $"{Iso(date)} is a {Name(date.DayOfWeek)}, not a {Name(written)}. Check which of the two is right.",
        fr: $"Le {Day(date)} est un {Name(date.DayOfWeek)}, pas un {Name(written)}. Vérifiez lequel des deux est juste.",
        nl: $"{Day(date)} is een {Name(date.DayOfWeek)}, geen {Name(written)}. Controleer wat klopt.",
        de: $"Der {Day(date)} ist ein {Name(date.DayOfWeek)}, kein {Name(written)}. Prüfen Sie, was stimmt.");

    public void TimeUnreadable(string place, string text) => Add(
        "time.unreadable", Severity.Error, place,
        en: $"“{Quote(text)}” could not be read as a time. Write it as 09:30 or 09:30 – 10:30.",
        fr: $"« {Quote(text)} » n’a pas pu être lu comme une heure. Écrivez-la sous la forme 09:30 ou 09:30 – 10:30.",
        nl: $"‘{Quote(text)}’ kon niet als tijd worden gelezen. Schrijf ze als 09:30 of 09:30 – 10:30.",
        de: $"„{Quote(text)}“ konnte nicht als Uhrzeit gelesen werden. Schreiben Sie sie als 09:30 oder 09:30 – 10:30.");

    public void DurationUnreadable(string place, string text) => Add(
        "time.duration-unreadable", Severity.Warning, place,
        en: $"“{Quote(text)}” could not be read as a duration. Write it in minutes or as 1:30.",
        fr: $"« {Quote(text)} » n’a pas pu être lu comme une durée. Écrivez-la en minutes ou sous la forme 1:30.",
        nl: $"‘{Quote(text)}’ kon niet als duur worden gelezen. Schrijf ze in minuten of als 1:30.",
        de: $"„{Quote(text)}“ konnte nicht als Dauer gelesen werden. Schreiben Sie sie in Minuten oder als 1:30.");

    public void EndBeforeStart(string place, LocalTime start, LocalTime end) => Add(
        "time.end-before-start", Severity.Error, place,
        en: $"The session ends at {Clock(end)}, before it starts at {Clock(start)}. Correct one of the two times.",
        fr: $"La session se termine à {Clock(end)}, avant de commencer à {Clock(start)}. Corrigez l’une des deux heures.",
        nl: $"De sessie eindigt om {Clock(end)}, voor ze om {Clock(start)} begint. Verbeter een van beide tijden.",
        de: $"Der Programmpunkt endet um {Clock(end)}, bevor er um {Clock(start)} beginnt. Berichtigen Sie eine der beiden Zeiten.");

    public void OverMidnight(string place, LocalTime start, LocalTime end) => Add(
        "time.over-midnight", Severity.Info, place,
        en: $"From {Clock(start)} to {Clock(end)} was read as ending the next day. Add the end date if that is not meant.",
        fr: $"De {Clock(start)} à {Clock(end)} a été lu comme se terminant le lendemain. Ajoutez la date de fin si ce n’est pas le cas.",
        nl: $"Van {Clock(start)} tot {Clock(end)} is gelezen als eindigend op de volgende dag. Voeg de einddatum toe als dat niet zo is.",
        de: $"Von {Clock(start)} bis {Clock(end)} wurde so gelesen, dass es am nächsten Tag endet. Fügen Sie das Enddatum hinzu, wenn das nicht gemeint ist.");

    public void AfternoonAssumed(string place, LocalTime written, LocalTime taken) => Add(
        "time.afternoon-assumed", Severity.Warning, place,
        en: $"{Clock(written)} was read as {Clock(taken)}, as the other times of that day suggest. Write the time on the 24-hour clock.",
        fr: $"{Clock(written)} a été lu comme {Clock(taken)}, comme le suggèrent les autres heures de cette journée. Écrivez l’heure sur 24 heures.",
        nl: $"{Clock(written)} is gelezen als {Clock(taken)}, zoals de andere tijden van die dag doen vermoeden. Schrijf de tijd in 24 uur.",
        de: $"{Clock(written)} wurde als {Clock(taken)} gelesen, wie es die anderen Zeiten dieses Tages nahelegen. Schreiben Sie die Uhrzeit im 24-Stunden-Format.");

    public void TimeInGap(string place, LocalDateTime local, LocalDateTime taken, DateTimeZone zone) => Add(
        "time.in-gap", Severity.Warning, place,
        en: $"On {Iso(local.Date)} there is no {Clock(local.TimeOfDay)} in {zone.Id}: clocks go forward. {Clock(taken.TimeOfDay)} is meant now. Correct the time if not.",
        fr: $"Le {Day(local.Date)}, {Clock(local.TimeOfDay)} n’existe pas à {zone.Id} : passage à l’heure d’été. {Clock(taken.TimeOfDay)} est retenu. Corrigez l’heure si ce n’est pas le cas.",
        nl: $"Op {Day(local.Date)} bestaat {Clock(local.TimeOfDay)} niet in {zone.Id}: de klok gaat vooruit. Nu geldt {Clock(taken.TimeOfDay)}. Verbeter de tijd als dat niet klopt.",
        de: $"Am {Day(local.Date)} gibt es {Clock(local.TimeOfDay)} in {zone.Id} nicht: Die Uhr wird vorgestellt. Nun gilt {Clock(taken.TimeOfDay)}. Berichtigen Sie die Zeit, wenn das nicht stimmt.");

    public void TimeInOverlap(string place, LocalDateTime local, DateTimeZone zone) => Add(
        "time.in-overlap", Severity.Warning, place,
        en: $"On {Iso(local.Date)} {Clock(local.TimeOfDay)} occurs twice in {zone.Id}: clocks go back. The earlier one is meant now. Choose another time to be clear.",
        fr: $"Le {Day(local.Date)}, {Clock(local.TimeOfDay)} existe deux fois à {zone.Id} : passage à l’heure d’hiver. La première est retenue. Choisissez une autre heure pour être clair.",
        nl: $"Op {Day(local.Date)} komt {Clock(local.TimeOfDay)} twee keer voor in {zone.Id}: de klok gaat terug. Nu geldt de eerste. Kies een andere tijd om duidelijk te zijn.",
        de: $"Am {Day(local.Date)} gibt es {Clock(local.TimeOfDay)} in {zone.Id} zweimal: Die Uhr wird zurückgestellt. Nun gilt die frühere. Wählen Sie eine andere Zeit, um eindeutig zu sein.");

    public void ZoneUnknown(string place, string text) => Add(
        "zone.unknown", Severity.Error, place,
        en: $"“{Quote(text)}” is not a time zone that is known. Write it as Europe/Brussels or America/Phoenix, or choose it on the visit’s page.",
        fr: $"« {Quote(text)} » n’est pas un fuseau horaire connu. Écrivez-le sous la forme Europe/Brussels ou America/Phoenix, ou choisissez-le sur la page de la visite.",
        nl: $"‘{Quote(text)}’ is geen bekende tijdzone. Schrijf ze als Europe/Brussels of America/Phoenix, of kies ze op de pagina van het bezoek.",
        de: $"„{Quote(text)}“ ist keine bekannte Zeitzone. Schreiben Sie sie als Europe/Brussels oder America/Phoenix, oder wählen Sie sie auf der Seite des Besuchs.",
        AskZone(text));

    public void ZoneFromLeg(string place, string leg, DateTimeZone zone) => Add(
        "zone.from-leg", Severity.Info, place,
        en: $"The times of the leg “{leg}” were read in {zone.Id}. If that is not right, choose the zone on the visit’s page or add a time zone.",
        fr: $"Les heures de l’étape « {leg} » ont été lues dans le fuseau {zone.Id}. Si ce n’est pas le bon, choisissez-le sur la page de la visite ou ajoutez un fuseau horaire.",
        nl: $"De tijden van de etappe ‘{leg}’ zijn gelezen in {zone.Id}. Als dat niet klopt, kies de zone dan op de pagina van het bezoek of voeg een tijdzone toe.",
        de: $"Die Zeiten der Etappe „{leg}“ wurden in {zone.Id} gelesen. Wenn das nicht stimmt, wählen Sie die Zone auf der Seite des Besuchs, oder fügen Sie eine Zeitzone hinzu.",
        AskZone(leg, (zone.Id, null)));

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Day(LocalDate date) => date.ToString("d MMMM uuuu", language.Culture);

    private string Name(IsoDayOfWeek day) => language.Culture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7));
}
