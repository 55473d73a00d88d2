using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>Something wrong or doubtful in a user's document.</summary>
/// <param name="Code">Stable code such as <c>time.end-before-start</c>.</param>
/// <param name="Severity">An error stops publication, never the preview.</param>
/// <param name="Place">Sheet and cell (<c>Programme!B7</c>), table and row (<c>table 1, row 4</c>), or line (<c>line 12</c>).</param>
/// <param name="Message">What is wrong and what to do, in the user's language, ending in a full stop.</param>
public sealed partial record Finding(string Code, Severity Severity, string Place, string Message)
{
    /// <summary>What a coordinator may answer instead of changing the file; null where only the file can be put right.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Question? Question { get; init; }

    /// <summary>The place in a person's language; sheets and cells are the same in all.</summary>
    public string PlaceIn(Language language) => PlaceWords().Replace(Place, word => word.Value switch
    {
        "line" => language.Say(en: "line", fr: "ligne", nl: "regel", de: "Zeile"),
        "table" => language.Say(en: "table", fr: "tableau", nl: "tabel", de: "Tabelle"),
        "row" => language.Say(en: "row", fr: "ligne", nl: "rij", de: "Zeile"),
        "paragraph" => language.Say(en: "paragraph", fr: "paragraphe", nl: "alinea", de: "Absatz"),
        _ => language.Say(en: "file", fr: "fichier", nl: "bestand", de: "Datei"),
    });

    /// <summary>Our own words in a place: before a number, or alone. A sheet may be called anything.</summary>
    [GeneratedRegex(@"\b(?:line|table|row|paragraph)(?= \d)|^file$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlaceWords();
}

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(CodeConverter<Severity>))]
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Severities in words.</summary>
public static class SeverityWords
{
    /// <summary>The word that stands before a finding's sentence.</summary>
    public static string In(this Severity severity, Language language) => severity switch
    {
        Severity.Error => language.Say(en: "Error", fr: "Erreur", nl: "Fout", de: "Fehler"),
        Severity.Warning => language.Say(en: "Warning", fr: "Attention", nl: "Let op", de: "Achtung"),
        _ => language.Say(en: "Note", fr: "Note", nl: "Opmerking", de: "Hinweis"),
    };
}
