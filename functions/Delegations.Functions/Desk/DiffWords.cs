using System.Globalization;
using Delegations.Itineraries;
using Delegations.Model;

namespace Delegations.Desk;

/// <summary>What an upload changed, in the coordinator's language.</summary>
internal static class DiffWords
{
    /// <summary>A line per session: <c>Moved, renamed: was …, now …</c>.</summary>
    public static IReadOnlyList<string> Lines(ItineraryDiff diff, Language language) =>
        [.. diff.Changed.Concat(diff.Removed).Concat(diff.Added).Select(line => Line(line, language))];

    public static string Of(DiffKind kind, Language language) => kind switch
    {
        DiffKind.Added => language.Say(en: "new", fr: "nouvelle", nl: "nieuw", de: "neu"),
        DiffKind.Restored => language.Say(en: "back again", fr: "rétablie", nl: "opnieuw opgenomen", de: "wieder da"),
        DiffKind.Split => language.Say(en: "split", fr: "scindée", nl: "gesplitst", de: "geteilt"),
        DiffKind.Merged => language.Say(en: "merged", fr: "fusionnée", nl: "samengevoegd", de: "zusammengelegt"),
        DiffKind.Moved => language.Say(en: "moved", fr: "déplacée", nl: "verplaatst", de: "verschoben"),
        DiffKind.Renamed => language.Say(en: "renamed", fr: "renommée", nl: "hernoemd", de: "umbenannt"),
        DiffKind.NewPlace => language.Say(en: "new place", fr: "nouveau lieu", nl: "nieuwe locatie", de: "neuer Ort"),
        DiffKind.NewPeople => language.Say(en: "new people", fr: "autres personnes", nl: "andere personen", de: "andere Personen"),
        DiffKind.Cancelled => language.Say(en: "cancelled", fr: "annulée", nl: "geannuleerd", de: "abgesagt"),
        DiffKind.Removed => language.Say(en: "gone", fr: "retirée", nl: "weg", de: "entfallen"),
        _ => language.Say(en: "changed", fr: "modifiée", nl: "gewijzigd", de: "geändert"),
    };

    private static string Line(DiffLine line, Language language)
    {
        var kinds = string.Join(", ", line.Kinds.Select(kind => Of(kind, language)));
        var sides = line switch
        {
            { Was: { } was, Now: { } now } when was == now => $"{now} ({string.Join(", ", line.Changes.Select(change => Of(change.Field, language)))})",
            { Was: { } was, Now: { } now } => language.Say(en: $"was {was}, now {now}", fr: $"avant {was}, maintenant {now}", nl: $"was {was}, nu {now}", de: $"bisher {was}, jetzt {now}"),
            _ => line.Now ?? line.Was,
        };
        var heading = char.ToUpper(kinds[0], language.Culture) + kinds[1..];
        return $"{heading}{language.Say(en: ":", fr: " :", nl: ":", de: ":")} {sides}{Certainty(line, language)}";
    }

    private static string Certainty(DiffLine line, Language language)
    {
        var percent = line.Certainty.ToString("0 %", CultureInfo.InvariantCulture);
        return line.Certainty >= 1 ? "" : language.Say(en: $" ({percent} alike)", fr: $" (ressemblance {percent})", nl: $" ({percent} gelijkend)", de: $" (zu {percent} gleich)");
    }

    private static string Of(SessionField field, Language language) => field switch
    {
        SessionField.TimeZone => language.Say(en: "time zone", fr: "fuseau horaire", nl: "tijdzone", de: "Zeitzone"),
        SessionField.Audience => language.Say(en: "audience", fr: "diffusion", nl: "doelgroep", de: "Zielgruppe"),
        SessionField.Notes => language.Say(en: "notes", fr: "remarques", nl: "opmerkingen", de: "Bemerkungen"),
        SessionField.InternalNotes => language.Say(en: "internal notes", fr: "notes internes", nl: "interne opmerkingen", de: "interne Notizen"),
        SessionField.Handling => language.Say(en: "label", fr: "étiquette", nl: "label", de: "Kennzeichnung"),
        SessionField.Translations => language.Say(en: "translations", fr: "traductions", nl: "vertalingen", de: "Übersetzungen"),
        SessionField.Date or SessionField.Start or SessionField.End => language.Say(en: "time", fr: "horaire", nl: "tijd", de: "Zeit"),
        SessionField.Title => language.Say(en: "title", fr: "titre", nl: "titel", de: "Titel"),
        SessionField.Place => language.Say(en: "place", fr: "lieu", nl: "locatie", de: "Ort"),
        _ => language.Say(en: "people", fr: "personnes", nl: "personen", de: "Personen"),
    };
}
