using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Ics;
using Delegations.Documents.Rendering.Reports;

namespace Delegations.Documents.Rendering;

/// <summary>How one text stands in the documents that this library writes.</summary>
public static class NameForms
{
    private static readonly HtmlEncoder AllLetters = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text itself, and as HTML, Markdown, calendars, JSON and addresses hold it; each form once.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] plain = [.. new[] { text, line, MarkdownText.Escape(text) }.Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
        IEnumerable<string> forms =
        [
            .. plain,
            .. plain.SelectMany(Marked),
            IcsText.Escape(text),
            IcsText.Quote(text).Trim('"'),
            JsonEncodedText.Encode(text).Value,
            JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
            Uri.EscapeDataString(text),
            Uri.EscapeDataString(line),
            .. PhoneNumber.In(text) is { } number ? [number.Written, number.Dialled] : Array.Empty<string>(),
        ];
        return [.. forms.Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    // Pages, our own writer of markup and the renderer of Markdown escape more, or less.
    private static IEnumerable<string> Marked(string text) =>
    [
        Written(text),
        WebUtility.HtmlEncode(text),
        HtmlEncoder.Default.Encode(text),
        AllLetters.Encode(text),
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal),
    ];

    private static string Written(string text)
    {
        var markup = new MarkupWriter();
        markup.Write($"{text}");
        return markup.ToString();
    }
}
