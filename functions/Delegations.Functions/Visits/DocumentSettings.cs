using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Visits;

/// <summary>How a visit's agendas are made.</summary>
internal sealed record DocumentSettings
{
    /// <summary>The languages that agendas are made in beside the visit's own.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.English];

    /// <summary>Where the readers come from: their time stands beside the place's. Null takes the visit's own zone.</summary>
    public DateTimeZone? HomeTimeZone { get; init; }

    /// <summary>Those of the people list who may know what is labelled TLP:RED.</summary>
    public IReadOnlyList<PersonId> Members { get; init; } = [];
}

/// <summary>What a caller may set of it; null leaves a setting as it is.</summary>
internal sealed record DocumentSettingsRequest
{
    /// <summary>Codes: en, fr, nl, de, ru.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>An IANA name; empty takes the visit's own zone.</summary>
    public string? HomeTimeZone { get; init; }

    /// <summary>Ids of the people list; an empty list for nobody.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>The changed settings, or the sentence that says why not.</summary>
    public (DocumentSettings? Changed, string? Refusal) Apply(DocumentSettings present, Language spoken)
    {
        var languages = present.Languages;
        if (Languages is { } codes)
        {
            var known = codes.Select(code => Language.TryParseForDocuments(code, out var language) ? language : null).ToList();
            if (known.Contains(null))
            {
                return (null, UnknownLanguage(spoken));
            }

            languages = [.. known.OfType<Language>().Distinct()];
        }

        var zone = present.HomeTimeZone;
        if (HomeTimeZone is { } id)
        {
            zone = id.Length > 0 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
            if (id.Length > 0 && zone is null)
            {
                return (null, UnknownZone(spoken));
            }
        }

        var members = present.Members;
        if (Members is { } ids)
        {
            if (!ids.All(OpaqueId.IsValid))
            {
                return (null, UnknownMember(spoken));
            }

            members = [.. ids.Select(PersonId.Parse).Distinct()];
        }

        return (new DocumentSettings { Languages = languages, HomeTimeZone = zone, Members = members }, null);
    }

    private static string UnknownLanguage(Language spoken) => spoken.Say(
        en: "“documents.languages” holds codes of languages that agendas are made in: en, fr, nl, de, ru.",
        fr: "« documents.languages » contient les codes des langues des programmes : en, fr, nl, de, ru.",
        nl: "“documents.languages” bevat codes van talen waarin agenda’s gemaakt worden: en, fr, nl, de, ru.",
        de: "„documents.languages“ enthält Kürzel der Sprachen, in denen Programme erscheinen: en, fr, nl, de, ru.");

    private static string UnknownZone(Language spoken) => spoken.Say(
        en: "“documents.homeTimeZone” is not known. Give an IANA name such as Asia/Tashkent, or leave it empty.",
        fr: "« documents.homeTimeZone » n’est pas connu. Indiquez un nom IANA tel que Asia/Tashkent, ou laissez vide.",
        nl: "“documents.homeTimeZone” is niet bekend. Geef een IANA-naam zoals Asia/Tashkent, of laat het leeg.",
        de: "„documents.homeTimeZone“ ist nicht bekannt. Geben Sie einen IANA-Namen wie Asia/Tashkent an, oder lassen Sie es leer.");

    private static string UnknownMember(Language spoken) => spoken.Say(
        en: "“documents.members” holds ids of people, as the people list gives them (GET …/people).",
        fr: "« documents.members » contient des identifiants de personnes, tels que la liste les donne (GET …/people).",
        nl: "“documents.members” bevat id’s van personen, zoals de personenlijst ze geeft (GET …/people).",
        de: "„documents.members“ enthält Kennungen von Personen, wie die Personenliste sie angibt (GET …/people).");
}
