using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>What only the finished itinerary shows. All of it may be meant, so that nothing here stops publication.</summary>
internal sealed partial class FindingsWriter
{
    public void OlderCopy(int version, int latest) => Add(
        "file.older-copy", Severity.Warning, WholeFile,
        en: $"This is a copy of version {version}; the visit has version {latest}. Changes made since are not in it: take the newest version, or check the differences.",
        fr: $"Ceci est une copie de la version {version} ; la visite en est à la version {latest}. Les changements faits depuis n’y figurent pas : partez de la dernière version, ou vérifiez les différences.",
        nl: $"Dit is een kopie van versie {version}; het bezoek is aan versie {latest}. Wat sindsdien is gewijzigd, staat er niet in: neem de laatste versie, of controleer de verschillen.",
        de: $"Dies ist eine Kopie der Version {version}; der Besuch hat Version {latest}. Was seither geändert wurde, steht nicht darin: Nehmen Sie die neueste Version, oder prüfen Sie die Unterschiede.");

    public void ExportOfOtherVisit() => Add(
        "file.other-visit", Severity.Warning, WholeFile,
        en: "This document was made for another visit. Check that it belongs to this one.",
        fr: "Ce document a été établi pour une autre visite. Vérifiez qu’il concerne bien celle-ci.",
        nl: "Dit document is voor een ander bezoek gemaakt. Controleer of het bij dit bezoek hoort.",
        de: "Dieses Dokument wurde für einen anderen Besuch erstellt. Prüfen Sie, ob es zu diesem gehört.");

    public void OutsideVisit(string place, LocalDate date, LocalDate first, LocalDate last) => Add(
        "date.outside-visit", Severity.Warning, place,
        en: $"{Day(date)} lies outside the visit, which lasts from {Day(first)} to {Day(last)}. Correct the date, or the days of the visit.",
        fr: $"Le {Day(date)} est en dehors de la visite, qui va du {Day(first)} au {Day(last)}. Corrigez la date, ou les jours de la visite.",
        nl: $"{Day(date)} valt buiten het bezoek, dat van {Day(first)} tot {Day(last)} duurt. Verbeter de datum, of de dagen van het bezoek.",
        de: $"Der {Day(date)} liegt außerhalb des Besuchs, der vom {Day(first)} bis zum {Day(last)} dauert. Berichtigen Sie das Datum oder die Tage des Besuchs.");

    public void DateFarAway(string place, LocalDate date, LocalDate others) => Add(
        "date.far-away", Severity.Warning, place,
        en: $"{Day(date)} is far from all other days of the programme, which lie around {Day(others)}. Check day, month and year.",
        fr: $"Le {Day(date)} est loin de tous les autres jours du programme, situés autour du {Day(others)}. Vérifiez le jour, le mois et l’année.",
        nl: $"{Day(date)} ligt ver van alle andere dagen van het programma, die rond {Day(others)} liggen. Controleer dag, maand en jaar.",
        de: $"Der {Day(date)} liegt weit entfernt von allen anderen Tagen des Programms, die um den {Day(others)} liegen. Prüfen Sie Tag, Monat und Jahr.");

    public void SessionTwice(string place, string first) => Add(
        "session.twice", Severity.Warning, place,
        en: $"The same session already stands elsewhere ({Where(first)}): same day, start, title and place. Remove one of the two.",
        fr: $"La même session figure déjà ailleurs ({Where(first)}) : même jour, même heure, même titre et même lieu. Supprimez l’une des deux.",
        nl: $"Dezelfde sessie staat al ergens anders ({Where(first)}): zelfde dag, beginuur, titel en plaats. Verwijder een van beide.",
        de: $"Derselbe Programmpunkt steht schon an anderer Stelle ({Where(first)}): gleicher Tag, Beginn, Titel und Ort. Entfernen Sie einen der beiden.");

    public void PersonTwiceAtOnce(string place, string other) => Add(
        "person.two-places", Severity.Warning, place,
        en: $"Somebody named here is also named in another session at the same time ({Where(other)}). Change a time or the people, if that is not meant.",
        fr: $"Une personne nommée ici l’est aussi dans une autre session au même moment ({Where(other)}). Changez une heure ou les personnes, si ce n’est pas voulu.",
        nl: $"Iemand die hier wordt genoemd, wordt ook in een andere sessie op hetzelfde moment genoemd ({Where(other)}). Wijzig een tijd of de personen, als dat niet de bedoeling is.",
        de: $"Eine hier genannte Person ist zur selben Zeit auch bei einem anderen Programmpunkt genannt ({Where(other)}). Ändern Sie eine Zeit oder die Personen, wenn das nicht gemeint ist.");

    public void RoomTwiceAtOnce(string place, string other) => Add(
        "place.two-sessions", Severity.Warning, place,
        en: $"This room holds another session at the same time ({Where(other)}). Change a time or a room, if that is not meant.",
        fr: $"Cette salle accueille une autre session au même moment ({Where(other)}). Changez une heure ou une salle, si ce n’est pas voulu.",
        nl: $"In deze zaal vindt op hetzelfde moment een andere sessie plaats ({Where(other)}). Wijzig een tijd of een zaal, als dat niet de bedoeling is.",
        de: $"In diesem Raum findet zur selben Zeit ein anderer Programmpunkt statt ({Where(other)}). Ändern Sie eine Zeit oder einen Raum, wenn das nicht gemeint ist.");

