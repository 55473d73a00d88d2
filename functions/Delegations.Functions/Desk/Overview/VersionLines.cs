using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Overview;

/// <summary>The versions of a visit's programme, as a list shows them.</summary>
internal static class VersionLines
{
    /// <summary>Older ones are on the programme's page.</summary>
    private const int Most = 12;

    public static IReadOnlyList<VersionLine> Of(IReadOnlyList<KeptVersion> versions, Visit visit, string path, Language language) =>
        [.. versions.Take(Most).Select(version => LineOf(version, visit, path, language))];

    private static VersionLine LineOf(KeptVersion version, Visit visit, string path, Language language)
    {
        var at = version.Uploaded.InZone(VisitEditor.Home);
        var what = version.Corrects is { } corrected
            ? language.Say(en: $"corrects {corrected}", fr: $"corrige la {corrected}", nl: $"verbetert {corrected}", de: $"verbessert {corrected}")
            : version.Format;
        return new VersionLine(
            language.Say(en: $"Version {version.Number}", fr: $"Version {version.Number}", nl: $"Versie {version.Number}", de: $"Fassung {version.Number}"),
            version.Number == visit.LatestVersion ? $"{path}/programme" : $"{path}/programme?version={version.Number}",
            $"{DateWords.ShortDay(at.Date, language)} {DateWords.Time(at.TimeOfDay)}",
            what,
            [.. MarksOf(version, visit, language)],
            $"{path}/versions/{version.Number}/file");
    }

    private static IEnumerable<CountMark> MarksOf(KeptVersion version, Visit visit, Language language)
    {
        if (visit.Publication?.Version == version.Number)
        {
            yield return new CountMark(language.Say(en: "published", fr: "publiée", nl: "gepubliceerd", de: "veröffentlicht"), "good");
        }
        else if (visit.PublishedVersions.Contains(version.Number))
        {
            yield return new CountMark(language.Say(en: "published before", fr: "publiée avant", nl: "eerder gepubliceerd", de: "früher veröffentlicht"));
        }

        yield return new CountMark(DeskWords.Sessions(version.Sessions, language));
        if (version.Errors > 0)
        {
            yield return new CountMark(FindingCounts.Errors(version.Errors, language), "error");
        }

        if (version.Warnings > 0)
        {
            yield return new CountMark(FindingCounts.Warnings(version.Warnings, language), "warning");
        }
    }
}
