using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>A language that the product speaks to people.</summary>
[JsonConverter(typeof(LanguageConverter))]
public sealed class Language
{
    public static readonly Language English = new("en", "en-GB");
    public static readonly Language French = new("fr", "fr-BE");
    public static readonly Language Dutch = new("nl", "nl-BE");
    public static readonly Language German = new("de", "de-DE");

    /// <summary>For documents alone: pages, messages and findings are not written in it.</summary>
    public static readonly Language Russian = new("ru", "ru-RU");

    private Language(string code, string culture)
    {
        Code = code;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>All languages, the first being the one used where none is known.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, French, Dutch, German];

    /// <summary>All languages that agendas can be written in.</summary>
    public static IReadOnlyList<Language> OfDocuments { get; } = [.. All, Russian];

    /// <summary>ISO 639-1 code: <c>fr</c>.</summary>
    public string Code { get; }

    /// <summary>The culture whose day and month names are used.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Takes a language from a tag such as <c>fr</c>, <c>FR</c> or <c>fr-BE</c>.</summary>
    public static bool TryParse(string? tag, [NotNullWhen(true)] out Language? language) => TryFind(All, tag, out language);

    /// <summary>The same, among all languages that agendas can be written in.</summary>
    public static bool TryParseForDocuments(string? tag, [NotNullWhen(true)] out Language? language) => TryFind(OfDocuments, tag, out language);

    /// <summary>The sentence in this language; in English for one that is of documents alone.</summary>
    public string Say(string en, string fr, string nl, string de) => Code switch
    {
        "fr" => fr,
        "nl" => nl,
        "de" => de,
        _ => en,
    };

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static bool TryFind(IReadOnlyList<Language> known, string? tag, [NotNullWhen(true)] out Language? language)
    {
        var code = (tag ?? "").Trim().Split('-', '_')[0];
        language = known.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }
}
