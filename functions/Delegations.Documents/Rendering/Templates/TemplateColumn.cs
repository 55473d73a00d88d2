using Delegations.Model;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>A column of a template: a field in the sessions' own language, or once more in another.</summary>
/// <param name="Field">What stands in it.</param>
/// <param name="Language">The other language; null where it is the sessions' own.</param>
internal readonly record struct TemplateColumn(TemplateField Field, Language? Language = null)
{
    /// <summary>What sessions have in several languages.</summary>
    private static readonly TemplateField[] Translated = [TemplateField.Title, TemplateField.Place, TemplateField.Notes];

    /// <summary>The field's column, and behind it those of the languages in which any session has it.</summary>
    public static IEnumerable<TemplateColumn> Of(TemplateField field, TemplateRows rows) =>
        Translated.Contains(field)
            ? Model.Language.OfDocuments.Select(language => new TemplateColumn(field, language)).Where(rows.IsUsed).Prepend(new TemplateColumn(field))
            : [new TemplateColumn(field)];

    /// <summary>The heading as the reader knows it: <c>Title (FR)</c>.</summary>
    public string Heading(Language language)
    {
        var heading = TemplateHeadings.Of(Field, language);
        return Language is { } other ? $"{heading} ({other.Code.ToUpperInvariant()})" : heading;
    }

    /// <summary>What may be written in it.</summary>
    public string Note(Language language) =>
        Language is { } other ? TemplateNotes.OfTranslation(other, language) : TemplateNotes.Of(Field, language);
}