    public void TransferTooShort(string place, int available, int needed) => Add(
        "travel.too-short", Severity.Warning, place,
        en: $"There are {available} minutes to get here, but the file gives {needed} for the way. It is assumed that they are for the way from the session before; change a time if so.",
        fr: $"Il y a {available} minutes pour arriver ici, mais le fichier en prévoit {needed} pour le trajet. Il est supposé qu’il s’agit du trajet depuis la session précédente ; changez une heure si c’est le cas.",
        nl: $"Er zijn {available} minuten om hier te komen, maar het bestand geeft er {needed} voor de weg. Aangenomen is dat die voor de weg vanaf de vorige sessie gelden; wijzig een tijd als dat zo is.",
        de: $"Für den Weg hierher sind {available} Minuten Zeit, die Datei gibt dafür aber {needed} an. Angenommen ist, dass sie für den Weg vom Programmpunkt davor gelten; ändern Sie dann eine Zeit.");

    public void WayTooShort(string place, int available, int needed, int kilometres) => Add(
        "travel.too-short", Severity.Warning, place,
        en: $"There are {available} minutes to get here, but the way may take about {needed}. Assumed: {kilometres} km in a straight line, roads {Roads} times as long, {Speed} km/h, {Boarding} minutes to get in and out. Allow more time, or give the time in a column “Transfer”.",
        fr: $"Il y a {available} minutes pour arriver ici, mais le trajet peut en demander environ {needed}. Hypothèse : {kilometres} km à vol d’oiseau, routes {Roads} fois plus longues, {Speed} km/h, {Boarding} minutes pour monter et descendre. Prévoyez plus de temps, ou indiquez-le dans une colonne « Trajet ».",
        nl: $"Er zijn {available} minuten om hier te komen, maar de weg kan er ongeveer {needed} vragen. Aangenomen: {kilometres} km in vogelvlucht, wegen {Roads} keer zo lang, {Speed} km/u, {Boarding} minuten om in en uit te stappen. Voorzie meer tijd, of geef de tijd in een kolom ‘Reistijd’.",
        de: $"Für den Weg hierher sind {available} Minuten Zeit, er kann aber etwa {needed} dauern. Angenommen: {kilometres} km Luftlinie, Straßen {Roads}-mal so lang, {Speed} km/h, {Boarding} Minuten zum Ein- und Aussteigen. Planen Sie mehr Zeit ein, oder geben Sie die Zeit in einer Spalte „Fahrzeit“ an.");

    public void OrganiserInvited(string place) => Add(
        "person.organiser-invited", Severity.Warning, place,
        en: "Who organises the visit is also named as a speaker or host. Organisers get no invitation to their own entries: use a mailbox of its own for inviting, or tell them otherwise.",
        fr: "La personne qui organise la visite est aussi nommée comme intervenant ou hôte. Un organisateur ne reçoit pas d’invitation à ses propres rendez-vous : utilisez une boîte distincte pour inviter, ou prévenez-la autrement.",
        nl: "Wie het bezoek organiseert, wordt ook als spreker of gastheer genoemd. Een organisator krijgt geen uitnodiging voor eigen afspraken: gebruik een aparte mailbox om uit te nodigen, of verwittig op een andere manier.",
        de: "Wer den Besuch organisiert, ist auch als Referent oder Gastgeber genannt. Organisatoren erhalten keine Einladung zu eigenen Terminen: Laden Sie über ein eigenes Postfach ein, oder geben Sie auf anderem Weg Bescheid.");

    public void EndsInferred(int count) => Add(
        "time.ends-inferred", Severity.Info, WholeFile,
        en: $"Sessions without an end: {count}. Each was taken to end where the next one of the day begins, or after an hour where none follows. Add the ends where that is not right.",
        fr: $"Sessions sans heure de fin : {count}. Chacune est supposée finir quand commence la suivante du même jour, ou après une heure s’il n’y en a pas. Ajoutez les heures de fin là où ce n’est pas exact.",
        nl: $"Sessies zonder einduur: {count}. Elke sessie eindigt naar aanname waar de volgende van de dag begint, of na een uur als er geen volgt. Voeg het einduur toe waar dat niet klopt.",
        de: $"Programmpunkte ohne Ende: {count}. Angenommen ist, dass jeder endet, wenn der nächste des Tages beginnt, oder nach einer Stunde, wenn keiner folgt. Ergänzen Sie das Ende, wo das nicht stimmt.");

    public void MoreOfTheSame(int more) => Add(
        "file.more-of-the-same", Severity.Warning, WholeFile,
        en: $"Findings like the one before: {more} more. They are not listed; correct those that are and upload the file again.",
        fr: $"Constats semblables au précédent : encore {more}. Ils ne sont pas énumérés ; corrigez ceux qui le sont et envoyez à nouveau le fichier.",
        nl: $"Bevindingen zoals de vorige: nog {more}. Ze worden niet opgesomd; verbeter de andere en laad het bestand opnieuw op.",
        de: $"Hinweise wie der vorige: noch {more}. Sie sind nicht aufgeführt; berichtigen Sie die anderen und laden Sie die Datei erneut hoch.");

    private string Roads => Interpreting.Rules.TravelTime.RoadFactor.ToString(language.Culture);

    private string Speed => Interpreting.Rules.TravelTime.KilometresPerHour.ToString(language.Culture);

    private string Boarding => Interpreting.Rules.TravelTime.BoardingMinutes.ToString(language.Culture);

    /// <summary>A place inside a sentence, in the language of the sentence.</summary>
    private string Where(string place) => new Finding("", Severity.Info, place, "").PlaceIn(language);
}
