using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Delegations.Documents.Rendering;

namespace Delegations.Reports.Archive;

/// <summary>
/// Puts tokens in the place of names, the longest first, in every encoding in which a document of ours can hold them; what stood where is
/// remembered for <c>names.json</c>. One substitution serves all documents of a package.
/// </summary>
internal sealed class NameSubstitution
{
    private const int TokenDigits = 8;

    /// <summary>Shorter single words are found in other words.</summary>
    private const int ShortestWord = 3;

    private readonly Dictionary<string, Form> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Form>> byFirst = [];
    private readonly Dictionary<string, NameToken> used = new(StringComparer.Ordinal);
    private readonly SearchValues<string> all;

    public NameSubstitution(IEnumerable<KnownName> names)
    {
        foreach (var name in names.Where(name => IsTelling(name.Text)))
        {
            foreach (var form in NameForms.Of(name.Text))
            {
                // Whom the people list has goes first.
                forms.TryAdd(form, new Form(form, name));
            }
        }

        foreach (var form in forms.Values.OrderByDescending(form => form.Text.Length).ThenBy(form => form.Text, StringComparer.Ordinal))
        {
            if (!byFirst.TryGetValue(form.Text[0], out var same))
            {
                byFirst[form.Text[0]] = same = [];
            }

            same.Add(form);
        }

        all = SearchValues.Create([.. forms.Keys], StringComparison.Ordinal);
    }

    /// <summary>The tokens that stand in the documents so far.</summary>
    public IEnumerable<NameToken> Used => used.Values;

    /// <summary>The document without names; null where it is no text, or would not become the same bytes again.</summary>
    public BinaryData? Substitute(string fileName, BinaryData document)
    {
        if (!RecordText.TryRead(fileName, document, out var text))
        {
            return null;
        }

        var without = RecordText.Write(fileName, Replace(text));
        return RecordText.Fill(fileName, without, Used, null).ToMemory().Span.SequenceEqual(document.ToMemory().Span) ? without : null;
    }

    private string Replace(string text)
    {
        var (written, at) = (new StringBuilder(text.Length), 0);
        while (text.AsSpan(at).IndexOfAny(all) is var next and >= 0)
        {
            written.Append(text, at, next);
            at += next;
            if (byFirst[text[at]].Find(form => form.StandsAt(text, at)) is { } found)
            {
                written.Append(TokenOf(found));
                at += found.Text.Length;
            }
            else
            {
                written.Append(text[at++]);
            }
        }

        return written.Append(text, at, text.Length - at).ToString();
    }

    private string TokenOf(Form form)
    {
        if (used.TryGetValue(form.Text, out var known))
        {
            return known.Token;
        }

        string token;
        do
        {
            token = $"{RecordText.TokenStart}{RandomNumberGenerator.GetHexString(TokenDigits, lowercase: true)}{RecordText.TokenEnd}";
        }
        while (used.Values.Any(other => other.Token == token));
        used[form.Text] = new NameToken(token, form.Text, form.Name.Text, form.Name.Person);
        return token;
    }

    /// <summary>“tous” or “tbc” where a speaker should stand names nobody, and is part of every text.</summary>
    private static bool IsTelling(string text) =>
        text.AsSpan().Trim() is { Length: >= ShortestWord } trimmed
        && (trimmed.ContainsAny(" @,-") || trimmed.ContainsAnyInRange('0', '9') || !char.IsLower(trimmed[0]));

    /// <summary>A name in one encoding.</summary>
    private sealed record Form(string Text, KnownName Name)
    {
        private readonly bool isWord = Text.All(char.IsLetterOrDigit);

        /// <summary>A name of one word is not looked for within other words.</summary>
        public bool StandsAt(string text, int at) =>
            text.AsSpan(at).StartsWith(Text, StringComparison.Ordinal)
            && (!isWord || ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + Text.Length == text.Length || !char.IsLetterOrDigit(text[at + Text.Length]))));
    }
}
