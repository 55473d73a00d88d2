using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Delegations.Documents.Rendering.Ics;
using Delegations.Model;

namespace Delegations.Reports.Archive;

/// <summary>The texts of a record, with tokens in the place of names.</summary>
internal static partial class RecordText
{
    public const string TokenStart = "⟦p:";
    public const string TokenEnd = "⟧";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file's name says that it is text.</summary>
    public static bool IsText(string fileName) => Path.GetExtension(fileName) is ".html" or ".md" or ".json" or ".ics" or ".txt" or ".xml";

    /// <summary>The text with its lines unfolded; false where it is none.</summary>
    public static bool TryRead(string fileName, BinaryData document, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!IsText(fileName))
        {
            return false;
        }

        try
        {
            text = Strict.GetString(document.ToMemory().Span);
            text = IsCalendar(fileName) ? IcsFolding.Unfold(text) : text;
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    public static BinaryData Write(string fileName, string text) =>
        BinaryData.FromBytes(IsCalendar(fileName) ? IcsFolding.Fold(text) : Encoding.UTF8.GetBytes(text));

    /// <summary>The document with the names that are still known; where one is not, in the language given, that it was removed.</summary>
    /// <param name="fileName">Tells how its lines are written.</param>
    /// <param name="document">With tokens.</param>
    /// <param name="names">What they stand for.</param>
    /// <param name="language">Of the words for a name that is gone; null leaves its token.</param>
    public static BinaryData Fill(string fileName, BinaryData document, IEnumerable<NameToken> names, Language? language)
    {
        if (!TryRead(fileName, document, out var text))
        {
            return document;
        }

        var known = names.ToDictionary(name => name.Token, name => name.Text, StringComparer.Ordinal);
        return Write(fileName, Token().Replace(text, found =>
            known.TryGetValue(found.Value, out var name) ? name : language is { } told ? Removed(told) : found.Value));
    }

    /// <summary>What stands in the place of a name that nobody knows any more. Letters and brackets: safe in every encoding.</summary>
    public static string Removed(Language language) => language.Say(en: "[name removed]", fr: "[nom retiré]", nl: "[naam verwijderd]", de: "[Name entfernt]");

    /// <summary>The language that a document's name says: <c>report.fr.html</c>, <c>agenda.public.fr.ics</c>.</summary>
    public static Language LanguageOf(string fileName, Language otherwise)
    {
        foreach (var part in fileName.Split('.'))
        {
            if (part.Length is 2 && Language.TryParseForDocuments(part, out var language))
            {
                return language;
            }
        }

        return otherwise;
    }

    private static bool IsCalendar(string fileName) => Path.GetExtension(fileName) is ".ics";

    [GeneratedRegex("⟦p:[0-9a-f]{8}⟧", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Token();
}
