using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Retention.Erasing;
using NodaTime;

namespace Delegations.Retention.Exporting;

/// <summary>An export as a page shows it. Public, as models of pages are.</summary>
public sealed record ExportModel(IReadOnlyList<ExportFact> Facts, IReadOnlyList<ExportVisitModel> Visits)
{
    internal static ExportModel Of(PersonExport export)
    {
        var language = export.Language;
        return new ExportModel(
            [
                new(language.Say(en: "Names", fr: "Noms", nl: "Namen", de: "Namen"), string.Join("; ", export.Names)),
                new(language.Say(en: "Addresses", fr: "Adresses", nl: "Adressen", de: "Adressen"), string.Join("; ", export.Addresses)),
                new(language.Say(en: "Telephone", fr: "Téléphone", nl: "Telefoon", de: "Telefon"), string.Join("; ", export.Phones)),
                new(language.Say(en: "Organisations", fr: "Organisations", nl: "Organisaties", de: "Organisationen"), string.Join("; ", export.Organisations)),
            ],
            [.. export.Visits.Select(visit => new ExportVisitModel(visit.Name, [.. visit.Places.Select(place => LineOf(place, language))]))]);
    }

    private static ExportLine LineOf(ExportedPlace place, Language language) => new(
        place.Kind.In(language),
        place.Where,
        place.Until is { } until ? DayOf(until, language) : language.Say(en: "held", fr: "conservé", nl: "vastgehouden", de: "einbehalten"),
        [.. place.Content?.Select(property => $"{property.Key}: {property.Value?.ToString()}") ?? place.Texts]);

    private static string DayOf(Instant moment, Language language)
    {
        var day = moment.InUtc().Date;
        return $"{DateWords.ShortDay(day, language)} {day.Year.ToString(CultureInfo.InvariantCulture)}";
    }
}

public sealed record ExportFact(string Name, string Value);

public sealed record ExportVisitModel(string Name, IReadOnlyList<ExportLine> Lines);

public sealed record ExportLine(string Kind, string Where, string Until, IReadOnlyList<string> Texts);
